/** Who stands behind an event that a noun names: wordings that give its doer or its other side. */
import type { Relation } from '../../model/relations.ts';
import { type Carrier } from './carrier.ts';
import { clauseOf } from '../sentence/clause.ts';
import type { Frame } from '../sentence/frames.ts';
import { referent, ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { nounObliques, sourceReach } from './slots.ts';

const EVENTIVE = new Set(
  'erupt break resume continue begin start flare occur happen take rage intensify escalate persist end stop ensue follow reignite'.split(
    ' ',
  ),
);

/** "Clashes erupted between A and B": what happens has its ends on the verb. */
export function befallen({ tree }: Scene, noun: number): { preposition: string; token: number }[] {
  const verbs = [
    ...(tree.relation(noun) === 'nsubj' ? [tree.head(noun)] : []),
    ...tree.childrenBy(noun, 'acl'),
  ];
  const verb = verbs.find((one) => one >= 0 && EVENTIVE.has(tree.lemma(one)));
  if (verb === undefined) return [];
  return tree.childrenBy(verb, 'obl', 'nmod').map((child) => ({
    preposition: tree.preposition(child),
    token: child,
  }));
}

/** "its border with Russia" is not Russia's: a pronoun read as its own partner is the one other state named before. */
export function elsewhere(
  scene: Scene,
  noun: number,
  sources: readonly Referent[],
  targets: readonly Referent[],
): Referent[] {
  const same =
    sources.length > 0 &&
    sources.every(
      ({ actor, mention }) => mention.form === 'pronoun' && targets.some((target) => target.actor === actor),
    );
  if (!same) return [...sources];
  const start = scene.tree.at(noun).start;
  const others = scene.mentions.filter(
    ({ actor, end, standing }) =>
      end <= start &&
      standing !== 'attribute' &&
      scene.kindOf(actor) === 'state' &&
      !targets.some((target) => target.actor === actor),
  );
  const distinct = new Map(others.map((mention) => [mention.actor, mention]));
  return distinct.size === 1 ? [...distinct.values()].map((mention) => referent(mention)) : [];
}

/** "During a call with Y, X said": whoever is the subject of the clause was there. */
export function atMeeting(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  if (!['during', 'in', 'at', 'after', 'following', 'on'].includes(tree.preposition(noun))) return [];
  for (let head = tree.head(noun); head >= 0; head = tree.head(head)) {
    if (tree.pos(head) !== 'VERB') continue;
    return referentsOf(scene, clauseOf(tree, head).subject, 'actor');
  }
  return [];
}

const OFFERING = new Set([
  'offer',
  'pledge',
  'promise',
  'package',
  'round',
  'wave',
  'campaign',
  'series',
  'message',
  'launch',
]);
export const offerers = (scene: Scene, noun: number): Referent[] => {
  const head = scene.tree.head(noun);
  const of = head >= 0 && scene.tree.preposition(noun) === 'of' && OFFERING.has(scene.tree.lemma(head));
  return of ? ownersOf(scene, head, ['by', 'from']) : [];
};

/** Troops and weapons as owners: "intervention of Russian forces". */
export const agents = (
  scene: Scene,
  noun: number,
  prepositions: readonly string[],
  relation: Relation,
): Referent[] =>
  nounObliques(scene, noun)
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ token }) => referentsOf(scene, token, sourceReach(relation)));

const SIDES = new Set([
  'country',
  'nation',
  'side',
  'power',
  'state',
  'government',
  'neighbor',
  'neighbour',
  'leader',
  'giant',
  'capital',
]);

/** "competition between the two countries": the only two states named before it in the sentence. */
export function bothSides(scene: Scene, noun: number): Referent[] | null {
  const { tree } = scene;
  const two = nounObliques(scene, noun)
    .concat(nounObliques(scene, Math.max(tree.head(noun), 0)))
    .some(
      ({ preposition, token }) =>
        preposition === 'between' &&
        token > noun &&
        SIDES.has(tree.lemma(token)) &&
        tree.childrenBy(token, 'nummod', 'det').some((child) => ['two', 'both'].includes(tree.lemma(child))),
    );
  if (!two) return null;
  const states = scene.mentions.filter(({ actor, token }) => token < noun && scene.kindOf(actor) === 'state');
  const distinct = states.filter((one, at) => states.findIndex(({ actor }) => actor === one.actor) === at);
  return distinct.length === 2 ? distinct.map((mention) => referent(mention)) : null;
}

/** All actors named before the noun: "China-Kazakhstan cooperation", "Russian and Chinese talks". */
export function premodifiers(scene: Scene, noun: number): Referent[] {
  const found: Referent[] = [];
  for (const token of scene.tree.subtree(noun))
    if (token < noun)
      for (const mention of scene.mentionsAt(token))
        if (!found.some(({ actor }) => actor === mention.actor)) found.push(referent(mention, token));
  // "UK and US-mediated talks": both stand behind the talks, neither sits at the table.
  if (found.some(({ mention }) => scene.isSponsor(mention))) return [];
  return found;
}

const TIMES = new Set(['year', 'decade', 'month', 'week', 'day', 'century', 'time', 'past']);

/** "see its influence in the region diminish": where it stands is said, and is not the subject. */
export const placedElsewhere = ({ tree }: Scene, noun: number): boolean => {
  if (noun + 1 >= tree.tokens.length || tree.form(noun + 1) !== 'in') return false;
  const next = tree.tokens.slice(noun + 2, noun + 6).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return next !== undefined && !TIMES.has(next.lemma.toLowerCase());
};

export const phrasesAfter = (scene: Scene, noun: number, clause: Carrier['clause']): Referent[] =>
  [...nounObliques(scene, noun), ...clause.obliques]
    .filter(({ preposition }) => ['of', 'from'].includes(preposition))
    .flatMap(({ token }) => referentsOf(scene, token, 'force'));

export const places = (scene: Scene, frame: Frame, found: Referent[]): Referent[] =>
  frame.flags.has('place')
    ? found.filter(({ actor }) => ['state', 'bloc'].includes(scene.kindOf(actor) ?? ''))
    : found;

/** What both sides do to an event of their own: who ends talks has talked; a truce that both propose is for others. */
export function byBoth(operator: string, relation: Relation, verb: string): 'itself' | 'nothing' | null {
  if (['propose', 'urge', 'suggest', 'demand'].includes(verb)) return 'nothing';
  if (operator !== 'end' || relation !== 'consult') return null;
  // Where both put it off, neither refuses the other.
  return ['end', 'conclude', 'finish'].includes(verb) ? 'itself' : 'nothing';
}
