/**
 * Who borders on whom: "the A-B border", "a border with B", "neighbouring B". Words name the one side;
 * the other is its owner, or the state named last before it. Geography has the last word: only a pair that
 * has a land border is told.
 */
import { adjacent } from '../sentence/antecedents.ts';
import { candidateAt, type Candidate } from '../sentence/candidate.ts';
import { besides, referent, ownersOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import { afterPreposition, rightAfter } from '../sentence/surface.ts';

const BORDER = /^(?:border|frontier)s?$/;
const NEIGHBOUR = /^neighbou?r(?:s|ing)?$/;

/** Candidates of a sentence. */
export const bordersIn = (scene: Scene): Candidate[] =>
  scene.tree.tokens.flatMap((_, token) => borderCandidates(scene, token));

/** Candidates of a token: a border, a neighbour. */
function borderCandidates(scene: Scene, token: number): Candidate[] {
  const form = scene.tree.form(token);
  if (NEIGHBOUR.test(form)) return neighbour(scene, token);
  return BORDER.test(form) ? atBorder(scene, token) : [];
}

/** "the Thai-Cambodian border", "the border between A and B", "A's border with B" */
function atBorder(scene: Scene, noun: number): Candidate[] {
  const owners = ownersBefore(scene, noun);
  const [left, right] = owners;
  if (owners.length === 2 && left && right) return pairs(scene, noun, [left], [right]);
  const [preposition, after] = afterPreposition(scene, noun, ['with', 'between'], 'actor');
  const beyond = statesOf(scene, after);
  const [one, other] = beyond;
  if (preposition === 'between')
    return beyond.length === 2 && one && other ? pairs(scene, noun, [one], [other]) : [];
  const own = besides(owners, beyond);
  if (beyond.length > 0)
    return pairs(scene, noun, own.length > 0 ? own : before(scene, noun, beyond), beyond);
  // "in Mali near the Senegalese border"
  if (left?.mention.rule.startsWith('adjective/'))
    return pairs(scene, noun, before(scene, noun, owners), owners);
  return [];
}

/** "from A to neighbouring B", "its neighbour B", "A's neighbour B": nobody but the two may be meant. */
function neighbour(scene: Scene, token: number): Candidate[] {
  const owners = ownersBefore(scene, token);
  const many = scene.tree.form(token).endsWith('s');
  // "its neighbour", of whom reading knows who is meant; "its neighbours", not counted, are too many to say which.
  const own = many && scene.tree.childrenBy(token, 'nummod').length === 0 ? [] : scene.mentionsAt(token);
  const meant = own.map((mention): Referent => referent(mention, token));
  const named = statesOf(scene, meant.length > 0 ? meant : rightAfter(scene, token, 'actor'));
  // "A, B's western neighbour, closed the road"
  const targets = named.length > 0 || many ? named : before(scene, token, owners);
  return pairs(scene, token, owners.length > 0 ? owners : before(scene, token, targets), targets);
}

const WITHIN = /^(?:JJ[RS]?|CD|VB[GN]|NNP?S?|POS|HYPH|,|:|CC)$/;

/** The states in the phrase before a noun: "Finland's eastern", "the Thai-Cambodian"; else who the tree says owns it. */
function ownersBefore(scene: Scene, noun: number): Referent[] {
  const { tree } = scene;
  let from = noun;
  while (from > 0 && WITHIN.test(tree.tag(from - 1)) && !tree.isVerb(from - 1)) from -= 1;
  const { start } = tree.at(from);
  const inside = scene.mentions
    .filter((mention) => mention.start >= start && mention.end <= tree.at(noun).start)
    .map((mention): Referent => referent(mention, noun));
  const found = statesOf(scene, inside);
  return found.length > 0 ? found : statesOf(scene, ownersOf(scene, noun, ['of']));
}

const statesOf = (scene: Scene, found: readonly Referent[]): Referent[] =>
  found.filter(({ actor }) => scene.kindOf(actor) === 'state');

/** The one state named before a token that borders on the first of the others; none where two do. */
function before(scene: Scene, token: number, [other]: readonly Referent[]): Referent[] {
  const near = scene.before(token).filter(({ actor }) => other !== undefined && adjacent(actor, other.actor));
  const [first] = near;
  return first && near.every(({ actor }) => actor === first.actor) ? [referent(first)] : [];
}

const pairs = (
  scene: Scene,
  token: number,
  sources: readonly Referent[],
  targets: readonly Referent[],
): Candidate[] =>
  sources.flatMap((source) =>
    targets
      .filter(({ actor }) => adjacent(source.actor, actor))
      .map((target) =>
        candidateAt(token, 'borders', source, target, `borders: ${scene.tree.form(token)}`, {
          nominal: true,
        }),
      ),
  );
