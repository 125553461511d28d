/** What candidates of one sentence make of one another: a wish to join is no membership, a bloc's members are not the bloc. */
import type { Candidate } from '../sentence/candidate.ts';
import { referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';

/** A tie that is economic is not counted as political as well: "its largest trading partner". */
function economicOnly(candidates: readonly Candidate[]): Candidate[] {
  const economic = candidates.filter(({ relation }) => relation === 'economic_tie');
  return candidates.filter(
    ({ relation, source, target, trigger }) =>
      relation !== 'cooperate' ||
      !economic.some(
        (one) =>
          one.trigger.some((token) => trigger.includes(token)) &&
          [one.source.actor, one.target.actor].includes(source.actor) &&
          [one.source.actor, one.target.actor].includes(target.actor),
      ),
  );
}

const BEFORE_JOINING =
  /^(?:membership|bid|apply|application|candidate|candidacy|hope|negotiate|negotiation|want|seek|aspire|aspiration|path|invite|invitation|consider|referendum|plan|ambition|prospect|process|aim)$/;

/** Wishes and bids to join are no membership yet, and "oppose A joining" is about A. */
const joinings = (scene: Scene, candidates: readonly Candidate[]): Candidate[] =>
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

/** What candidates of one sentence make of one another. */
export const settled = (scene: Scene, candidates: readonly Candidate[]): Candidate[] =>
  economicOnly(joinings(scene, candidates)).filter(
    ({ relation, source, target }) =>
      relation === 'member_of' ||
      relation === 'affiliated_with' ||
      !(whole(scene, source) || whole(scene, target)),
  );

/** "both members of the bloc": the members are meant, not the bloc. */
const whole = (scene: Scene, { actor, mention }: Candidate['source']): boolean =>
  scene.kindOf(actor) === 'bloc' &&
  /\bmembers?(?: states?| countries)? of (?:the )?$/i.test(
    scene.document.view.slice(Math.max(0, mention.start - 30), mention.start),
  );
