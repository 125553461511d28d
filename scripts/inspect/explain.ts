/**
 * `npm run explain -- PATH`: why each claim of a graph is there and why others are not. The texts are read and joined as
 * a build does it. Sentence by sentence: the frame of the tree (predicates with their roles), the actors, the claims with
 * the rule that made each or the reader, how sure it is and at which words, and what was dropped, and why.
 */
import { parseArgs } from 'node:util';
import { mergeActors } from '../../src/actors/index.ts';
import { clauseOf } from '../../src/claims/clause.ts';
import { hasCopula, isVerb, subtree, tokenAt, treeOf, type Tree } from '../../src/claims/tree.ts';
import type { LocalClaim } from '../../src/model/claim.ts';
import { isSymmetric } from '../../src/model/relations.ts';
import { assemble, readText, readTextWith, type TextReading, type Trace } from '../../src/pipeline.ts';
import { openReaderFiles } from '../lib/reader.ts';
import { english, textsAt } from '../lib/texts.ts';

const { values, positionals } = parseArgs({
  options: { reader: { type: 'string', default: 'learned' } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) {
  console.error(
    'usage: npm run explain -- PATH [--reader rules]   (a text, a folder of texts, a .jsonl file, or a sentence)',
  );
  process.exit(1);
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

const model = english();
const dropped = new Map<string, string[]>();
const note = (document: string, sentence: number, line: string): void => {
  const key = `${document}\n${sentence}`;
  dropped.set(key, [...(dropped.get(key) ?? []), `  dropped   ${line}`]);
};
const reader = values.reader === 'rules' ? null : await openReaderFiles();
const readings: TextReading[] = [];
for (const source of textsAt(path)) {
  const trace: Trace = {
    drop: (sentence, what, why) => note(source.id, sentence, `${what} — ${why}`),
  };
  readings.push(reader ? await readTextWith(source, model, reader, trace) : readText(source, model, trace));
}
const graph = assemble(readings);
const cast = mergeActors(readings.map(({ document, reading }) => ({ document: document.id, reading })));
const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
const labelOf = (key: string): string => labels.get(key) ?? key;
const claims = graph.edges.flatMap(({ source, target, attributes }) =>
  attributes.claims.map((claim) => ({ ...claim, source, target, relation: attributes.relation })),
);

/** Why a claim of a text is none of the graph by itself, or null. */
function absent({ document }: TextReading, claim: LocalClaim): string | null {
  const [source, target] = [claim.source, claim.target].map((end) => cast.keyOf(document.id, end));
  if (source === null || target === null)
    return `no text tells who ${source === null ? claim.source : claim.target} is`;
  if (source === target) return 'both ends turned out to be one actor';
  const found = claims.find(
    (one) =>
      one.passage.document === document.id &&
      one.passage.start === claim.passage.start &&
      one.relation === claim.relation &&
      ((one.source === source && one.target === target) ||
        (isSymmetric(one.relation) && one.source === target && one.target === source)),
  );
  if (!found) return 'another text says in words who holds the office';
  return found.rule === claim.rule ? null : 'the passage stands under that edge already';
}

for (const reading of readings) {
  const { document, sentences } = reading;
  const names = new Map(reading.reading.actors.map(({ id, label }) => [id, label]));
  console.log(`\n=== ${document.id}`);
  const unused = reading.claims.flatMap((claim) => {
    const why = absent(reading, claim);
    const line = `${names.get(claim.source)} —${claim.relation}→ ${names.get(claim.target)} (${claim.rule}) — ${why}`;
    return why === null ? [] : [{ start: claim.passage.start, line }];
  });
  sentences.forEach((sentence, index) => {
    console.log(`\n» ${document.view.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`);
    for (const line of frames(treeOf(sentence))) console.log(`  frame     ${line}`);
    for (const { actor, start, end, standing, rule, sentence: at } of reading.reading.mentions)
      if (at === index)
        console.log(
          `  actor     ${document.view.slice(start, end)} = ${names.get(actor) ?? actor} (${standing}; ${rule})`,
        );
    for (const { passage, spans, source, relation, target, mode, by, date, rule, confidence } of claims)
      if (passage.document === document.id && passage.start === sentence.start) {
        const said = [mode, by === null ? '' : `says ${labelOf(by)}`, date ?? ''].filter(Boolean).join(', ');
        console.log(`  CLAIM     ${labelOf(source)} —${relation}→ ${labelOf(target)}  [${said}]  ${rule}`);
        const at = spans.trigger
          ? `, at “${document.text.slice(spans.trigger.start, spans.trigger.end)}”`
          : '';
        console.log(`  sure      ${confidence.toFixed(2)}${at}`);
      }
    for (const line of dropped.get(`${document.id}\n${index}`) ?? []) console.log(line);
    for (const { start, line } of unused) if (start === sentence.start) console.log(`  dropped   ${line}`);
  });
}
