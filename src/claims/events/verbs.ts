/** The engine: looks for every frame at every verb and predicate of a sentence. */
import { candidateAt, type Candidate, type Trace } from '../sentence/candidate.ts';
import { clauseOf, type Clause } from '../sentence/clause.ts';
import { endsOf } from './ends.ts';
import type { Frame, FrameIndex } from '../sentence/frames.ts';
import { INSULTS } from '../../lexicon/harm.ts';
import { isForces } from './kinds.ts';
import { hedged, pair } from './pairs.ts';
import { qualified } from './qualified.ts';
import { type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';
import { shiftClause } from './shift.ts';
import { infinitiveOf, objectHead, type Asked } from './slots.ts';

/** "won't allow the West to push": the infinitive hung below the object. */
const infinitiveBelow = ({ tree }: Scene, predicate: number): boolean =>
  tree
    .subtree(predicate)
    .some(
      (token) =>
        token > predicate &&
        token < predicate + 12 &&
        tree.tag(token) === 'VB' &&
        tree.hasChild(token, ['to'], 'mark'),
    );

/** Whether the words around the trigger are those the frame asks for. */
function fits({ scene, clause, frame }: Omit<Asked, 'head'>, frames: FrameIndex): boolean {
  const { tree } = scene;
  const { predicate, particles, complement, object } = clause;
  const { flags, company, objects } = frame;
  if (flags.has('never')) return false;
  if (!frame.particles.every((one) => particles.includes(one) || tree.form(predicate + 1) === one))
    return false;
  if (company && !tree.children(predicate).some((child) => tree.isOneOf(child, company))) return false;
  if (objects && objectHead(scene, clause, objects) === null) return false;
  if (flags.has('goods') && (object === null || frames.nouns.has(tree.lemma(object)))) return false;
  if (
    flags.has('clause') &&
    complement === null &&
    infinitiveOf(scene, predicate) === null &&
    !infinitiveBelow(scene, predicate)
  )
    return false;
  return !(flags.has('bare') && (complement !== null || renamed(tree, object)));
}

/** "called America the Great Satan", "called it “a bully”": another name right behind the object. */
const renamed = (tree: Tree, object: number | null): boolean =>
  object !== null &&
  (/^["“‘]$/.test(tree.tokens[object + 1]?.form ?? '') ||
    tree
      .childrenBy(object, 'appos')
      .some((name) => name > object && tree.tokens.slice(object, name).every(({ form }) => form !== ',')));

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
function suits({ scene, clause, frame, head }: Asked, sources: readonly Referent[]): boolean {
  const { tree } = scene;
  const { flags } = frame;
  const called = (...words: readonly string[]): boolean =>
    head !== null && tree.hasChild(head, words, 'amod', 'compound', 'det');
  if (flags.has('troops') && !sources.some((source) => isForces(scene, source))) return false;
  if (flags.has('caption') && !isCaption(scene)) return false;
  // "replace X with Y": who replaces is not who follows.
  const replaces = frame.relation === 'succeeded' && frame.sources.length === 0;
  if (replaces && clause.obliques.some(({ preposition }) => preposition === 'with')) return false;
  // Economic ties are none of the political kind; the noun tells them itself.
  const ties = frame.relation === 'cooperate' && frame.objects && head !== null;
  if (ties && qualified(scene, head, frame, true) === 'economic_tie') return false;
  const said = clause.complement === null ? [] : tree.subtree(clause.complement);
  if (flags.has('insult') && !said.some((token) => INSULTS.has(tree.lemma(token)))) return false;
  if (flags.has('diplomatic') && !called('diplomatic')) return false;
  if (!flags.has('negative') || head === null) return true;
  return clause.particles.some((word) => word === "n't" || word === 'not') || called('no', 'any');
}

/** "X, loyal to Y": an adjective without a copula is said of what stands right before it, commas aside. */
function saidOfAName(scene: Scene, at: number): boolean {
  const { tree } = scene;
  if (tree.pos(at) !== 'ADJ') return false;
  const before = tree.form(at - 1) === ',' ? at - 2 : at - 1;
  return scene.mentionsAt(before).length > 0 || ['VERB', 'AUX', 'ADV'].includes(tree.pos(before));
}

/** The frames of a verb, or of an adjective that something is said to be. */
function framesAt(scene: Scene, frames: FrameIndex, predicate: number): readonly Frame[] {
  const { tree } = scene;
  const lemma = tree.lemma(predicate);
  // "Houthi-controlled": the participle says something of the noun behind it.
  const joined = predicate > 1 && /^[-‐‑–]$/.test(tree.form(predicate - 1));
  if (joined && /^(?:VBN|JJ)$/.test(tree.tag(predicate))) return [];
  if (tree.isVerb(predicate)) return frames.verbs.get(lemma) ?? frames.verbs.get(`${lemma}e`) ?? [];
  const said = tree.hasCopula(predicate) || saidOfAName(scene, predicate);
  return (said ? frames.adjectives.get(lemma) : undefined) ?? [];
}

/** Candidates whose trigger is this verb or predicate. At most one frame speaks. */
export function verbCandidates(
  scene: Scene,
  frames: FrameIndex,
  predicate: number,
  trace?: Trace,
): Candidate[] {
  const { tree } = scene;
  const list = framesAt(scene, frames, predicate);
  if (list.length === 0) return [];
  const clause = clauseOf(tree, predicate);
  let reason = '';
  const found: Candidate[] = [];
  for (const frame of list) {
    if (!fits({ scene, clause, frame }, frames)) continue;
    const head = objectHead(scene, clause, frame.objects);
    const asked = { scene, clause, frame, head };
    const [name, sources, targets] = endsOf(asked);
    if (!suits(asked, sources) || (name === '' && withOthers(tree, frame, clause))) continue;
    const object = frame.objects && head !== null ? head : null;
    const words = [frame.lemma, ...frame.particles, ...(object === null ? [] : [tree.lemma(object)])];
    const what = `${frame.relation}: ${words.join(' ')}`;
    const pairs = pair(scene, frame, sources, targets);
    if (pairs.length === 0) {
      reason ||= `${what}: ${sources.length === 0 ? 'no actor does it' : 'no actor it is done to'}`;
      continue;
    }
    const relation = object === null ? frame.relation : qualified(scene, object, frame, true);
    if (relation === null) continue;
    const shift = shiftClause(tree, predicate, relation);
    if (shift.dropped !== null) {
      trace?.drop(scene.index, what, shift.dropped);
      return found;
    }
    const trigger = [predicate, ...tree.childrenBy(predicate, 'compound:prt')];
    if (object !== null) trigger.push(object);
    const shifted = shift.relation === frame.relation ? what : `${shift.relation}: from ${what}`;
    const how = `${tree.isVerb(predicate) ? 'verb' : 'adjective'}, ${name === '' ? 'both subjects' : name}`;
    const more = { trigger: trigger.sort((a, b) => a - b), hedges: hedged(frame, shift.hedges) };
    for (const [source, target] of pairs)
      found.push(candidateAt(predicate, shift.relation, source, target, `${shifted} (${how})`, more));
    if (!frame.flags.has('also')) return found;
  }
  if (found.length === 0 && reason) trace?.drop(scene.index, reason, 'an end is missing');
  return found;
}

/** "A and B talked to rebels": the phrase says with whom, and it is not each other. */
const withOthers = (tree: Tree, frame: Frame, { predicate, lemma, obliques }: Clause): boolean =>
  obliques.some(
    ({ preposition, token }) =>
      token > predicate &&
      (preposition === 'with' || (preposition === 'to' && /^(?:talk|speak)$/.test(lemma))) &&
      frame.targets.includes(preposition) &&
      /^(?:NNS?|NNPS?|PRP)$/.test(tree.tag(token)),
  );
