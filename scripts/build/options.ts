/** What `npm run graph` is asked to do. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA, SEEDS } from '../lib/paths.ts';

export const HELP = `Builds the graph of a corpus: who deals with whom, and the passages that say so.

  npm run graph                                  seeds/  ->  public/data/
  npm run graph -- --in PATH --out FOLDER        any corpus, any place

  --in PATH      a folder of texts (.txt, .md, .html, .pdf, .docx, .eml, .json, .jsonl; folders in it too, hidden files
                 left out), one such file, or
                 a .jsonl file with one document a line:
                 {"id": "...", "text": "...", "title"?, "publisher"?, "url"?, "published"?: "2022-01-07"}
                 A folder may hold sources.json: {"FILE NAME": {"title"?, "publisher"?, "url"?, "published"?}}
  --out FOLDER   gets graph.json and documents/ID.txt; those of an earlier build are replaced
  --strict       a text that cannot be read (in an unknown encoding, binary, empty) is an error, not a warning
  --workers N    threads to read with (as many as pay off); the result does not depend on it
  --reader rules     reads by rules alone, without the learned reader: ten times as fast, finds about half as much
  --confidence N     keeps claims of at least this confidence, 0 to 1, in place of the reader's own threshold
  --decisions FILE   replays decisions of a person (decisions.jsonl, as the page saves them) on the graph; may be
                     given several times. Each that is lost or contradicted is named
  --readings FILE    takes in what others read in the same texts, a claim a line (CONTRACT.md); may be given several times
  --help         this

The exit status is 0 when the graph was written, and 1 when it was not: then nothing in FOLDER has changed.
`;

export interface Options {
  readonly from: string;
  readonly to: string;
  readonly strict: boolean;
  /** Null: as many as pay off. */
  readonly workers: number | null;
  readonly learned: boolean;
  /** Least confidence of a claim, 0 to 1; null: the reader's own threshold. */
  readonly confidence: number | null;
  /** Files of decisions. */
  readonly decisions: readonly string[];
  /** Files of readings from elsewhere. */
  readonly readings: readonly string[];
}

/**
 * @param args the words after the command's name
 * @throws Error that says which option is wrong
 */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      in: { type: 'string', default: relative(process.cwd(), SEEDS) },
      out: { type: 'string', default: relative(process.cwd(), DATA) || '.' },
      strict: { type: 'boolean', default: false },
      workers: { type: 'string' },
      reader: { type: 'string', default: 'learned' },
      confidence: { type: 'string' },
      decisions: { type: 'string', multiple: true, default: [] },
      readings: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  for (const name of ['in', 'out', 'confidence', 'decisions', 'readings'] as const)
    if ([values[name]].flat().includes('')) throw new Error(`--${name}: it names nothing`);
  if (values.workers !== undefined && !/^([1-9]|[1-5]\d|6[0-4])$/.test(values.workers))
    throw new Error(`--workers ${values.workers}: it must be a number from 1 to 64`);
  if (values.reader !== 'rules' && values.reader !== 'learned')
    throw new Error(`--reader ${values.reader}: it must be rules or learned`);
  const learned = values.reader === 'learned';
  const confidence = values.confidence === undefined ? null : Number(values.confidence);
  if (confidence !== null && !(confidence >= 0 && confidence <= 1))
    throw new Error(`--confidence ${values.confidence ?? ''}: it must be a number from 0 to 1`);
  if (confidence !== null && !learned)
    throw new Error('--confidence needs the learned reader: the rules do not weigh their claims');
  return {
    // As given: messages name paths as the user knows them.
    from: values.in,
    to: values.out,
    learned,
    confidence,
    decisions: values.decisions,
    readings: values.readings,
    strict: values.strict,
    workers: values.workers === undefined ? null : Number(values.workers),
  };
}
