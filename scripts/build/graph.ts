/** `npm run graph`: texts -> graph.json and the texts it stands on. */
import { startProgress } from './progress.ts';
import { runGraph } from './run.ts';

process.exitCode = await runGraph(process.argv.slice(2), {
  say: (line) => void process.stderr.write(`${line}\n`),
  progress: (total, what) => startProgress(total, what),
  print: (text) => void process.stdout.write(text),
});
