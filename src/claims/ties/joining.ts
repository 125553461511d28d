/** A wish to join is no membership. */
import type { Candidate } from '../sentence/candidate.ts';
import { referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';

const BEFORE_JOINING =
  /^(?:membership|bid|apply|application|candidate|candidacy|hope|negotiate|negotiation|want|seek|aspire|aspiration|path|invite|invitation|consider|referendum|plan|ambition|prospect|process|aim)$/;

/** Wishes and bids to join are no membership yet, and "oppose A joining" is about A. */
export const settled = (scene: Scene, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((one) => {
    const { tree } = scene;
    const verb = one.anchor;
    if (one.relation !== 'member_of' || !/^(?:re)?join/.test(tree.form(verb))) return one;
    const possible = { ...one, hedges: [...one.hedges, 'possible' as const] };
    const joiner = tree.tag(verb) === 'VBG' ? tree.tokens[verb - 1]?.end : undefined;
    const mention = scene.mentions.find(({ end }) => end === joiner);
    if (mention) return { ...possible, source: referent(mention, verb - 1) };
    const before = tree.tokens.slice(Math.max(0, verb - 8), verb);
    return before.some(({ lemma }) => BEFORE_JOINING.test(lemma.toLowerCase())) ? possible : one;
  });
