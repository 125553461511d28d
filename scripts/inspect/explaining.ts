/** Why each claim of a graph is there and why others are not, in words. */
import { mergeActors } from '../../src/actors/index.ts';
import { clauseOf } from '../../src/claims/sentence/clause.ts';
import { Tree } from '../../src/claims/sentence/tree.ts';
import type { Reader } from '../../src/encoder/index.ts';
import type { English } from '../../src/language/index.ts';
import type { LocalClaim } from '../../src/model/claim.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { isSymmetric } from '../../src/model/relations.ts';
import type { Span } from '../../src/model/span.ts';
import { assemble, namer, readText, readTextWith, type TextReading, type Trace } from '../../src/pipeline.ts';

const phrase = (tree: Tree, head: number | null): string => {
  if (head === null) return '—';
  const words = tree.subtree(head).map((token) => tree.at(token).form);
  return words.length > 8 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ');
};

function frames(tree: Tree): string[] {
  return [...tree.tokens.keys()]
    .filter((at) => tree.pos(at) === 'VERB' || (!tree.isVerb(at) && tree.hasCopula(at)))
    .map((at) => {
      const clause = clauseOf(tree, at);
      const obliques = clause.obliques.map(
        ({ preposition, token }) => `${preposition || 'obl'}: ${phrase(tree, token)}`,
      );
      return `${clause.lemma}${clause.passive ? ' (passive)' : ''}  who: ${phrase(tree, clause.subject)}  whom: ${phrase(tree, clause.object)}${obliques.length > 0 ? `  ${obliques.join('  ')}` : ''}`;
    });
}

/** Why no claim stands between two whom a sentence names: what was dropped is told below it. */
const NOTHING =
  'of these two: no frame or pattern has both as its ends, the reader gives it less than .04, or what they proposed was dropped';

/** Local actors that bear a name, by label or as the text has it, in whatever case. */
function idsOf({ reading: { actors } }: TextReading, name: string): ReadonlySet<string> {
  const wanted = name.trim().toLowerCase();
  const bears = (label: string): boolean => label.toLowerCase() === wanted;
  return new Set(actors.filter(({ label, names }) => [label, ...names].some(bears)).map(({ id }) => id));
}

const toldAt = ({ passage }: LocalClaim, sentence: Span): boolean => passage.start === sentence.start;

/**
 * Reads and joins texts as a build does it, and tells of them sentence by sentence.
 * @param reader null reads by rules alone
 * @param print told each line
 * @param pair two names: only the sentences that speak of both, and what came of the two, or why nothing did
 */
export async function explain(
  sources: readonly SourceDocument[],
  english: English,
  reader: Reader | null,
  print: (line: string) => void,
  pair: readonly [string, string] | null = null,
): Promise<void> {
  const dropped = new Map<string, [what: string, why: string][]>();
  const note = (document: string, sentence: number, what: string, why: string): void => {
    const key = `${document}\n${sentence}`;
    dropped.set(key, [...(dropped.get(key) ?? []), [what, why]]);
  };
  const readings: TextReading[] = [];
  for (const source of sources) {
    const trace: Trace = {
      drop: (sentence, what, why) => note(source.id, sentence, what, why),
    };
    readings.push(
      reader ? await readTextWith(source, english, reader, trace) : readText(source, english, trace),
    );
  }
  // Where actors stand explains nothing, and takes as long as the rest: no layout.
  const graph = assemble(readings, undefined, () => []);
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
    const named = namer(reading.reading);
    print(`\n=== ${document.id}`);
    const unused = reading.claims.flatMap((claim) => {
      const why = absent(reading, claim);
      const line = `${names.get(claim.source)} —${claim.relation}→ ${names.get(claim.target)} (${claim.rule}) — ${why}`;
      return why === null ? [] : [{ start: claim.passage.start, line }];
    });
    const wanted = pair?.map((name) => idsOf(reading, name));
    const unknown = pair?.filter((_, at) => wanted?.[at]?.size === 0) ?? [];
    if (unknown.length > 0)
      print(`nobody is called ${unknown.join(' or ')}; there are: ${[...names.values()].join(', ')}`);
    const mentionsIn = (index: number) =>
      reading.reading.mentions.filter(({ sentence }) => sentence === index);
    const together = (index: number): boolean =>
      wanted?.every((ids) => mentionsIn(index).some(({ actor }) => ids.has(actor))) ?? true;
    if (pair && unknown.length === 0 && !sentences.some((_, index) => together(index)))
      print(`no sentence names both ${pair.join(' and ')}`);
    sentences.forEach((sentence, index) => {
      if (!together(index)) return;
      const here = mentionsIn(index);
      const between = (source: string, target: string): boolean =>
        !wanted ||
        [source, target].every((end, at) => wanted[at]?.has(end)) ||
        [target, source].every((end, at) => wanted[at]?.has(end));
      print(`\n» ${document.view.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`);
      for (const line of frames(new Tree(sentence))) print(`  frame     ${line}`);
      for (const { actor, start, end, standing, rule } of here)
        print(
          `  actor     ${document.view.slice(start, end)} = ${names.get(actor) ?? actor} (${standing}; ${rule})`,
        );
      if (
        wanted &&
        !reading.claims.some((claim) => toldAt(claim, sentence) && between(claim.source, claim.target))
      )
        print(`  nothing   ${NOTHING}`);
      for (const { passage, spans, source, relation, target, mode, by, date, rule, confidence } of claims)
        if (passage.document === document.id && passage.start === sentence.start) {
          const said = [mode, by === null ? '' : `says ${labelOf(by)}`, date ?? '']
            .filter(Boolean)
            .join(', ');
          print(`  CLAIM     ${labelOf(source)} —${relation}→ ${labelOf(target)}  [${said}]  ${rule}`);
          const at = spans.trigger
            ? `, at “${document.text.slice(spans.trigger.start, spans.trigger.end)}”`
            : '';
          print(`  sure      ${confidence.toFixed(2)}${at}`);
        }
      for (const [what, why] of dropped.get(`${document.id}\n${index}`) ?? [])
        print(`  dropped   ${named(what)} — ${named(why)}`);
      for (const { start, line } of unused) if (start === sentence.start) print(`  dropped   ${line}`);
    });
  }
}
