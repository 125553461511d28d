/** What `npm run readings` does: a corpus, asked about document by document -> a file of readings for `npm run graph -- --readings`. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../lib/corpus.ts';
import { SEEDS } from '../lib/paths.ts';
import { bareAnalysis, sentencesOf } from '../../src/pipeline.ts';
import { answered, numbered, questionsOf, type Question } from '../../src/readings/index.ts';
import { AskingError, ask, endpointOf, isThisMachine, keptAnswer, type Asked } from './asking.ts';
import type { Voice } from './run.ts';

const HELP = `Has a language model of your own read a corpus, and writes its readings for npm run graph -- --readings FILE.

  npm run readings -- --ask http://localhost:11434 --model NAME

  --ask URL        a server of the chat-completions protocol (Ollama, llama.cpp, vLLM …); nothing is sent without it
  --model NAME     the model, as the server calls it
  --in PATH        the corpus, as npm run graph reads it (seeds)
  --out FILE       gets the readings, a claim a line (readings.jsonl)
  --kept FOLDER    keeps the answers; what was answered is not asked again (FILE.answers)
  --timeout N      seconds for one answer (300)
  --yes            sends the texts to another machine than this one
  --sentences      prints the sentences of the corpus with their numbers, for readings by hand, and asks nothing
  --help           this

A key that the server asks for is taken from the variable EDGEWISE_KEY. Every claim is checked word for word against its
sentence; what does not stand there is thrown away, with a line that says so. The exit status is 0 when every document was
answered, and 1 when not: then run the same command again, and it goes on where it stopped.
`;

export interface Telling extends Voice {
  /** For tests: waits in place of the clock. */
  readonly wait?: Asked['wait'];
}

/**
 * Runs the command.
 * @param signal ends it; answers until then are kept
 * @returns the exit status
 */
export async function runReadings(
  args: readonly string[],
  voice: Telling,
  signal: AbortSignal,
): Promise<0 | 1> {
  try {
    return await readAll(args, voice, signal);
  } catch (error) {
    voice.say(`error: ${(error as Error).message}`);
    return 1;
  }
}

async function readAll(args: readonly string[], voice: Telling, signal: AbortSignal): Promise<0 | 1> {
  const options = {
    ask: { type: 'string' },
    model: { type: 'string' },
    in: { type: 'string', default: relative(process.cwd(), SEEDS) },
    out: { type: 'string', default: 'readings.jsonl' },
    kept: { type: 'string' },
    timeout: { type: 'string', default: '300' },
    yes: { type: 'boolean', default: false },
    sentences: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) {
    voice.print(HELP);
    return 0;
  }
  if (values.sentences) {
    for (const { id, text, sentences } of await prepared(values.in, voice))
      voice.print(`${[id, ...sentences.map((span, at) => numbered(text, span, at))].join('\n')}\n\n`);
    return 0;
  }
  const { model = '', out } = values;
  if (values.ask === undefined)
    throw new Error('--ask URL is missing: without it nothing is asked and nothing is sent');
  if (model.trim() === '') throw new Error('--model NAME is missing: the model, as the server calls it');
  if (model.length > 80) throw new Error('--model: the name is longer than 80 characters');
  const timeout = Number(values.timeout) * 1000;
  if (!(timeout >= 100 && timeout <= 86_400_000))
    throw new Error(`--timeout ${values.timeout}: it must be a number of seconds from 0.1 to 86400`);
  const url = endpointOf(values.ask);
  const folder = values.kept ?? `${out}.answers`;

  const asked = await prepared(values.in, voice);
  const questions = asked.flatMap((document) => document.questions);
  const open = questions.filter((question) => keptAnswer(folder, model, question) === null);
  if (open.length > 0) announce(voice, url, model, values.in, asked, questions, open, values.yes);

  const progress = open.length > 0 ? voice.progress?.(open.length, 'asking') : undefined;
  const lines: string[] = [];
  let [refused, unanswered] = [0, 0];
  const how: Asked = {
    url: url.href,
    model,
    folder,
    timeout,
    signal,
    key: process.env['EDGEWISE_KEY'],
    ...(voice.wait && { wait: voice.wait }),
  };
  try {
    for (const document of asked)
      for (const question of document.questions) {
        const isOpen = open.includes(question);
        const result = await ask(question, how);
        if (isOpen) progress?.step(1);
        if ('fault' in result) {
          unanswered += 1;
          voice.say(`warning: ${document.id}: no answer: ${result.fault}`);
          continue;
        }
        const read = answered(result.answer, document, model);
        for (const why of read.refused) voice.say(`refused: ${document.id}: ${why}`);
        refused += read.refused.length;
        lines.push(...read.readings.map((reading) => `${JSON.stringify(reading)}\n`));
      }
  } catch (error) {
    if (!(error instanceof AskingError)) throw error;
    const kept = questions.filter((question) => keptAnswer(folder, model, question) !== null).length;
    throw new Error(
      `${error.message}. ${kept} of ${questions.length} answers are kept in ${folder}; nothing is lost: ` +
        'the same command goes on where it stopped',
      { cause: error },
    );
  } finally {
    progress?.stop();
  }
  write(out, lines.join(''));
  voice.say(
    `${questions.length - unanswered} answers of ${model} (${open.length - unanswered} new): ${lines.length} readings -> ${out}, ` +
      `${refused} refused`,
  );
  if (unanswered === 0) return 0;
  voice.say(`error: ${unanswered} questions have no answer; the same command asks them again`);
  return 1;
}

/** The documents of a corpus, in order of id, with their sentences and the questions about them. */
async function prepared(corpus: string, voice: Telling) {
  const { documents, warnings } = await readCorpus(corpus);
  for (const warning of warnings) voice.say(`warning: ${warning}`);
  return documents
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((source) => {
      const analysis = bareAnalysis(source);
      const sentences = sentencesOf(analysis);
      return {
        id: source.id,
        text: source.text,
        sentences,
        questions: questionsOf(analysis.document, sentences),
      };
    });
}

/** Before the first request: what goes where. @throws Error where it would leave this machine unasked */
function announce(
  voice: Voice,
  url: URL,
  model: string,
  corpus: string,
  documents: readonly { readonly text: string; readonly questions: readonly Question[] }[],
  questions: readonly Question[],
  open: readonly Question[],
  yes: boolean,
): void {
  const wanted = new Set(open);
  const sent = documents.filter((document) => document.questions.some((question) => wanted.has(question)));
  const characters = sent.reduce((sum, { text }) => sum + text.length, 0);
  const here = isThisMachine(url);
  voice.say(
    `The text of ${sent.length} documents of ${corpus} (${characters} characters) goes to ${url.href}, ` +
      `${here ? 'on this machine' : 'ANOTHER MACHINE'}, for the model ${model}: ${open.length} questions, ` +
      `${questions.length - open.length} are answered already. Nothing else is sent, and nowhere else.`,
  );
  if (!here && !yes)
    throw new Error(
      `${url.host} is another machine: the texts would leave this one. If that is what you want, add --yes`,
    );
}

function write(file: string, text: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const beside = join(folder, `.${process.pid}.readings`);
  writeFileSync(beside, text);
  renameSync(beside, file);
}
