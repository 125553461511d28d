/**
 * `npm run explain -- PATH`: why each claim of a text is there and why others are not. Sentence by sentence: the frame of
 * the tree (predicates with their roles), the claims with the rule that made each, and what was dropped, and why.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, basename } from 'node:path';
import { clauseOf } from '../src/claims/clause.ts';
import { treeOf, isVerb, hasCopula, subtree, tokenAt, type Tree } from '../src/claims/tree.ts';
import type { Trace } from '../src/claims/index.ts';
import { english, readText, sourceOf } from './reading.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: npm run explain -- PATH   (a text, a folder of texts, or a sentence in quotes)');
  process.exit(1);
}
const model = english();

function texts(from: string): [string, string][] {
  const found = statSync(from, { throwIfNoEntry: false });
  if (!found) return [['sentence', from]];
  if (found.isDirectory())
    return readdirSync(from)
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .sort()
      .flatMap((name) => texts(join(from, name)));
  return [[basename(from).replace(/\.[^.]+$/, ''), readFileSync(from, 'utf8')]];
}

const phrase = (tree: Tree, head: number | null): string => {
  if (head === null) return '—';
  const words = subtree(tree, head).map((token) => tokenAt(tree, token).form);
  return words.length > 8 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ');
};

function frames(tree: Tree): string[] {
  return [...tree.tokens.keys()]
    .filter((at) => tokenAt(tree, at).upos === 'VERB' || (!isVerb(tree, at) && hasCopula(tree, at)))
    .map((at) => {
      const clause = clauseOf(tree, at);
      const obliques = clause.obliques.map(
        ({ preposition, token }) => `${preposition || 'obl'}: ${phrase(tree, token)}`,
      );
      return `${clause.lemma}${clause.passive ? ' (passive)' : ''}  who: ${phrase(tree, clause.subject)}  whom: ${phrase(tree, clause.object)}${obliques.length > 0 ? `  ${obliques.join('  ')}` : ''}`;
    });
}

for (const [id, text] of texts(path)) {
  const lines = new Map<number, string[]>();
  const note = (sentence: number, line: string): void => {
    const list = lines.get(sentence);
    if (list) list.push(line);
    else lines.set(sentence, [line]);
  };
  const trace: Trace = {
    claim: () => undefined,
    drop: (sentence, what, why) => note(sentence, `  dropped   ${what} — ${why}`),
  };
  const { sentences, claims, reading, document } = readText(model, sourceOf(id, text), trace);
  const label = new Map(reading.actors.map((actor) => [actor.id, actor.label]));
  console.log(`\n=== ${id}`);
  sentences.forEach((sentence, index) => {
    console.log(`\n» ${document.view.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`);
    const tree = treeOf(sentence);
    for (const line of frames(tree)) console.log(`  frame     ${line}`);
    for (const { actor, start, end, standing, rule } of reading.mentions.filter(
      (mention) => mention.sentence === index,
    ))
      console.log(
        `  actor     ${document.view.slice(start, end)} = ${label.get(actor) ?? actor} (${standing}; ${rule})`,
      );
    for (const claim of claims.filter(({ passage }) => passage.start === sentence.start)) {
      const by = claim.by === null ? '' : `, says ${label.get(claim.by) ?? claim.by}`;
      console.log(
        `  CLAIM     ${label.get(claim.source)} —${claim.relation}→ ${label.get(claim.target)}  [${claim.mode}${by}${claim.date === null ? '' : `, ${claim.date}`}]  ${claim.rule}`,
      );
    }
    for (const line of lines.get(index) ?? []) console.log(line);
  });
}
