/** Requests without a verb of asking: "at Toqaev's request", "Paris said that Moscow must withdraw". */
import type { Utterance } from '../speakers/index.ts';
import type { Candidate } from '../sentence/candidate.ts';
import { ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import { surfaceSubject } from '../sentence/clause.ts';
import type { Scene } from '../sentence/scene.ts';

const ASKING = new Set(['request', 'invitation', 'behest', 'urging', 'plea', 'appeal']);
const PREPOSITIONS = new Set(['at', 'upon', 'following', 'after', 'on']);

/** For each such phrase: the asker requests it of whoever acts in the nearest event around it. */
export function requestsFor(scene: Scene, events: readonly Candidate[]): Candidate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, at) => {
    if (!ASKING.has(tree.lemma(at)) || !PREPOSITIONS.has(tree.preposition(at))) return [];
    const askers = [
      ...ownersOf(scene, at, ['of', 'by', 'from']),
      ...tree
        .childrenBy(at, 'nmod')
        .filter((child) => ['of', 'by', 'from'].includes(tree.preposition(child)))
        .flatMap((child) => referentsOf(scene, child, 'actor')),
    ];
    const [asker] = askers;
    if (!asker) return [];
    const event = eventAround(scene, events, at, asker.actor);
    if (!event) return [];
    const asked = agencyOf(scene, event) ?? event.source;
    if (asked.actor === asker.actor) return [];
    return [
      {
        relation: 'request' as const,
        source: asker,
        target: asked,
        trigger: [at],
        anchor: at,
        hedges: [],
        nominal: true,
        rule: `request: ${tree.form(at)} (at the request of)`,
      },
    ];
  });
}

/** The event whose clause the phrase stands in, else the nearest one of troops or help. */
function eventAround(
  { tree }: Scene,
  events: readonly Candidate[],
  at: number,
  asker: string,
): Candidate | undefined {
  const askable = events.filter(({ source }) => source.actor !== asker);
  const around: Candidate[] = [];
  for (let head = tree.head(at); head >= 0; head = tree.head(head))
    around.push(...askable.filter((one) => one.anchor === head || one.trigger.includes(head)));
  const near = askable
    .filter(({ anchor }) => Math.abs(anchor - at) <= 12)
    .sort((a, b) => Math.abs(a.anchor - at) - Math.abs(b.anchor - at));
  // Troops and help are what is asked for; anything else only where the clause itself tells it.
  const isHelp = ({ relation }: Candidate): boolean => relation === 'mobilize' || relation === 'aid';
  return around.find(isHelp) ?? near.find(isHelp) ?? around[0];
}

/** The bloc that an event goes through ("through the alliance", "via"): it is the one asked. */
function agencyOf(scene: Scene, event: Candidate): Referent | undefined {
  const { tree } = scene;
  const around = [event.anchor, tree.head(event.anchor)].filter((token) => token >= 0);
  return around
    .flatMap((token) => tree.childrenBy(token, 'obl', 'nmod'))
    .filter((token) => ['through', 'via'].includes(tree.preposition(token)))
    .flatMap((token) => referentsOf(scene, token, 'actor'))
    .find(({ actor }) => scene.kindOf(actor) === 'bloc');
}

const DEMANDING = new Set(['must', 'should', 'ought', 'need', 'have']);

/** "X says Y must do it": X asks it of Y. Only who deals with others asks; an analyst's "should" is advice. */
export function demandsIn(scene: Scene, utterances: readonly Utterance[]): Candidate[] {
  const { tree } = scene;
  return utterances.flatMap(({ speaker, content, verb, direct }): Candidate[] => {
    if (
      speaker === null ||
      verb === null ||
      direct ||
      !['state', 'leader', 'bloc'].includes(scene.kindOf(speaker.actor) ?? '')
    )
      return [];
    return [...content].flatMap((token): Candidate[] => {
      const modal =
        tree
          .childrenBy(token, 'aux')
          .some((child) => DEMANDING.has(tree.lemma(child)) && tree.lemma(child) !== 'have') ||
        (tree.lemma(tree.head(token) < 0 ? token : tree.head(token)) === 'need' &&
          tree.childrenBy(token, 'mark').length > 0);
      if (!modal || tree.childrenBy(token, 'nsubj', 'nsubj:pass').length === 0) return [];
      const [asked] = referentsOf(scene, surfaceSubject(tree, token), 'actor');
      if (
        !asked ||
        asked.actor === speaker.actor ||
        asked.mention.form === 'pronoun' ||
        !['state', 'leader', 'bloc'].includes(scene.kindOf(asked.actor) ?? '')
      )
        return [];
      return [
        {
          relation: 'request',
          source: speaker,
          target: asked,
          trigger: [verb, token].sort((a, b) => a - b),
          anchor: verb,
          hedges: [],
          nominal: false,
          rule: `request: ${tree.lemma(verb)} … must (what is demanded)`,
        },
      ];
    });
  });
}
