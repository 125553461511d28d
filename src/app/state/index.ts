/**
 * state/: the one store. Each slice is its types, pure functions and actions; loading, search and settings belong to it.
 * Reads graph/, words/ and address/; draws nothing.
 */
export type { Actions } from './actions.ts';
export type { Adding } from './adding.ts';
export { ROLES } from './adding.ts';
export type { Who } from './verdicts.ts';
export type { ExplainedSentence } from './explained.ts';
export type { Sketch } from './bringing.ts';
export type { KeptCorpus, KeptData } from './kept.ts';
export { addressOf, askedFor, keptData, openedData } from './kept.ts';
export { embedded, openEmbedded, ownParts } from './embedded.ts';
export type { ThemeChoice } from './interface.ts';
export type { Problem } from './loading.ts';
export { layoutHere } from './layouts.ts';
export { pinsHere } from './pins.ts';
export type { PinPlace } from './pins.ts';
export { queryOf } from './sets.ts';
export { passageBeside } from './place.ts';
export type { Hit } from './searcher.ts';
export { SETTINGS } from './settings.ts';
export type { State, Store, StoreActions } from './store.ts';
export { makeStore } from './store.ts';
export { hitsIn, sentencesOf } from './sentences.ts';
export { starredClaims } from './stars.ts';
export type { FoundSentence } from './textIndex.ts';
export type { Theme } from './theme.ts';
export { drawnViewOf, isLarge } from './extent.ts';
export { pathsOf, togetherOf } from './together.ts';
export { graphViewOf } from './view.ts';
export type { WeighedBy } from './weighed.ts';
export { weighedBy } from './weighed.ts';
export { selectionAt } from './walk.ts';
