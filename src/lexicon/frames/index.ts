import type { Relation } from '../../model/relations.ts';
import { ACCUSE } from './accuse.ts';
import { AGREE } from './agree.ts';
import { AID } from './aid.ts';
import { ASSAULT } from './assault.ts';
import { COERCE } from './coerce.ts';
import { COMPETE, INFLUENCE } from './compete.ts';
import { CONCEDE, RETREAT } from './concede.ts';
import { CONSULT } from './consult.ts';
import { COOPERATE } from './cooperate.ts';
import { ECONOMIC } from './economic.ts';
import { DIPLOMACY } from './dealings.ts';
import { MOBILIZE } from './mobilize.ts';
import { PROTEST } from './protest.ts';
import { REJECT } from './reject.ts';
import { REQUEST } from './request.ts';
import { SANCTION } from './sanction.ts';
import { LEADS, MEMBERS, SUCCEEDED } from './standing.ts';
import { SUPPORT } from './support.ts';
import { THREATEN } from './threaten.ts';
import type { FrameTable } from './types.ts';

/** Said of a relation that is read off something else than verbs and nouns of its own; see what is named. */
type ReadOff = 'roles' | 'neighbours' | 'speech';

/**
 * The frames of every relation, or what it is read off instead: a relation without either does not compile. Where two
 * tables match the same words, the earlier one and the more specific line win.
 */
const FRAMES_OF: { readonly [R in Relation]: FrameTable<R> | ReadOff } = {
  succeeded: SUCCEEDED,
  member_of: MEMBERS,
  leads: LEADS,
  economic_tie: ECONOMIC,
  agree: AGREE,
  consult: CONSULT,
  aid: AID,
  mobilize: MOBILIZE,
  retreat: RETREAT,
  concede: CONCEDE,
  sanction: SANCTION,
  coerce: COERCE,
  assault: ASSAULT,
  threaten: THREATEN,
  protest: PROTEST,
  reject: REJECT,
  accuse: ACCUSE,
  request: REQUEST,
  support: SUPPORT,
  cooperate: COOPERATE,
  compete: COMPETE,
  influence: INFLUENCE,
  official_of: 'roles', // src/claims/ties/offices.ts
  affiliated_with: 'roles', // src/claims/ties/offices.ts
  borders: 'neighbours', // src/claims/ties/borders.ts
  comments_on: 'speech', // src/claims/ties/commentary.ts
};

/** All frames; the tables of diplomatic dealings, which go across relations, come last. */
export const FRAMES: readonly FrameTable[] = [
  ...Object.values(FRAMES_OF).filter((table) => typeof table !== 'string'),
  ...DIPLOMACY,
];
