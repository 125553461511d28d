/** The engine: looks for every frame at every verb and predicate of a sentence. */
import { isSymmetric } from '../../model/relations.ts';
import type { Candidate, Trace } from '../sentence/candidate.ts';
import { clauseOf, type Clause } from '../sentence/clause.ts';
import { endsOf } from './ends.ts';
import type { Frame, FrameIndex } from '../sentence/frames.ts';
import { INSULTS } from '../../lexicon/harm.ts';
import { fitsKinds, isForces } from './kinds.ts';
import { qualified } from './qualified.ts';
import { type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { shiftClause } from './shift.ts';
import { infinitiveOf, objectHead } from './slots.ts';

/** "won't allow the West to push": the infinitive hung below the object. */
const infinitiveBelow = ({ tree }: Scene, predicate: number): boolean =>
  tree
    .subtree(predicate)
    .some(
      (token) =>
        token > predicate &&
        token < predicate + 12 &&
        tree.tag(token) === 'VB' &&
        tree.childrenBy(token, 'mark').some((mark) => tree.form(mark) === 'to'),
    );

/** Whether the words around the trigger are those the frame asks for. */
function fits(scene: Scene, frames: FrameIndex, frame: Frame, clause: Clause): boolean {
  const { tree } = scene;
  const { predicate } = clause;
  if (frame.flags.has('never')) return false;
  if (
    !frame.particles.every(
      (particle) =>
        clause.particles.includes(particle) ||
        tree.form(Math.min(predicate + 1, tree.tokens.length - 1)) === particle,
    )
  )
    return false;
  if (
    frame.company &&
    !tree
      .children(predicate)
      .some((child) => frame.company?.has(tree.lemma(child)) || frame.company?.has(tree.form(child)))
  )
    return false;
  if (frame.objects && objectHead(scene, clause, frame.objects) === null) return false;
  const complement = clause.complement ?? infinitiveOf(scene, predicate);
  if (frame.flags.has('goods') && (clause.object === null || frames.nouns.has(tree.lemma(clause.object))))
    return false;
  if (frame.flags.has('clause') && complement === null && !infinitiveBelow(scene, clause.predicate))
    return false;
  return !(frame.flags.has('bare') && clause.complement !== null);
}

const NEGATIVE_OBJECT = new Set(['no', 'any']);

/** A picture's caption: marked as one, or telling who stands where. */
function isCaption({ document, tree }: Scene): boolean {
  const { start, end } = tree.sentence;
  const block = document.blocks.find((one) => one.start <= start && end <= one.end);
  return (
    block?.kind === 'caption' ||
    /\((?:left|right|cent(?:er|re)|(?:second|third) from|L|R)\b[^)]*\)/.test(document.view.slice(start, end))
  );
}

/** What the frame's flags ask of its ends and its object. */
function suits(
  scene: Scene,
  clause: Clause,
  frame: Frame,
  head: number | null,
  sources: readonly Referent[],
): boolean {
  const { tree } = scene;
  if (frame.flags.has('troops') && !sources.some((source) => isForces(scene, source))) return false;
  if (frame.flags.has('caption') && !isCaption(scene)) return false;
  // "replace X with Y": who replaces is not who follows.
  if (
    frame.relation === 'succeeded' &&
    frame.sources.length === 0 &&
    clause.obliques.some(({ preposition }) => preposition === 'with')
  )
    return false;
  // Economic ties are none of the political kind; the noun tells them itself.
  if (
    frame.relation === 'cooperate' &&
    frame.objects &&
    head !== null &&
    qualified(scene, head, frame, true) === 'economic_tie'
  )
    return false;
  if (
    frame.flags.has('insult') &&
    (clause.complement === null ||
      !tree.subtree(clause.complement).some((token) => INSULTS.has(tree.lemma(token))))
  )
    return false;
  if (
    frame.flags.has('diplomatic') &&
    (head === null ||
      !tree.childrenBy(head, 'amod', 'compound').some((child) => tree.lemma(child) === 'diplomatic'))
  )
    return false;
  if (!frame.flags.has('negative') || head === null) return true;
  const denied = clause.particles.some((word) => word === "n't" || word === 'not');
  return denied || tree.childrenBy(head, 'det').some((child) => NEGATIVE_OBJECT.has(tree.lemma(child)));
}

/** "X, loyal to Y": an adjective without a copula is said of what stands right before it, commas aside. */
function saidOfAName(scene: Scene, at: number): boolean {
  const { tree } = scene;
  if (tree.pos(at) !== 'ADJ') return false;
  const before = at >= 1 && tree.at(at - 1).form === ',' ? at - 2 : at - 1;
  return (
    before >= 0 &&
    (scene.mentionsAt(before).length > 0 ||
      tree.pos(before) === 'VERB' ||
      tree.pos(before) === 'AUX' ||
      tree.pos(before) === 'ADV')
  );
}

/** Candidates whose trigger is this verb or predicate. At most one frame speaks. */
export function verbCandidates(
  scene: Scene,
  frames: FrameIndex,
  predicate: number,
  trace?: Trace,
): Candidate[] {
  const { tree } = scene;
  // "Houthi-controlled": hyphens.ts reads the participle with the name before it.
  if (predicate > 1 && /^[-‐‑–]$/.test(tree.form(predicate - 1)) && /^(?:VBN|JJ)$/.test(tree.tag(predicate)))
    return [];
  const verbal = tree.isVerb(predicate);
  const lemma = tree.lemma(predicate);
  const list = verbal
    ? (frames.verbs.get(lemma) ?? frames.verbs.get(`${lemma}e`))
    : tree.hasCopula(predicate) || saidOfAName(scene, predicate)
      ? frames.adjectives.get(lemma)
      : undefined;
  if (!list) return [];
  const clause = clauseOf(tree, predicate);
  let reason = '';
  const found: Candidate[] = [];
  for (const frame of list) {
    if (!fits(scene, frames, frame, clause)) continue;
    const head = objectHead(scene, clause, frame.objects);
    const [name, sources, targets] = endsOf(scene, clause, frame, head);
    if (!suits(scene, clause, frame, head, sources)) continue;
    if (name === '' && withOthers(scene, frame, clause)) continue;
    const what = `${frame.relation}: ${[frame.lemma, ...frame.particles].join(' ')}${head !== null && frame.objects ? ` ${tree.lemma(head)}` : ''}`;
    const pairs = pair(frame, sources, targets)
      .map(([source, target]): [Referent, Referent] =>
        frame.flags.has('reverse') ? [target, source] : [source, target],
      )
      .filter(([source, target]) => fitsKinds(scene, frame, source.actor, target.actor));
    if (pairs.length === 0) {
      reason ||= `${what}: ${sources.length === 0 ? 'no actor does it' : 'no actor it is done to'}`;
      continue;
    }
    const relation = frame.objects && head !== null ? qualified(scene, head, frame, true) : frame.relation;
    if (relation === null) continue;
    const shift = shiftClause(tree, predicate, relation);
    if (shift.dropped !== null) {
      trace?.drop(scene.index, what, shift.dropped);
      return found;
    }
    const trigger = [
      predicate,
      ...tree.childrenBy(predicate, 'compound:prt'),
      ...(frame.objects && head !== null ? [head] : []),
    ].sort((a, b) => a - b);
    const hedges = [...shift.hedges, ...(frame.flags.has('possible') ? (['possible'] as const) : [])];
    const shifted = shift.relation === frame.relation ? what : `${shift.relation}: from ${what}`;
    for (const [source, target] of pairs)
      found.push({
        relation: shift.relation,
        source,
        target,
        trigger,
        anchor: predicate,
        hedges,
        nominal: false,
        rule: `${shifted} (${verbal ? 'verb' : 'adjective'}, ${name === '' ? 'both subjects' : name})`,
      });
    if (!frame.flags.has('also')) return found;
  }
  if (found.length === 0 && reason) trace?.drop(scene.index, reason, 'an end is missing');
  return found;
}

/** "A and B talked to rebels": the phrase says with whom, and it is not each other. */
const withOthers = ({ tree }: Scene, frame: Frame, { predicate, lemma, obliques }: Clause): boolean =>
  obliques.some(
    ({ preposition, token }) =>
      token > predicate &&
      (preposition === 'with' || (preposition === 'to' && /^(?:talk|speak)$/.test(lemma))) &&
      frame.targets.includes(preposition) &&
      /^(?:NNS?|NNPS?|PRP)$/.test(tree.tag(token)),
  );

/** Every subject by every other one; both ways where the relation has a direction. */
const eachOther = (frame: Frame, sources: readonly Referent[]): [Referent, Referent][] =>
  sources.length > 4
    ? []
    : sources.flatMap((source, at) =>
        sources
          .filter((_, other) => (isSymmetric(frame.relation) ? other > at : other !== at))
          .map((target): [Referent, Referent] => [source, target]),
      );

/** Sources by targets; where the frame is mutual, several subjects without a target act on one another. */
export function pair(
  frame: Frame,
  sources: readonly Referent[],
  targets: readonly Referent[],
): [Referent, Referent][] {
  if (sources === targets) return eachOther(frame, sources);
  const distinct = targets.filter(({ actor }) => !sources.some((source) => source.actor === actor));
  if (distinct.length > 0)
    return sources.flatMap((source) => distinct.map((target): [Referent, Referent] => [source, target]));
  if (!frame.flags.has('mutual') || sources.length < 2 || sources.length > 5) return [];
  if (!isSymmetric(frame.relation)) return eachOther(frame, sources);
  return sources.flatMap((source, at) =>
    sources.slice(at + 1).map((target): [Referent, Referent] => [source, target]),
  );
}
