/** Texts that are written piece by piece. */
import { closeSync, openSync, writeFileSync } from 'node:fs';

/** Characters that are written at once. */
const AT_ONCE = 1 << 20;

/** Writes a text that comes in pieces, none of which is held longer than need be. */
export function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let held: string[] = [];
    let size = 0;
    const write = (): void => {
      writeFileSync(file, held.join(''));
      [held, size] = [[], 0];
    };
    for (const piece of pieces) {
      held.push(piece);
      size += piece.length;
      if (size >= AT_ONCE) write();
    }
    write();
  } finally {
    closeSync(file);
  }
}
