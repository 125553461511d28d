/** Nouns that call one actor something of another: "an ally of Moscow", "its rival", "his predecessor, X", "a China-led bloc". */
import { antecedentOf, clauseOf, obliquesOf } from '../sentence/clause.ts';
import { candidateAt, type Candidate } from '../sentence/candidate.ts';
import type { Frame, FrameIndex } from '../sentence/frames.ts';
import { besides, ownersOf, referent, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';
import { qualified } from './qualified.ts';
import { pair } from './pairs.ts';

/** What a noun of kin says: the first frame of its lemma that has both ends. */
export function kinCandidates(scene: Scene, frames: FrameIndex, noun: number): Candidate[] {
  const { tree } = scene;
  const list = frames.kin.get(tree.lemma(noun));
  // "its neighbor Kazakhstan": before a name the noun is often tagged as an adjective.
  const titular = tree.pos(noun) === 'ADJ' && tree.tokens[tree.head(noun)]?.name;
  if (!list || formerly(scene, noun) || (!tree.isNoun(noun) && !titular)) return [];
  for (const frame of list) {
    const relation = qualified(scene, noun, frame, true);
    if (relation === null) continue;
    const from = bearers(scene, noun);
    const others = partners(scene, noun, frame, from);
    // "treats Chad and Niger as clients": not of each other.
    if (others.length === 0 && tree.relation(noun) === 'obl') continue;
    const pairs = pair(scene, frame, from, others);
    if (pairs.length === 0) continue;
    const rule = `${relation}: ${frame.lemma} (noun said of the source)`;
    const nominal = !tree.hasCopula(noun);
    return pairs.map(([source, target]) => candidateAt(noun, relation, source, target, rule, { nominal }));
  }
  return [];
}

/** Who the noun is said of: its own mention, the subject of its copula, the name beside it. */
function bearers(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  const own = scene.mentionsAt(noun);
  if (own.length > 0) return own.map((mention) => referent(mention));
  if (tree.hasCopula(noun)) return referentsOf(scene, clauseOf(tree, noun).subject, 'actor');
  const head = tree.head(noun);
  if (head < 0) return [];
  const relation = tree.at(noun).deprel;
  if (
    relation === 'appos' ||
    relation === 'nmod:desc' ||
    ((relation === 'compound' || relation === 'amod') && tree.at(head).name)
  )
    return referentsOf(scene, head, 'actor');
  if (relation === 'conj') return bearers(scene, head);
  if ((relation === 'obl' || relation === 'xcomp') && ['as', ''].includes(tree.preposition(noun))) {
    const clause = clauseOf(tree, head);
    return referentsOf(scene, clause.object ?? clause.subject, 'actor');
  }
  return [];
}

/** The other one: possessor or adjective, else after one of the frame's prepositions. */
function partners(scene: Scene, noun: number, frame: Frame, taken: readonly Referent[]): Referent[] {
  const owners = besides(ownersOf(scene, noun, []), taken);
  if (owners.length > 0) return owners;
  const bound = boundOwner(scene, noun, taken);
  if (bound.length > 0) return bound;
  const prepositions = frame.targets.length > 0 ? frame.targets : ['of', 'to'];
  const after = obliquesOf(scene.tree, noun)
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ token }) => referentsOf(scene, antecedentOf(scene.tree, token), 'actor'));
  return besides(after, taken);
}

/** "tapped X to be his successor", "X with his predecessor, Y": an open possessive is the person named nearest before it. */
function boundOwner(scene: Scene, noun: number, taken: readonly Referent[]): Referent[] {
  const { tree } = scene;
  const open = tree.hasChild(noun, ['his', 'her'], 'nmod:poss');
  if (!open) return [];
  const people = scene.before(noun).filter(({ actor }) => scene.isPerson(actor));
  const kin = people.filter(({ token }) => isHis(tree, token));
  return besides(
    people.map((mention) => referent(mention)),
    [...taken, ...kin.map((mention) => referent(mention))],
  ).slice(-1);
}

/** "his father, X": X is not whom "his" stands for. */
function isHis(tree: Tree, person: number): boolean {
  const around = ['appos', 'nmod:desc', 'flat'].includes(tree.relation(person)) ? tree.head(person) : person;
  return tree.hasChild(around, ['his', 'her'], 'nmod:poss');
}

/** A former ally or satellite is none; a former member says nothing of now. */
const formerly = ({ tree }: Scene, noun: number): boolean =>
  !['predecessor', 'successor'].includes(tree.lemma(noun)) &&
  tree.hasChild(noun, ['former', 'erstwhile', 'ex', 'onetime', 'potential', 'would-be'], 'amod');

/** "a China-led bloc", "the Moscow-led alliance": the state before "-led" leads what the noun names. */
export function ledBlocs(scene: Scene, at: number): Candidate[] {
  const { tree } = scene;
  if (!/(?:^|[-‑–])led$/.test(tree.form(at))) return [];
  const hyphened = tree.form(at - 1) === '-' ? [at - 2] : [];
  const leader = [at, ...tree.children(at), ...hyphened].flatMap((child) => scene.mentionsAt(child))[0];
  const noun = tree.head(at);
  if (!leader || noun < 0) return [];
  const bloc = referentsOf(scene, noun, 'actor').find(({ actor }) => scene.kindOf(actor) === 'bloc');
  if (!bloc || bloc.actor === leader.actor) return [];
  const rule = 'leads: -led (adjective)';
  return [candidateAt(at, 'leads', referent(leader, at), bloc, rule, { nominal: true })];
}
