/** How far a build is: a bar on a terminal, a line at every tenth elsewhere; always on standard error. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  readonly step: (count: number) => void;
  readonly stop: () => void;
}

export function startProgress(
  total: number,
  what: string,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  return stream.isTTY ? bar(total, what, stream) : plain(total, what, stream);
}

function bar(total: number, what: string, stream: NodeJS.WriteStream): Progress {
  const format = `${what} {bar} {value} of {total}, {eta_formatted} left`;
  const drawn = new SingleBar({ format, stream, hideCursor: true, etaBuffer: 50 }, Presets.shades_classic);
  drawn.start(total, 0);
  return {
    step: (count) => drawn.increment(count),
    stop: () => drawn.stop(),
  };
}

function plain(total: number, what: string, stream: NodeJS.WriteStream): Progress {
  let done = 0;
  let told = 0;
  return {
    step(count) {
      done += count;
      const tenth = Math.floor((done * 10) / total);
      if (tenth === told) return;
      told = tenth;
      stream.write(`${what} ${done} of ${total}\n`);
    },
    stop: () => undefined,
  };
}
