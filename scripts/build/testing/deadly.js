/** A thread that some texts kill: they say how. */
import { setTimeout } from 'node:timers/promises';

export default async function read({ batch, inHand }) {
  const analyses = [];
  for (const [at, document] of batch.entries()) {
    inHand[0] = at;
    await setTimeout(1);
    if (document.text === 'exhausts memory') {
      const held = [];
      for (;;) held.push(Array.from({ length: 10_000 }, (_, number) => ({ number })));
    }
    if (document.text === 'throws outside') {
      queueMicrotask(() => {
        throw new Error('a bug');
      });
      await setTimeout(1000);
    }
    analyses.push({ document });
  }
  return { analyses, failures: [] };
}
