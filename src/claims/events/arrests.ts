/** Passives whose agent stands elsewhere: officials arrested by their own state. */
import type { Candidate } from '../sentence/candidate.ts';
import { clauseOf } from '../sentence/clause.ts';
import { referentsOf, type Referent } from '../sentence/referents.ts';
import { isPerson, kindOf, type Scene } from '../sentence/scene.ts';
import { isVerb, lemmaAt } from '../sentence/tree.ts';

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
