/** `npm run readings`: what a language model that the reader runs finds in the texts, for `npm run graph -- --readings`. */
import { runReadings } from './askAll.ts';
import { startProgress } from './progress.ts';

const ending = new AbortController();
process.once('SIGINT', () => ending.abort());
process.once('SIGTERM', () => ending.abort());
process.exitCode = await runReadings(
  process.argv.slice(2),
  {
    say: (line) => void process.stderr.write(`${line}\n`),
    progress: (total, what) => startProgress(total, what),
    print: (text) => void process.stdout.write(text),
  },
  ending.signal,
);
