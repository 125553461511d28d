/** Taking a side without a verb of support: opposing who harms somebody, praising somebody to the face. */
import { HARMS, OPPOSING, PRAISING } from '../../lexicon/harm.ts';
import type { Utterance } from '../speakers/index.ts';
import type { Candidate } from '../sentence/candidate.ts';
import { clauseOf } from '../sentence/clause.ts';
import { referent, ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { doersOf } from './doers.ts';

const TOWARDS = new Set(['in', 'of', 'against', 'on', 'into', 'to']);

/** "China opposes any force that undermines the stability of Kazakhstan": China is on Kazakhstan's side. */
export function defendedBy(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  if (!tree.isVerb(verb) || !OPPOSING.has(tree.lemma(verb))) return [];
  const clause = clauseOf(tree, verb);
  const { object } = clause;
  if (object === null || !HARMS.has(tree.lemma(object)) || ownersOf(scene, object, ['by', 'from']).length > 0)
    return [];
  const sources = doersOf(scene, clause, 'actor');
  const below = [verb, object].flatMap((top) => tree.subtree(top)).filter((token) => token > object);
  const target = below
    .filter((token) => TOWARDS.has(tree.preposition(token)))
    .flatMap((token) => referentsOf(scene, token, 'thing'))
    .find(
      ({ actor }) => scene.kindOf(actor) === 'state' && !sources.some((source) => source.actor === actor),
    );
  if (!target) return [];
  return sources.map((source) => ({
    relation: 'support',
    source,
    target,
    trigger: [verb, object],
    anchor: verb,
    hedges: [],
    nominal: false,
    rule: `support: ${tree.lemma(verb)} ${tree.lemma(object)} (opposes who harms it)`,
  }));
}

/** "boost Russia's influence …, potentially at the expense of China": who gains competes with who loses. */
export function atExpense(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  if (tree.lemma(noun) !== 'expense' || tree.preposition(noun) !== 'at') return [];
  const [loser] = ownersOf(scene, noun, ['of']);
  if (!loser) return [];
  const before = scene.mentions.filter(
    ({ end, actor }) =>
      end <= tree.at(noun).start && actor !== loser.actor && scene.kindOf(actor) === 'state',
  );
  const gainer = before.at(-1);
  if (!gainer) return [];
  const hedge = tree.tokens
    .slice(Math.max(0, noun - 4), noun)
    .some(({ form }) => ['potentially', 'possibly', 'perhaps'].includes(form.toLowerCase()));
  const source = referent(gainer);
  return [
    {
      relation: 'compete',
      source,
      target: loser,
      trigger: [noun],
      anchor: noun,
      hedges: hedge ? ['possible'] : [],
      nominal: true,
      rule: 'compete: at the expense of',
    },
  ];
}

const ADDRESSING = new Set(['tell', 'assure', 'inform', 'thank', 'write']);

/** "X told Y: you took decisive measures": they spoke with one another, and the words are praise. */
export function addressed(scene: Scene, utterances: readonly Utterance[]): Candidate[] {
  const { tree } = scene;
  return utterances.flatMap(({ speaker, verb, content, lemma }) => {
    if (verb === null || speaker === null || !scene.isPerson(speaker.actor) || !ADDRESSING.has(lemma))
      return [];
    const hearer = hearerOf(scene, verb);
    if (
      !hearer ||
      hearer.actor === speaker.actor ||
      scene.kindOf(hearer.actor) !== 'leader' ||
      scene.kindOf(speaker.actor) !== 'leader'
    )
      return [];
    const found: Candidate[] = [
      claim('consult', speaker, hearer, verb, [], `consult: ${lemma} (one leader to another)`),
    ];
    const words = [...content].map((token) => tree.form(token));
    const praise = [...content].some(
      (token) => PRAISING.has(tree.lemma(token)) || PRAISING.has(tree.form(token)),
    );
    if (praise && words.some((word) => word === 'you' || word === 'your'))
      found.push(claim('support', speaker, hearer, verb, ['reported'], 'support: praise said to the face'));
    return found;
  });
}

/** Who is told: the object, or the first person right after the verb. */
function hearerOf(scene: Scene, verb: number): Referent | undefined {
  const { tree } = scene;
  const objects = tree.childrenBy(verb, 'iobj', 'obj').flatMap((child) => referentsOf(scene, child, 'actor'));
  if (objects.length > 0) return objects[0];
  return verb + 1 < tree.tokens.length && tree.pos(verb + 1) === 'PROPN'
    ? referentsOf(scene, verb + 1, 'actor')[0]
    : undefined;
}

const claim = (
  relation: 'consult' | 'support',
  source: Referent,
  target: Referent,
  verb: number,
  hedges: readonly 'reported'[],
  rule: string,
): Candidate => ({
  relation,
  source,
  target,
  trigger: [verb],
  anchor: verb,
  hedges,
  nominal: false,
  spoken: relation === 'consult',
  rule,
});
