/** Passives whose agent stands elsewhere: officials arrested by their own state, people killed in somebody's attack. */
import type { Candidate } from '../sentence/candidate.ts';
import { clauseOf } from '../sentence/clause.ts';
import type { FrameIndex } from '../sentence/frames.ts';
import { ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import { isPerson, kindOf, type Scene } from '../sentence/scene.ts';
import { childrenBy, isVerb, lemmaAt, prepositionOf, tokenAt } from '../sentence/tree.ts';

const ARRESTING = new Set('arrest detain jail imprison'.split(' '));

/** "X, the former security chief of K, was arrested": by K, unless the sentence names another. */
export function arrests(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  if (!isVerb(tree, verb) || !ARRESTING.has(lemmaAt(tree, verb))) return [];
  const clause = clauseOf(tree, verb);
  if (!clause.passive || clause.subject !== null) return [];
  const abroad = clause.obliques.some(
    ({ preposition, token }) =>
      preposition !== 'on' &&
      referentsOf(scene, token, 'actor').some(({ actor }) => kindOf(scene, actor) === 'state'),
  );
  if (abroad) return [];
  return arrested(scene, clause.object, verb).flatMap((target): Candidate[] => {
    if (!isPerson(scene, target.actor)) return [];
    const states = [
      ...new Set(
        scene.actors
          .get(target.actor)
          ?.roles.flatMap(({ of }) => (of !== null && kindOf(scene, of) === 'state' ? [of] : [])),
      ),
    ];
    const [state] = states;
    if (state === undefined || states.length > 1) return [];
    const mention = scene.mentions.find(({ actor }) => actor === state) ?? target.mention;
    return [
      {
        relation: 'coerce',
        source: { actor: state, mention, phrase: verb },
        target,
        trigger: [verb],
        anchor: verb,
        hedges: [],
        nominal: false,
        rule: `coerce: ${lemmaAt(tree, verb)} (an official, by the own state)`,
      },
    ];
  });
}

/** The subject, else the first person named before the verb: "X, the former head of Y, was arrested". */
function arrested(scene: Scene, object: number | null, verb: number): Referent[] {
  const found = referentsOf(scene, object, 'actor');
  if (object !== null || found.length > 0) return found;
  const verbs = scene.tree.tokens.slice(0, verb).some(({ upos }) => upos === 'VERB');
  const first = scene.mentions.find(
    ({ actor, form, token }) => form === 'name' && token < verb && isPerson(scene, actor),
  );
  return first && !verbs ? [{ actor: first.actor, mention: first, phrase: first.token }] : [];
}

const HARMING = new Set('kill injure wound die destroy damage hit strike displace perish'.split(' '));
const ATTACKS = new Set(
  'attack airstrike strike raid shelling bombing bombardment offensive assault missile drone fire'.split(' '),
);

/** "three people were killed in an Israeli airstrike in Lebanon": the attack's owner, on who is hit or where. */
export function casualties(scene: Scene, frames: FrameIndex, verb: number): Candidate[] {
  const { tree } = scene;
  if (!isVerb(tree, verb) || !HARMING.has(lemmaAt(tree, verb))) return [];
  const clause = clauseOf(tree, verb);
  return clause.obliques.flatMap(({ preposition, token }): Candidate[] => {
    if (
      !['in', 'by', 'during', 'after', 'from'].includes(preposition) ||
      !ATTACKS.has(lemmaAt(tree, token)) ||
      !frames.nouns.has(lemmaAt(tree, token))
    )
      return [];
    const sources = ownersOf(scene, token, ['by', 'from']);
    if (sources.length === 0) return [];
    const targets = free(hit(scene, clause.object, clause.obliques, token), sources);
    const [target] = targets;
    if (!target) return [];
    return sources.map((source) => ({
      relation: 'assault',
      source,
      target,
      trigger: [token],
      anchor: verb,
      hedges: [],
      nominal: false,
      rule: `assault: ${lemmaAt(tree, token)} (${lemmaAt(tree, verb)} in it)`,
    }));
  });
}

const free = (found: readonly Referent[], taken: readonly Referent[]): Referent[] =>
  found.filter(({ actor }) => !taken.some((one) => one.actor === actor));

/** Who was hit, else what the attack was on, else where it was. */
function hit(
  scene: Scene,
  object: number | null,
  obliques: readonly { preposition: string; token: number }[],
  attack: number,
): Referent[] {
  const { tree } = scene;
  const people = referentsOf(scene, object, 'force').filter(
    ({ mention }) => mention.standing !== 'attribute' || tokenAt(tree, mention.token).upos !== 'VERB',
  );
  if (people.length > 0) return people;
  const aimed = childrenBy(tree, attack, 'acl')
    .flatMap((child) => childrenBy(tree, child, 'obj', 'obl'))
    .flatMap((child) => referentsOf(scene, child, 'thing'));
  if (aimed.length > 0) return aimed;
  const at = [...childrenBy(tree, attack, 'nmod', 'obl'), ...obliques.map(({ token }) => token)].filter(
    (token) =>
      token !== attack &&
      ['on', 'in', 'at', 'near', 'across', 'against', 'outside'].includes(prepositionOf(tree, token)),
  );
  return at.flatMap((token) => referentsOf(scene, token, 'thing'));
}
