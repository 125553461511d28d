/** Things by the cells of a raster that their boxes touch. Asked many times a frame: plain loops, no allocation to ask. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 48;
/** More columns than any picture has, so that row and column make one number without a clash. */
const ROW = 2 ** 21;
/** Pixels beyond a box that count as touched. */
const AIR = 2;

export class Grid<T> {
  readonly #cells = new Map<number, T[]>();

  add({ left, top, width, height }: Box, thing: T): void {
    const [last, bottom] = [Math.floor((left + width + AIR) / CELL), Math.floor((top + height + AIR) / CELL)];
    for (let row = Math.floor((top - AIR) / CELL); row <= bottom; row += 1) {
      for (let column = Math.floor((left - AIR) / CELL); column <= last; column += 1) {
        const cell = this.#cells.get(row * ROW + column);
        if (cell) cell.push(thing);
        else this.#cells.set(row * ROW + column, [thing]);
      }
    }
  }

  /** Takes a thing away that was added with this box. */
  remove({ left, top, width, height }: Box, thing: T): void {
    const [last, bottom] = [Math.floor((left + width + AIR) / CELL), Math.floor((top + height + AIR) / CELL)];
    for (let row = Math.floor((top - AIR) / CELL); row <= bottom; row += 1) {
      for (let column = Math.floor((left - AIR) / CELL); column <= last; column += 1) {
        const cell = this.#cells.get(row * ROW + column);
        const at = cell?.indexOf(thing) ?? -1;
        if (at >= 0) cell?.splice(at, 1);
      }
    }
  }

  /** Whether `test` holds for a thing whose cells touch the box; a thing may be asked about more than once. */
  some({ left, top, width, height }: Box, test: (thing: T) => boolean): boolean {
    const [last, bottom] = [Math.floor((left + width + AIR) / CELL), Math.floor((top + height + AIR) / CELL)];
    for (let row = Math.floor((top - AIR) / CELL); row <= bottom; row += 1) {
      for (let column = Math.floor((left - AIR) / CELL); column <= last; column += 1) {
        const cell = this.#cells.get(row * ROW + column);
        if (cell?.some(test)) return true;
      }
    }
    return false;
  }
}
