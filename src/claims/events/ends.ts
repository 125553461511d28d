/** Sources and targets of a verb frame, with the wordings in which they stand elsewhere. */
import { clauseOf, type Clause } from '../sentence/clause.ts';
import { coordinatedBefore, doersOf } from './doers.ts';
import type { Frame } from '../sentence/frames.ts';
import { acts } from './kinds.ts';
import { referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { fill, reachOf, sourceReach } from './slots.ts';
import type { Tree } from '../sentence/tree.ts';

const APPOINTING = new Set(
  'appoint name nominate elect choose pick select designate install promote'.split(' '),
);

/** "appoints Y as minister, replacing X": who is appointed replaces; null for other clauses. */
function appointed(scene: Scene, { predicate }: Clause, frame: Frame): Referent[] | null {
  const { tree } = scene;
  const above = tree.head(predicate);
  if (frame.relation !== 'succeeded' || above < 0 || tree.relation(predicate) !== 'advcl') return null;
  const main = clauseOf(tree, above);
  return APPOINTING.has(main.lemma) && !main.passive ? referentsOf(scene, main.object, 'actor') : null;
}

/** Sources and targets of a frame, and the slot that gave the targets. */
export function endsOf(
  scene: Scene,
  clause: Clause,
  frame: Frame,
  head: number | null,
): [string, Referent[], Referent[]] {
  const reach = frame.flags.has('interest') ? 'thing' : sourceReach(frame.relation);
  const sources =
    frame.sources.length > 0
      ? fill(scene, clause, frame, frame.sources, head, reach)[1]
      : (appointed(scene, clause, frame) ?? doersOf(scene, clause, reach));
  // Nobody does it: no need to look for whom it befell, where no wording of its own names both.
  if (sources.length === 0 && !frame.flags.has('mutual') && !frame.flags.has('own')) return ['', [], []];
  const [name, targets] = fill(scene, clause, frame, frame.targets, head, reachOf(frame));
  if (frame.flags.has('mutual') && targets.length === 0 && !clause.passive)
    sources.push(...coordinatedBefore(scene, sources, reach));
  const doers = sources.filter((source) => acts(scene, source));
  if (
    targets.length === 1 &&
    doers.length === 1 &&
    targets[0]?.actor === doers[0]?.actor &&
    targets[0]?.mention.form === 'pronoun'
  )
    return [name, doers, sayerInstead(scene, clause, doers)];
  if (reciprocal(scene.tree, clause.predicate)) return ['each other', doers, doers];
  // "strengthen ties between A and B": whoever does it, the ties are theirs.
  if (frame.flags.has('mutual') && name.startsWith('between') && targets.length >= 2)
    return [name, targets, targets];
  // "the decision to send CSTO troops", "2,000 Russian soldiers were deployed": the troops tell whose they are.
  if (doers.length === 0 && head !== null && frame.flags.has('own'))
    return [name, referentsOf(scene, head, 'force'), targets];
  // Power without a place is held in the state of one's office.
  if (targets.length === 0 && frame.flags.has('home'))
    return ['own state', doers, doers.flatMap((source) => homeOf(scene, source))];
  return [name, doers, targets];
}

/** "Lithuania said that Belarus violated its airspace": not Belarus's own; whose then but the speaker's. */
function sayerInstead(scene: Scene, { predicate }: Clause, doers: readonly Referent[]): Referent[] {
  for (let at = predicate; at >= 0; at = scene.tree.head(at)) {
    if (scene.tree.relation(at) !== 'ccomp') continue;
    const found = referentsOf(scene, clauseOf(scene.tree, Math.max(scene.tree.head(at), 0)).subject, 'actor');
    return found.filter(({ actor }) => !doers.some((doer) => doer.actor === actor));
  }
  return [];
}

function homeOf(scene: Scene, { actor, mention, phrase }: Referent): Referent[] {
  const states = new Set(
    (scene.actors.get(actor)?.roles ?? []).flatMap(({ of }) =>
      of !== null && scene.kindOf(of) === 'state' ? [of] : [],
    ),
  );
  const [state] = states;
  if (state === undefined || states.size > 1) return [];
  const named = scene.mentions.find((one) => one.actor === state);
  return [{ actor: state, mention: named ?? mention, phrase }];
}

/** "blamed each other", "traded blame with one another" */
const reciprocal = (tree: Tree, predicate: number): boolean =>
  tree
    .childrenBy(predicate, 'obj', 'obl', 'iobj')
    .some(
      (child) =>
        /^(?:each|one|another|other)$/.test(tree.form(child)) &&
        /^(?:each|one) (?:an)?other$/.test(
          `${tree.form(child)} ${tree.form(Math.min(child + 1, tree.tokens.length - 1))}`,
        ),
    );
