/**
 * `npm run measure:pipeline -- PATH`: processor time of each step of the pipeline over the same documents, beside the
 * parser's own (sentences, trees), round by round: the first rounds are the engine warming up.
 */
import { readText, type Step } from '../../src/pipeline.ts';
import { english, textsAt } from '../lib/texts.ts';

const ROUNDS = 5;
const [path = 'seeds'] = process.argv.slice(2);
const model = english();
const sources = await textsAt(path);

/** Milliseconds of processor time by step, over all documents. */
function round(): Map<Step, number> {
  const times = new Map<Step, number>();
  let step: Step = 'document';
  let since = process.cpuUsage();
  const turn = (next: Step): void => {
    const { user, system } = process.cpuUsage(since);
    times.set(step, (times.get(step) ?? 0) + (user + system) / 1000);
    since = process.cpuUsage();
    step = next;
  };
  for (const source of sources) {
    readText(source, model, { drop: () => undefined, step: turn });
    turn('document');
  }
  return times;
}

for (let at = 1; at <= ROUNDS; at += 1) {
  const times = round();
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const parser = (times.get('sentences') ?? 0) + (times.get('trees') ?? 0);
  const steps = [...times].map(([name, time]) => `${name} ${time.toFixed(0)}`).join('  ');
  console.log(
    `round ${at}: ${steps} ms; the pipeline at ${(parser / total).toFixed(2)} of the parser's speed`,
  );
}
