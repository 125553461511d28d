/** Sources named without a verb of saying: "according to X", "per X", "in the view of X", "for X, …". */
import { referent, referentsOf, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Tree } from '../sentence/tree.ts';

/** Told of an act of speech: who speaks, the tokens of what is said, the word that shows it. */
export type Add = (speaker: Referent | null, tokens: readonly number[], verb: number) => void;

export const preferPerson = (scene: Scene, found: readonly Referent[]): Referent | null =>
  found.find(({ actor }) => scene.isPerson(actor)) ?? found[0] ?? null;

const ENDS = new Set([',', '.', ';', ':', '–', '—', '(', ')']);
const VIEWS = new Set(['view', 'opinion', 'words', 'word', 'eyes', 'account', 'telling', 'assessment']);

/** Adds the utterance that a word opens, if it names a source. */
export function namedSource(scene: Scene, at: number, add: Add): void {
  const { tree } = scene;
  const form = tree.form(at);
  const comma = tree.form(at - 1) === ',';
  if (form === 'according' || tree.lemma(at) === 'accord') {
    if (at + 2 < tree.tokens.length && tree.form(at + 1) === 'to') phrase(scene, at, at + 2, add);
  } else if (form === 'per' && !/^(?:CD|NN)$/.test(tree.tag(at + 1))) {
    if (at === 0 || comma || tree.form(at - 1) === '(') phrase(scene, at, at + 1, add);
  } else if (form === 'in' && (at === 0 || comma)) {
    const view = viewAfter(tree, at);
    if (view !== null) phrase(scene, at, at + 1, add, view);
  } else if (form === 'for' && at === 0) forWhom(scene, at, add);
}

/** "in the view of X", "in X's words": the noun, or null. */
function viewAfter(tree: Tree, at: number): number | null {
  for (let token = at + 1; token < Math.min(at + 5, tree.tokens.length); token += 1) {
    if (ENDS.has(tree.form(token))) return null;
    if (!VIEWS.has(tree.form(token))) continue;
    const owned = tree.tokens.slice(at, token).some(({ xpos }) => xpos === 'POS' || xpos === 'PRP$');
    return owned || tree.form(token + 1) === 'of' ? token : null;
  }
  return null;
}

/** Everything but the phrase, which ends at the next comma, is said by the person named in it, else by the body. */
function phrase(scene: Scene, at: number, from: number, add: Add, view: number | null = null): void {
  const { tree } = scene;
  if (tree.tag(from).startsWith('W')) return;
  let end = Math.max(from, view ?? 0);
  while (end < tree.tokens.length && !ENDS.has(tree.form(end))) end += 1;
  const named = scene.mentions
    .filter(({ token, standing }) => token >= from && token < end && standing !== 'place')
    .map((mention) => referent(mention));
  const standing = named.filter(({ mention }) => mention.standing !== 'attribute');
  // "China's state-run Xinhua", "a World Bank report": not whose it is, but what is named; else who owns it.
  const free = standing.filter(
    ({ mention: { token } }) => tree.tag(token + 1) !== 'POS' || token === end - 1,
  );
  const own = named.filter(({ actor }) => scene.kindOf(actor) === 'institution');
  add(
    preferPerson(scene, [...free, ...standing.filter((one) => !free.includes(one)), ...own]),
    [...tree.tokens.keys()].filter((token) => token < at || token > end),
    at,
  );
}

/** "For X, …" with a person who is not spoken of otherwise. */
function forWhom(scene: Scene, at: number, add: Add): void {
  const { tree } = scene;
  const person = tree.head(at);
  if (tree.relation(at) !== 'case' || tree.form(person + 1) !== ',') return;
  const speaker = referentsOf(scene, person, 'actor').find(({ actor }) => scene.isPerson(actor));
  const own = new Set(tree.subtree(person));
  if (speaker)
    add(
      speaker,
      [...tree.tokens.keys()].filter((token) => !own.has(token)),
      at,
    );
}
