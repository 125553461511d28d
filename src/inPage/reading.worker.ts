/** Reads texts beside the page. Everything it needs is loaded with its first task. */
import type { Reply, Request } from './protocol.ts';

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data).then((reply) => postMessage(reply));
});

async function answer({ number, ...task }: Request): Promise<Reply> {
  try {
    if (task.type === 'pack' || task.type === 'unpack') {
      const { performWithZip } = await import('./zipTasks.ts');
      return { number, result: await performWithZip(task) };
    }
    const { perform } = await import('./tasks.ts');
    return { number, result: await perform(task) };
  } catch (error) {
    return { number, reason: error instanceof Error ? error.message : String(error) };
  }
}
