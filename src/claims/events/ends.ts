/** Sources and targets of a verb frame, with the wordings in which they stand elsewhere. */
import { clauseOf, type Clause } from '../sentence/clause.ts';
import { besides, referent, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';
import { doersOf } from './doers.ts';
import { acts } from './kinds.ts';
import { fill, reachOf, sourceReach, type Asked } from './slots.ts';

/** Sources and targets of a frame, and the slot that gave the targets. */
export function endsOf(asked: Asked): [string, Referent[], Referent[]] {
  const { scene, clause, frame, head } = asked;
  const { flags } = frame;
  const reach = flags.has('interest') ? 'thing' : sourceReach(frame.relation);
  const sources =
    frame.sources.length > 0 ? fill(asked, frame.sources, reach)[1] : doersOf(scene, clause, reach);
  // Nobody does it: no need to look for whom it befell, where no wording of its own names both.
  if (sources.length === 0 && !flags.has('mutual') && !flags.has('own')) return ['', [], []];
  const [name, targets] = fill(asked, frame.targets, reachOf(frame));
  const doers = sources.filter((source) => acts(scene, source));
  const [target] = targets;
  if (
    targets.length === 1 &&
    doers.length === 1 &&
    target?.actor === doers[0]?.actor &&
    target?.mention.form === 'pronoun'
  )
    return [name, doers, sayerInstead(scene, clause, doers)];
  if (reciprocal(scene.tree, clause.predicate)) return ['each other', doers, doers];
  // "strengthen ties between A and B": whoever does it, the ties are theirs.
  if (flags.has('mutual') && name.startsWith('between') && targets.length >= 2)
    return [name, targets, targets];
  // "the decision to send CSTO troops", "2,000 Russian soldiers were deployed": the troops tell whose they are.
  if (doers.length === 0 && head !== null && flags.has('own'))
    return [name, referentsOf(scene, head, 'force'), targets];
  // Power without a place is held in the state of one's office.
  if (targets.length === 0 && flags.has('home'))
    return ['own state', doers, doers.flatMap((source) => homeOf(scene, source))];
  return [name, doers, targets];
}

/** "Lithuania said that Belarus violated its airspace": not Belarus's own; whose then but the speaker's. */
function sayerInstead(scene: Scene, { predicate }: Clause, doers: readonly Referent[]): Referent[] {
  const { tree } = scene;
  for (let at = predicate; at >= 0; at = tree.head(at)) {
    if (tree.relation(at) !== 'ccomp') continue;
    return besides(referentsOf(scene, clauseOf(tree, tree.head(at)).subject, 'actor'), doers);
  }
  return [];
}

function homeOf(scene: Scene, { actor, mention, phrase }: Referent): Referent[] {
  const homes = scene
    .rolesOf(actor)
    .flatMap(({ of }) => (of !== null && scene.kindOf(of) === 'state' ? [of] : []));
  const [state, ...others] = new Set(homes);
  if (state === undefined || others.length > 0) return [];
  const named = scene.mentions.find((one) => one.actor === state) ?? mention;
  return [{ ...referent(named, phrase), actor: state }];
}

/** "blamed each other", "traded blame with one another" */
const reciprocal = (tree: Tree, predicate: number): boolean =>
  tree
    .childrenBy(predicate, 'obj', 'obl', 'iobj')
    .some((child) => /^(?:each|one) (?:an)?other$/.test(`${tree.form(child)} ${tree.form(child + 1)}`));
