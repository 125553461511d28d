/** Nouns that call one actor something of another: "an ally of Moscow", "its rival", "his predecessor, X", "a member of". */
import { LISTING } from '../../lexicon/frames/standing.ts';
import type { Candidate } from '../sentence/candidate.ts';
import { antecedentOf, clauseOf } from '../sentence/clause.ts';
import type { Frame, FrameIndex } from '../sentence/frames.ts';
import { pair } from './verbs.ts';
import { qualified } from './qualified.ts';
import { ownersOf, referentsOf, type Referent } from '../sentence/referents.ts';
import { fitsKinds } from './kinds.ts';
import { isPerson, kindOf, type Scene } from '../sentence/scene.ts';
import {
  childrenBy,
  conjuncts,
  hasCopula,
  headOf,
  isNoun,
  lemmaAt,
  prepositionOf,
  relationAt,
  tokenAt,
} from '../sentence/tree.ts';
import { nounObliques } from './slots.ts';

/** Who the noun is said of: its own mention, the subject of its copula, the name beside it. */
function bearers(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  const own = (scene.mentionsAt.get(noun) ?? []).map((mention) => ({
    actor: mention.actor,
    mention,
    phrase: noun,
  }));
  if (own.length > 0) return own;
  if (hasCopula(tree, noun)) return referentsOf(scene, clauseOf(tree, noun).subject, 'actor');
  const beside = childrenBy(tree, noun, 'appos', 'flat', 'nmod:desc').flatMap((child) =>
    referentsOf(scene, child, 'actor'),
  );
  if (beside.length > 0) return beside;
  const head = headOf(tree, noun);
  if (head < 0) return [];
  const relation = tokenAt(tree, noun).deprel;
  if (
    relation === 'appos' ||
    relation === 'nmod:desc' ||
    ((relation === 'compound' || relation === 'amod') && tokenAt(tree, head).name)
  )
    return referentsOf(scene, head, 'actor');
  if (relation === 'conj') return bearers(scene, head);
  if ((relation === 'obl' || relation === 'xcomp') && ['as', ''].includes(prepositionOf(tree, noun))) {
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
  const open = childrenBy(tree, noun, 'nmod:poss').some((child) =>
    ['his', 'her'].includes(tokenAt(tree, child).form.toLowerCase()),
  );
  if (!open) return [];
  const before = scene.mentions.filter(
    ({ end, actor }) =>
      end <= tokenAt(tree, noun).start && isPerson(scene, actor) && !taken.some((one) => one.actor === actor),
  );
  const nearest = before.at(-1);
  return nearest ? [{ actor: nearest.actor, mention: nearest, phrase: nearest.token }] : [];
}

/** A former ally or satellite is none; a former member says nothing of now. */
const formerly = ({ tree }: Scene, noun: number): boolean =>
  !['predecessor', 'successor'].includes(lemmaAt(tree, noun)) &&
  childrenBy(tree, noun, 'amod').some((child) =>
    ['former', 'erstwhile', 'ex', 'onetime', 'potential', 'would-be'].includes(lemmaAt(tree, child)),
  );

export function kinCandidates(scene: Scene, frames: FrameIndex, noun: number): Candidate[] {
  const list = frames.kin.get(lemmaAt(scene.tree, noun));
  if (formerly(scene, noun)) return [];
  // "its neighbor Kazakhstan": before a name the noun is often tagged as an adjective.
  const titular =
    tokenAt(scene.tree, noun).upos === 'ADJ' &&
    tokenAt(scene.tree, Math.max(headOf(scene.tree, noun), 0)).name;
  if (!list || (!isNoun(scene.tree, noun) && !titular)) return [];
  for (const frame of list) {
    // Neighbours that are not counted are not named: "ties with its neighbours".
    if (
      frame.relation === 'borders' &&
      tokenAt(scene.tree, noun).form.endsWith('s') &&
      childrenBy(scene.tree, noun, 'nummod').length === 0 &&
      (scene.mentionsAt.get(noun) ?? []).some(({ rule }) => rule.startsWith('claims/'))
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
      nominal: !hasCopula(scene.tree, noun),
      rule: `${relation}: ${frame.lemma} (noun said of the source)`,
    }));
  }
  return [];
}

const ALSO = new Set(['including', 'besides', 'like', 'such as', 'with', 'of', 'alongside']);

/** Lists of members: "the bloc, which includes, in addition to A and B, C and D". */
export function listedMembers(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, verb);
  if (!LISTING.has(lemma)) return [];
  if (tokenAt(tree, verb).upos !== 'VERB') return listedAfterWhich(scene, verb);
  const clause = clauseOf(tree, verb);
  const bloc = referentsOf(scene, clause.passive ? clause.object : clause.subject, 'actor').find(
    ({ actor }) => kindOf(scene, actor) === 'bloc',
  );
  if (!bloc) return listedAfterWhich(scene, verb);
  const lists = [clause.passive ? null : clause.object, ...clause.obliques.map(({ token }) => token)].filter(
    (token): token is number => token !== null,
  );
  const deeper = lists.flatMap((list) =>
    childrenBy(tree, list, 'nmod', 'appos', 'conj').filter(
      (child) =>
        relationAt(tree, child) !== 'nmod' ||
        ALSO.has(prepositionOf(tree, child)) ||
        prepositionOf(tree, child).includes('to'),
    ),
  );
  const members = [...lists, ...deeper]
    .flatMap((list) => conjuncts(tree, list))
    .flatMap((one) => referentsOf(scene, one, 'actor'));
  const found = memberClaims(scene, members, bloc, verb, `member_of: ${lemma} (list of members)`);
  const byWords = listedAfterWhich(scene, verb);
  return byWords.length > found.length ? byWords : found;
}

/** "BLOC, which consists of A, B and C", read from the words where the tree is wrong: the run of states after the verb. */
function listedAfterWhich(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  if (verb === 0 || !['which', 'that'].includes(tokenAt(tree, verb - 1).form.toLowerCase())) return [];
  const before = scene.mentions.filter(
    ({ end, actor }) => end <= tokenAt(tree, verb).start && kindOf(scene, actor) === 'bloc',
  );
  const bloc = before.at(-1);
  if (!bloc) return [];
  const members: Referent[] = [];
  for (let at = verb + 1; at < tree.tokens.length; at += 1) {
    const token = tokenAt(tree, at);
    const states = (scene.mentionsAt.get(at) ?? []).filter(({ actor }) => kindOf(scene, actor) === 'state');
    if (states.length > 0)
      members.push(...states.map((mention) => ({ actor: mention.actor, mention, phrase: at })));
    else if (['VERB', 'AUX'].includes(token.upos) || [')', '.', ';'].includes(token.form)) break;
  }
  const source = { actor: bloc.actor, mention: bloc, phrase: bloc.token };
  return memberClaims(
    scene,
    members,
    source,
    verb,
    `member_of: ${lemmaAt(tree, verb)} (list of members, by words)`,
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
    .filter(({ actor }) => kindOf(scene, actor) === 'state' && !seen.has(actor) && seen.add(actor))
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
  const token = tokenAt(tree, at);
  if (!/(?:^|[-‑–])led$/i.test(token.form)) return [];
  const leaders = [
    at,
    ...childrenBy(tree, at, 'compound', 'obl', 'nsubj', 'nmod', 'advmod', 'amod', 'obl:unmarked', 'obj'),
  ]
    .flatMap((child) => scene.mentionsAt.get(child) ?? [])
    .concat(at >= 2 && tokenAt(tree, at - 1).form === '-' ? (scene.mentionsAt.get(at - 2) ?? []) : []);
  const [leader] = leaders;
  if (!leader) return [];
  const noun = headOf(tree, at);
  if (noun < 0) return [];
  const bloc = referentsOf(scene, noun, 'actor').find(({ actor }) => kindOf(scene, actor) === 'bloc');
  if (!bloc || bloc.actor === leader.actor) return [];
  return [
    {
      relation: 'leads',
      source: { actor: leader.actor, mention: leader, phrase: at },
      target: bloc,
      trigger: [at],
      anchor: at,
      hedges: [],
      nominal: true,
      rule: 'leads: -led (adjective)',
    },
  ];
}
