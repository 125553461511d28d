/** Requests without a verb of asking: "at Toqaev's request", "Paris said that Moscow must withdraw". */
import { candidateAt, type Candidate } from '../sentence/candidate.ts';
import { surfaceSubject } from '../sentence/clause.ts';
import { ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Utterance } from '../speakers/index.ts';

const ASKING = new Set(['request', 'invitation', 'behest', 'urging', 'plea', 'appeal']);
const PREPOSITIONS = new Set(['at', 'upon', 'following', 'after', 'on']);

/** For each such phrase: the asker requests it of whoever acts in the nearest event around it. */
export function requestsFor(scene: Scene, events: readonly Candidate[]): Candidate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, at) => {
    if (!ASKING.has(tree.lemma(at)) || !PREPOSITIONS.has(tree.preposition(at))) return [];
    const [asker] = ownersOf(scene, at, ['of', 'by', 'from']);
    const event = asker && eventAround(events, at, asker.actor);
    if (!event) return [];
    const asked = agencyOf(scene, event) ?? event.source;
    const rule = `request: ${tree.form(at)} (at the request of)`;
    return [candidateAt(at, 'request', asker, asked, rule, { nominal: true })];
  });
}

/** The nearest event of troops or help. */
function eventAround(events: readonly Candidate[], at: number, asker: string): Candidate | undefined {
  const askable = events.filter(({ source }) => source.actor !== asker);
  const away = ({ anchor }: Candidate): number => Math.abs(anchor - at);
  const near = askable.filter((one) => away(one) <= 12).sort((a, b) => away(a) - away(b));
  // Troops and help are what is asked for.
  const isHelp = ({ relation }: Candidate): boolean => relation === 'mobilize' || relation === 'aid';
  return near.find(isHelp);
}

/** The bloc that an event goes through ("through the alliance", "via"): it is the one asked. */
function agencyOf(scene: Scene, { anchor }: Candidate): Referent | undefined {
  const { tree } = scene;
  return [anchor, tree.head(anchor)]
    .flatMap((token) => tree.childrenBy(token, 'obl', 'nmod'))
    .filter((token) => ['through', 'via'].includes(tree.preposition(token)))
    .flatMap((token) => referentsOf(scene, token, 'actor'))
    .find(({ actor }) => scene.kindOf(actor) === 'bloc');
}

const DEMANDING = new Set(['must', 'should', 'ought', 'need']);

/** "X says Y must do it": X asks it of Y. Only who deals with others asks; an analyst's "should" is advice. */
export function demandsIn(scene: Scene, utterances: readonly Utterance[]): Candidate[] {
  const { tree } = scene;
  const deals = ({ actor }: Referent): boolean =>
    ['state', 'leader', 'bloc'].includes(scene.kindOf(actor) ?? '');
  return utterances.flatMap(({ speaker, content, verb, direct }) => {
    if (speaker === null || verb === null || direct || !deals(speaker)) return [];
    return [...content].flatMap((token): Candidate[] => {
      const modal =
        tree.hasChild(token, DEMANDING, 'aux') ||
        (tree.lemma(tree.head(token)) === 'need' && tree.childBy(token, 'mark') !== null);
      if (!modal || tree.childBy(token, 'nsubj', 'nsubj:pass') === null) return [];
      const [asked] = referentsOf(scene, surfaceSubject(tree, token), 'actor');
      if (!asked || asked.actor === speaker.actor || asked.mention.form === 'pronoun' || !deals(asked))
        return [];
      const rule = `request: ${tree.lemma(verb)} … must (what is demanded)`;
      const trigger = [verb, token].sort((a, b) => a - b);
      return [candidateAt(verb, 'request', speaker, asked, rule, { trigger })];
    });
  });
}
