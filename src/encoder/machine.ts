/**
 * Matrices in the memory of the kernel (kernel.as), and what is computed of them: layers, products, softmax. All of it
 * gives the same bits on every machine.
 */
import { KERNEL } from './kernelBytes.ts';
import type { Tensor } from './safetensors.ts';

/** Float32, row after row: `at` is an address, `ld` how many numbers lie from one row to the next. */
export interface Matrix {
  readonly at: number;
  readonly ld: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows as integers of 16 bits, each with its scale. */
interface Rows {
  readonly at: number;
  readonly scales: number;
  readonly rows: number;
  readonly width: number;
}

/** Columns as integers of 16 bits in panels of eight, each with its scale. */
export interface Columns {
  readonly at: number;
  readonly scales: number;
  readonly columns: number;
  /** Numbers in each. */
  readonly depth: number;
}

/** A linear layer. */
export interface Layer extends Columns {
  readonly bias: number;
}

type Kernel = Readonly<
  Record<
    'gemm' | 'quantise' | 'packRows' | 'packColumns' | 'packBytes' | 'softmax' | 'gelu' | 'addNorm',
    (...numbers: number[]) => void
  >
> & { readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number } };

/** What Node and every browser have, without the types of either. */
const { WebAssembly, atob } = globalThis as unknown as {
  readonly atob: (base64: string) => string;
  readonly WebAssembly: {
    instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
  };
};

/** Rows are so many bits exact that sums of 1,536 products with weights of 8 bits stay below 2^31. */
const TOP = 8191;
const MOST = 2 ** 31 - 1;
/** Of 16 bits the greatest; softmax gives shares of it, as the kernel does. */
const SHARES = 32_767;
const PAGE = 65_536;
/** The kernel's own stack and constants lie below. */
const FIRST = 4096;

/** Sizes are multiples of this: numbers beyond the last are 0. */
export const padded = (count: number): number => Math.ceil(count / 8) * 8;

/** A slice of the columns. */
export const part = ({ at, ld, rows }: Matrix, from: number, columns: number): Matrix => ({
  at: at + 4 * from,
  ld,
  rows,
  columns,
});

export class Machine {
  readonly #kernel: Kernel;
  #free = FIRST;

  private constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** @throws Error where WebAssembly with SIMD is not to be had */
  static async open(): Promise<Machine> {
    const bytes = Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0));
    const { instance } = await WebAssembly.instantiate(bytes);
    return new Machine(instance.exports as Kernel);
  }

  /** What `work` takes of the memory is free again afterwards, also where it fails: the next text finds all as it was. */
  scoped<T>(work: () => T): T {
    const before = this.#free;
    try {
      return work();
    } finally {
      this.#free = before;
    }
  }

  /** An address with room for so many bytes, which are not cleared. */
  #take(bytes: number): number {
    const at = this.#free;
    this.#free = Math.ceil((at + bytes) / 16) * 16;
    const { memory } = this.#kernel;
    const missing = this.#free - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** The numbers at an address; good until memory is taken again. */
  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.#kernel.memory.buffer, at, count);
  }

  /** Room for a matrix of zeros. */
  matrix(rows: number, columns: number): Matrix {
    const found = this.#room(rows, columns);
    this.floats(found.at, rows * columns).fill(0);
    return found;
  }

  /** Room for a matrix that will be written whole. */
  #room(rows: number, columns: number): Matrix {
    return { at: this.#take(4 * rows * columns), ld: columns, rows, columns };
  }

  /** Keeps numbers, for good. */
  keep(numbers: ArrayLike<number>, room = numbers.length): number {
    const { at } = this.matrix(1, padded(room));
    this.floats(at, numbers.length).set(numbers);
    return at;
  }

  /**
   * Keeps several linear layers over the same input as one.
   * @param layers each with weights [outputs, inputs] as bytes, a scale for each output, and a bias for each
   */
  layer(
    layers: readonly { readonly weights: Tensor; readonly scales: Tensor; readonly bias: Tensor }[],
  ): Layer {
    const depth = layers[0]?.weights.shape[1] ?? 0;
    const outputs = layers.reduce((sum, { bias }) => sum + bias.numbers.length, 0);
    const columns = padded(outputs);
    const all = (which: 'scales' | 'bias'): number => {
      const numbers = layers.flatMap((layer) => [...layer[which].numbers]);
      return this.keep(numbers, columns);
    };
    const [scales, bias, at] = [all('scales'), all('bias'), this.#take(2 * columns * depth)];
    this.scoped(() => {
      const from = this.#take(columns * depth);
      const bytes = new Int8Array(this.#kernel.memory.buffer, from, columns * depth).fill(0);
      let place = 0;
      for (const { weights } of layers) {
        bytes.set(weights.numbers, place);
        place += weights.numbers.length;
      }
      this.#kernel.packBytes(from, columns, depth, at);
    });
    return { at, scales, columns, depth, bias };
  }

  /** Rows ready for a product. */
  rows({ at, ld, rows, columns }: Matrix): Rows {
    const [to, scales] = [this.#take(2 * rows * columns), this.#take(4 * rows)];
    this.#kernel.quantise(at, ld, rows, columns, TOP, to, scales);
    return { at: to, scales, rows, width: columns };
  }

  /** The rows of a matrix as columns ready for a product with rows: x . yT. */
  turned({ at, ld, rows, columns }: Matrix): Columns {
    const top = Math.min(SHARES, Math.floor(MOST / (TOP * columns)));
    const taken = this.#columns(rows, columns);
    this.#kernel.packRows(at, ld, rows, columns, top, taken.at, taken.scales);
    return taken;
  }

  /** The columns of a matrix ready for a product with shares (`softmax`); of its rows the first `used` count. */
  straight({ at, ld, rows, columns }: Matrix, used: number): Columns {
    const taken = this.#columns(columns, rows);
    this.#kernel.packColumns(at, ld, columns, rows, used, SHARES, taken.at, taken.scales);
    return taken;
  }

  #columns(columns: number, depth: number): Columns {
    const [at, scales] = [this.#take(2 * columns * depth), this.#take(4 * columns)];
    return { at, scales, columns, depth };
  }

  /** @param to where the product goes; room is taken for it otherwise */
  product(rows: Rows, columns: Columns, to?: Matrix, bias?: number): Matrix {
    const out = to ?? this.#room(rows.rows, columns.columns);
    const sizes = [out.ld, rows.rows, columns.columns, columns.depth] as const;
    const added = bias ?? this.matrix(1, columns.columns).at;
    this.#kernel.gemm(rows.at, columns.at, out.at, ...sizes, rows.scales, columns.scales, added);
    return out;
  }

  /** A linear layer of rows. */
  linear(rows: Rows, layer: Layer): Matrix {
    return this.product(rows, layer, undefined, layer.bias);
  }

  /**
   * Softmax over the first `used` numbers of each row, multiplied by `factor`, as rows ready for a product; spoils the matrix,
   * which is no part.
   */
  softmax({ at, rows, columns }: Matrix, used: number, factor: number): Rows {
    const scales = this.matrix(1, rows).at;
    this.floats(scales, rows).fill(1 / SHARES);
    const to = this.#take(2 * rows * columns);
    this.#kernel.softmax(at, columns, rows, used, factor, to);
    return { at: to, scales, rows, width: columns };
  }

  /** In place; no part. */
  gelu(matrix: Matrix): Matrix {
    this.#kernel.gelu(matrix.at, matrix.rows * matrix.columns);
    return matrix;
  }

  /** Layer norm of the sum of two matrices, in the place of the first; no parts. */
  addNorm(matrix: Matrix, other: Matrix, gain: number, bias: number): Matrix {
    this.#kernel.addNorm(matrix.at, other.at, matrix.rows, matrix.columns, gain, bias);
    return matrix;
  }
}
