/** Compound participles: "Iran-backed rebels", "Kremlin-aligned governments in Ukraine": who stands where to whom. */
import type { Relation } from '../model/relations.ts';
import type { Candidate } from './candidate.ts';
import { referentsOf, ownersOf, type Referent } from './referents.ts';
import { isPerson, type Scene } from './scene.ts';
import { formAt, headOf, isNoun, lemmaAt, tokenAt } from './tree.ts';

const MEANINGS: Readonly<Record<string, Relation>> = {
  backed: 'support',
  supported: 'support',
  sponsored: 'support',
  endorsed: 'support',
  aligned: 'cooperate',
  allied: 'cooperate',
  friendly: 'cooperate',
  affiliated: 'cooperate',
  funded: 'aid',
  financed: 'aid',
  armed: 'aid',
  trained: 'aid',
  equipped: 'aid',
  occupied: 'assault',
  annexed: 'assault',
  controlled: 'influence',
  dominated: 'influence',
};
const GOVERNMENTS = new Set([
  'government',
  'regime',
  'authority',
  'administration',
  'leadership',
  'president',
  'leader',
]);

/** Candidates of a participle that a name stands before, with a hyphen between. */
export function compoundParticiples(scene: Scene, at: number): Candidate[] {
  const { tree } = scene;
  const form = formAt(tree, at);
  const hyphen = Math.max(form.lastIndexOf('-'), form.lastIndexOf('–'), form.lastIndexOf('‑'));
  const joined = hyphen > 0;
  const word = joined ? form.slice(hyphen + 1) : form;
  const relation = MEANINGS[word];
  if (relation === undefined || isNoun(tree, at)) return [];
  const before = joined ? at : at - 2;
  if (!joined && (at < 2 || !/^[-‑–]$/.test(tokenAt(tree, at - 1).form))) return [];
  const source = (scene.mentionsAt.get(before) ?? [])[0];
  if (!source) return [];
  const head = headOf(tree, at);
  const noun = head >= 0 && isNoun(tree, head) ? head : nounAfter(scene, at);
  if (noun === null) return [];
  const targets = partners(scene, noun).filter(({ actor }) => actor !== source.actor);
  return targets.map((target) => ({
    relation,
    source: { actor: source.actor, mention: source, phrase: before },
    target,
    trigger: [at],
    anchor: at,
    hedges: [],
    nominal: true,
    rule: `${relation}: -${word} (compound participle)`,
  }));
}

/** The noun itself where it is an actor; the state of a government. Where a militia stands does not matter. */
function partners(scene: Scene, noun: number): Referent[] {
  const own = referentsOf(scene, noun, 'actor');
  if (own.length > 0)
    return own.filter(({ actor, mention }) => isPerson(scene, actor) || mention.standing !== 'people');
  return GOVERNMENTS.has(lemmaAt(scene.tree, noun)) ? ownersOf(scene, noun, ['of', 'in']) : [];
}

function nounAfter({ tree }: Scene, at: number): number | null {
  for (let next = at + 1; next < Math.min(at + 5, tree.tokens.length); next += 1)
    if (isNoun(tree, next)) return next;
  return null;
}
