/** Figures of a pipeline on annotated texts and on the gold of the seeds, by kind of text. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answers, Reader, Sight } from '../../../src/encoder/index.ts';
import type { English, Sentence } from '../../../src/language/index.ts';
import type { SourceDocument } from '../../../src/model/document.ts';
import { type AnnotatedDocument, isDev, readAnnotated } from '../../lib/annotated.ts';
import { readCorpus } from '../../lib/corpus.ts';
import { openReaderFiles } from '../../lib/reader.ts';
import { english as loadEnglish } from '../../lib/texts.ts';
import { readGold, score } from '../testdata/score.mjs';
import { pipelineWithout } from './leaveOut.ts';
import { type Figures, figuresOf, scoreAnnotated } from './score.ts';

/** Documents of one kind. */
interface Kind {
  readonly name: string;
  readonly documents: readonly SourceDocument[];
  readonly annotated: readonly AnnotatedDocument[];
}

/** By rules alone, and by rules and reader; of each kind of text. */
export interface Rows {
  readonly rules: Readonly<Record<string, Figures>>;
  readonly both: Readonly<Record<string, Figures>>;
}

export interface Measuring {
  /** Each kind of text, with the number of its documents. */
  readonly kinds: readonly (readonly [name: string, documents: number])[];
  /** @param left what is left out: see `pipelineWithout` */
  readonly measure: (left: readonly string[]) => Promise<Rows>;
}

/** Name of the kind that the seeds are, measured by their own gold. */
const GOLD = 'gold';

/**
 * Makes the texts ready. What no rule decides is done once for all measures: parses for the same names, the encoder's
 * sight of a text, the heads' answers to the same questions.
 * @param folder .jsonl files of annotated documents, of which the dev part is read
 * @param every each how manieth document
 */
export async function openMeasuring(
  folder: string,
  { gold, texts, every }: { readonly gold: string; readonly texts: string; readonly every: number },
): Promise<Measuring> {
  const kinds: Kind[] = [];
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const annotated = readAnnotated(join(folder, name))
      .filter(({ id }) => isDev(id))
      .filter((_, index) => index % every === 0);
    const ids = new Set(annotated.map(({ id }) => id));
    const documents = (await readCorpus(join(folder, name))).documents.filter(({ id }) => ids.has(id));
    kinds.push({ name: basename(name, '.jsonl'), annotated, documents });
  }
  kinds.push({ name: GOLD, annotated: [], documents: (await readCorpus(texts)).documents });
  const golds = readGold(gold, texts);
  const english = remembered(loadEnglish());
  const reader = remembering(await openReaderFiles());
  return {
    kinds: kinds.map(({ name, documents }) => [name, documents.length]),
    measure: async (left) => {
      const { readText, readTextWith, assemble } = await pipelineWithout(left);
      const rows: Record<'rules' | 'both', Record<string, Figures>> = { rules: {}, both: {} };
      for (const { name, documents, annotated } of kinds)
        for (const way of ['rules', 'both'] as const) {
          const found = [];
          for (const document of documents)
            found.push(
              way === 'rules' ? readText(document, english) : await readTextWith(document, english, reader),
            );
          const graph = assemble(found);
          if (name !== GOLD) {
            rows[way][name] = figuresOf(scoreAnnotated(graph, annotated));
            continue;
          }
          const { claims, mode, attribution } = score(graph, golds).report;
          const { precision, recall, f1 } = claims.family;
          rows[way][name] = { precision, recall, f: f1, mode, speaker: attribution };
        }
      return rows;
    },
  };
}

/** Parses each text once for the same names. */
function remembered(parser: English): English {
  const known = new Map<string, Sentence[]>();
  return {
    ...parser,
    parse: (view, spans, names) => {
      const key = JSON.stringify([view, names.map(({ start, end }) => [start, end])]);
      const parsed = known.get(key) ?? parser.parse(view, spans, names);
      known.set(key, parsed);
      return parsed;
    },
  };
}

/** Looks at each text once, and answers each question once. */
function remembering(reader: Reader): Reader {
  const seen = new Map<string, Promise<Sight>>();
  const answered = new WeakMap<Sight, Map<string, Promise<Answers>>>();
  return {
    ...reader,
    look: (view, sentences, quotations) => {
      const sight = seen.get(view) ?? reader.look(view, sentences, quotations);
      seen.set(view, sight);
      return sight;
    },
    answer: (sight, candidates, rules, least) => {
      const known = answered.get(sight) ?? new Map<string, Promise<Answers>>();
      answered.set(sight, known);
      const told = rules.map(({ source, target, relation, mode, sentence }) => [
        source,
        target,
        relation,
        mode,
        sentence,
      ]);
      const key = JSON.stringify([candidates, told]);
      const answers = known.get(key) ?? reader.answer(sight, candidates, rules, least);
      known.set(key, answers);
      return answers;
    },
  };
}
