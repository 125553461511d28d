/** Taking a side without a verb of support: opposing who harms somebody, praising somebody to the face. */
import { HARMS, OPPOSING, PRAISING } from '../../lexicon/harm.ts';
import { candidateAt, type Candidate } from '../sentence/candidate.ts';
import { clauseOf } from '../sentence/clause.ts';
import { besides, ownersOf, referent, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Utterance } from '../speakers/index.ts';
import { doersOf } from './doers.ts';

const TOWARDS = new Set(['in', 'of', 'against', 'on', 'into', 'to']);

/** "China opposes any force that undermines the stability of Kazakhstan": China is on Kazakhstan's side. */
export function defendedBy(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  if (!tree.isVerb(verb) || !OPPOSING.has(tree.lemma(verb))) return [];
  const clause = clauseOf(tree, verb);
  const { object } = clause;
  if (object === null || !HARMS.has(tree.lemma(object))) return [];
  if (ownersOf(scene, object, ['by', 'from']).length > 0) return [];
  const sources = doersOf(scene, clause, 'actor');
  const below = [...new Set([...tree.subtree(verb), ...tree.subtree(object)])]
    .filter((token) => token > object && TOWARDS.has(tree.preposition(token)))
    .flatMap((token) => referentsOf(scene, token, 'thing'));
  const target = besides(below, sources).find(({ actor }) => scene.kindOf(actor) === 'state');
  const rule = `support: ${tree.lemma(verb)} ${tree.lemma(object)} (opposes who harms it)`;
  return target
    ? sources.map((source) => candidateAt(verb, 'support', source, target, rule, { trigger: [verb, object] }))
    : [];
}

/** "boost Russia's influence …, potentially at the expense of China": who gains competes with who loses. */
export function atExpense(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  if (tree.lemma(noun) !== 'expense' || tree.preposition(noun) !== 'at') return [];
  const [loser] = ownersOf(scene, noun, ['of']);
  const gainer = scene
    .before(noun)
    .findLast(({ actor }) => actor !== loser?.actor && scene.kindOf(actor) === 'state');
  if (!loser || !gainer) return [];
  const hedged = [1, 2, 3, 4].some((back) =>
    /^(?:potential|possib)ly$|^perhaps$/.test(tree.form(noun - back)),
  );
  return [
    candidateAt(noun, 'compete', referent(gainer), loser, 'compete: at the expense of', {
      hedges: hedged ? ['possible'] : [],
      nominal: true,
    }),
  ];
}

const ADDRESSING = new Set(['tell', 'assure', 'inform', 'thank', 'write']);

/** "X told Y: you took decisive measures": they spoke with one another, and the words are praise. */
export function addressed(scene: Scene, utterances: readonly Utterance[]): Candidate[] {
  const { tree } = scene;
  const leader = ({ actor }: Referent): boolean => scene.kindOf(actor) === 'leader';
  return utterances.flatMap(({ speaker, verb, content, lemma }) => {
    if (verb === null || speaker === null || !leader(speaker) || !ADDRESSING.has(lemma)) return [];
    const hearer = hearerOf(scene, verb);
    if (!hearer || !leader(hearer)) return [];
    const rule = `consult: ${lemma} (one leader to another)`;
    const consult = candidateAt(verb, 'consult', speaker, hearer, rule, { spoken: true });
    const words = [...content].flatMap((token) => [tree.form(token), tree.lemma(token)]);
    const praised = words.some((word) => PRAISING.has(word)) && words.some((word) => /^your?$/.test(word));
    if (!praised) return [consult];
    const praise = 'support: praise said to the face';
    return [consult, candidateAt(verb, 'support', speaker, hearer, praise, { hedges: ['reported'] })];
  });
}

/** Who is told: the object, or the first person right after the verb. */
function hearerOf(scene: Scene, verb: number): Referent | undefined {
  const { tree } = scene;
  const objects = tree.childrenBy(verb, 'iobj', 'obj').flatMap((child) => referentsOf(scene, child, 'actor'));
  const next = tree.pos(verb + 1) === 'PROPN' ? referentsOf(scene, verb + 1, 'actor') : [];
  return objects[0] ?? next[0];
}
