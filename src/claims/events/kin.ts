/** Nouns that call one actor something of another: "an ally of Moscow", "its rival", "his predecessor, X", "a member of". */
import { LISTING } from '../../lexicon/frames/standing.ts';
import type { Candidate } from '../sentence/candidate.ts';
import { antecedentOf, clauseOf } from '../sentence/clause.ts';
import type { Frame, FrameIndex } from '../sentence/frames.ts';
import { pair } from './verbs.ts';
import { qualified } from './qualified.ts';
import { referent, ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import { fitsKinds } from './kinds.ts';
import type { Scene } from '../sentence/scene.ts';
import { nounObliques } from './slots.ts';

/** Who the noun is said of: its own mention, the subject of its copula, the name beside it. */
function bearers(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  const own = scene.mentionsAt(noun).map((mention) => referent(mention, noun));
  if (own.length > 0) return own;
  if (tree.hasCopula(noun)) return referentsOf(scene, clauseOf(tree, noun).subject, 'actor');
  const beside = tree
    .childrenBy(noun, 'appos', 'flat', 'nmod:desc')
    .flatMap((child) => referentsOf(scene, child, 'actor'));
  if (beside.length > 0) return beside;
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
  const free = (found: readonly Referent[]): Referent[] =>
    found.filter(({ actor }) => !taken.some((one) => one.actor === actor));
  const owners = free(ownersOf(scene, noun, []));
  if (owners.length > 0) return owners;
  const bound = free(boundOwner(scene, noun, taken));
  if (bound.length > 0) return bound;
  const prepositions = frame.targets.length > 0 ? frame.targets : ['of', 'to'];
  const after = nounObliques(scene, noun)
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ token }) => referentsOf(scene, antecedentOf(scene.tree, token), 'actor'));
  return free(after);
}

/** "tapped X to be his successor", "X with his predecessor, Y": an open possessive is the person named nearest before it. */
function boundOwner(scene: Scene, noun: number, taken: readonly Referent[]): Referent[] {
  const { tree } = scene;
  const open = tree
    .childrenBy(noun, 'nmod:poss')
    .some((child) => ['his', 'her'].includes(tree.at(child).form.toLowerCase()));
  if (!open) return [];
  const before = scene.mentions.filter(
    ({ end, actor }) =>
      end <= tree.at(noun).start && scene.isPerson(actor) && !taken.some((one) => one.actor === actor),
  );
  const nearest = before.at(-1);
  return nearest ? [referent(nearest)] : [];
}

/** A former ally or satellite is none; a former member says nothing of now. */
const formerly = ({ tree }: Scene, noun: number): boolean =>
  !['predecessor', 'successor'].includes(tree.lemma(noun)) &&
  tree
    .childrenBy(noun, 'amod')
    .some((child) =>
      ['former', 'erstwhile', 'ex', 'onetime', 'potential', 'would-be'].includes(tree.lemma(child)),
    );

export function kinCandidates(scene: Scene, frames: FrameIndex, noun: number): Candidate[] {
  const list = frames.kin.get(scene.tree.lemma(noun));
  if (formerly(scene, noun)) return [];
  // "its neighbor Kazakhstan": before a name the noun is often tagged as an adjective.
  const titular = scene.tree.pos(noun) === 'ADJ' && scene.tree.at(Math.max(scene.tree.head(noun), 0)).name;
  if (!list || (!scene.tree.isNoun(noun) && !titular)) return [];
  for (const frame of list) {
    // Neighbours that are not counted are not named: "ties with its neighbours".
    if (
      frame.relation === 'borders' &&
      scene.tree.at(noun).form.endsWith('s') &&
      scene.tree.childrenBy(noun, 'nummod').length === 0 &&
      scene.mentionsAt(noun).some(({ rule }) => rule.startsWith('claims/'))
    )
      continue;
    const relation = qualified(scene, noun, frame, true);
    if (relation === null) continue;
    const from = bearers(scene, noun);
    const to = partners(scene, noun, frame, from);
    const pairs = pair(frame, from, to)
      .map(([source, target]): [Referent, Referent] =>
        frame.flags.has('reverse') ? [target, source] : [source, target],
      )
      .filter(([source, target]) => fitsKinds(scene, frame, source.actor, target.actor));
    if (pairs.length === 0) continue;
    return pairs.map(([source, target]) => ({
      relation,
      source,
      target,
      trigger: [noun],
      anchor: noun,
      hedges: [],
      nominal: !scene.tree.hasCopula(noun),
      rule: `${relation}: ${frame.lemma} (noun said of the source)`,
    }));
  }
  return [];
}

const ALSO = new Set(['including', 'besides', 'like', 'such as', 'with', 'of', 'alongside']);

/** Lists of members: "the bloc, which includes, in addition to A and B, C and D". */
export function listedMembers(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  const lemma = tree.lemma(verb);
  if (!LISTING.has(lemma)) return [];
  if (tree.pos(verb) !== 'VERB') return listedAfterWhich(scene, verb);
  const clause = clauseOf(tree, verb);
  const bloc = referentsOf(scene, clause.passive ? clause.object : clause.subject, 'actor').find(
    ({ actor }) => scene.kindOf(actor) === 'bloc',
  );
  if (!bloc) return listedAfterWhich(scene, verb);
  const lists = [clause.passive ? null : clause.object, ...clause.obliques.map(({ token }) => token)].filter(
    (token): token is number => token !== null,
  );
  const deeper = lists.flatMap((list) =>
    tree
      .childrenBy(list, 'nmod', 'appos', 'conj')
      .filter(
        (child) =>
          tree.relation(child) !== 'nmod' ||
          ALSO.has(tree.preposition(child)) ||
          tree.preposition(child).includes('to'),
      ),
  );
  const members = [...lists, ...deeper]
    .flatMap((list) => tree.conjuncts(list))
    .flatMap((one) => referentsOf(scene, one, 'actor'));
  const found = memberClaims(scene, members, bloc, verb, `member_of: ${lemma} (list of members)`);
  const byWords = listedAfterWhich(scene, verb);
  return byWords.length > found.length ? byWords : found;
}

/** "BLOC, which consists of A, B and C", read from the words where the tree is wrong: the run of states after the verb. */
function listedAfterWhich(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  if (verb === 0 || !['which', 'that'].includes(tree.at(verb - 1).form.toLowerCase())) return [];
  const before = scene.mentions.filter(
    ({ end, actor }) => end <= tree.at(verb).start && scene.kindOf(actor) === 'bloc',
  );
  const bloc = before.at(-1);
  if (!bloc) return [];
  const members: Referent[] = [];
  for (let at = verb + 1; at < tree.tokens.length; at += 1) {
    const token = tree.at(at);
    const states = scene.mentionsAt(at).filter(({ actor }) => scene.kindOf(actor) === 'state');
    if (states.length > 0) members.push(...states.map((mention) => referent(mention, at)));
    else if (['VERB', 'AUX'].includes(token.upos) || [')', '.', ';'].includes(token.form)) break;
  }
  const source = referent(bloc);
  return memberClaims(
    scene,
    members,
    source,
    verb,
    `member_of: ${tree.lemma(verb)} (list of members, by words)`,
  );
}

/** "the six members, Russia, …", "bloc members such as", "a bloc including". */
function memberClaims(
  scene: Scene,
  members: readonly Referent[],
  bloc: Referent,
  anchor: number,
  rule: string,
): Candidate[] {
  const seen = new Set<string>();
  return members
    .filter(({ actor }) => scene.kindOf(actor) === 'state' && !seen.has(actor) && seen.add(actor))
    .map((member) => ({
      relation: 'member_of',
      source: member,
      target: bloc,
      trigger: [anchor],
      anchor,
      hedges: [],
      nominal: false,
      rule,
    }));
}

/** "a China-led bloc", "the Moscow-led alliance": the state before "-led" leads what the noun names. */
export function ledBlocs(scene: Scene, at: number): Candidate[] {
  const { tree } = scene;
  const token = tree.at(at);
  if (!/(?:^|[-‑–])led$/i.test(token.form)) return [];
  const leaders = [
    at,
    ...tree.childrenBy(at, 'compound', 'obl', 'nsubj', 'nmod', 'advmod', 'amod', 'obl:unmarked', 'obj'),
  ]
    .flatMap((child) => scene.mentionsAt(child))
    .concat(at >= 2 && tree.at(at - 1).form === '-' ? scene.mentionsAt(at - 2) : []);
  const [leader] = leaders;
  if (!leader) return [];
  const noun = tree.head(at);
  if (noun < 0) return [];
  const bloc = referentsOf(scene, noun, 'actor').find(({ actor }) => scene.kindOf(actor) === 'bloc');
  if (!bloc || bloc.actor === leader.actor) return [];
  return [
    {
      relation: 'leads',
      source: referent(leader, at),
      target: bloc,
      trigger: [at],
      anchor: at,
      hedges: [],
      nominal: true,
      rule: 'leads: -led (adjective)',
    },
  ];
}
