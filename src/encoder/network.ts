/** The encoder: a BERT of any depth (Devlin et al. 2019) over the word pieces of a window, with the heads that tag each piece. */
import { padded, part, type Layer, type Machine, type Matrix } from './machine.ts';
import type { WindowPieces } from './pairs.ts';
import type { Tensor } from './safetensors.ts';

/** Weights by their names in the trained model. */
export interface Weights {
  /** @throws Error where it is missing */
  tensor(name: string): Tensor;
  has(name: string): boolean;
  /** Linear layers over the same input, as one. */
  layer(...names: readonly string[]): Layer;
  /** The same of `count` inputs from `from` on, with the layers' biases or none. */
  inputs(
    some: { readonly from: number; readonly count: number; readonly bias: boolean },
    ...names: readonly string[]
  ): Layer;
}

/** States and tags of the pieces of one window, row after row. */
export interface Encoded {
  /** Pieces by width, as the heads take it. */
  readonly states: Float32Array;
  /** Three a piece: outside, begins, goes on. */
  readonly names: Float32Array;
  /** Six a piece: the kinds, then 'person'. */
  readonly kinds: Float32Array;
  /** Two a piece: no reference, head of one. */
  readonly references: Float32Array;
}

/** Width of an attention head. */
const HEAD = 32;

interface Block {
  readonly attention: Layer;
  readonly output: Layer;
  readonly wide: Layer;
  readonly narrow: Layer;
  readonly norms: readonly Norm[];
}
interface Norm {
  readonly gain: number;
  readonly bias: number;
}

/** Opens the encoder; what it returns reads one window after the other. */
export function openEncoder(machine: Machine, weights: Weights): (pieces: WindowPieces) => Encoded {
  const norm = (name: string): Norm => ({
    gain: machine.keep(weights.tensor(`${name}.LayerNorm.weight`).numbers),
    bias: machine.keep(weights.tensor(`${name}.LayerNorm.bias`).numbers),
  });
  const blocks: Block[] = [];
  for (let at = 0; weights.has(`encoder.encoder.layer.${at}.output.dense.weight`); at += 1) {
    const layer = `encoder.encoder.layer.${at}`;
    const self = `${layer}.attention.self`;
    blocks.push({
      attention: weights.layer(`${self}.query`, `${self}.key`, `${self}.value`),
      output: weights.layer(`${layer}.attention.output.dense`),
      wide: weights.layer(`${layer}.intermediate.dense`),
      narrow: weights.layer(`${layer}.output.dense`),
      norms: [norm(`${layer}.attention.output`), norm(`${layer}.output`)],
    });
  }
  const first = norm('encoder.embeddings');
  const words = rowsOf(weights, 'encoder.embeddings.word_embeddings.weight');
  const places = rowsOf(weights, 'encoder.embeddings.position_embeddings.weight');
  const shapes = rowsOf(weights, 'shape.weight');
  const tags = weights.layer('name', 'kind', 'reference');
  const width = words.width;

  return ({ ids, shapes: written }) =>
    machine.scoped(() => {
      const length = ids.length;
      const states = machine.matrix(padded(length), width);
      const placed = machine.matrix(padded(length), width);
      const [embedded, beside] = [states, placed].map(({ at }) => machine.floats(at, length * width));
      for (let piece = 0; piece < length; piece += 1) {
        words.add(ids[piece] ?? 0, embedded!, piece * width);
        shapes.add(written[piece] ?? 0, embedded!, piece * width);
        places.add(Math.min(piece, places.count - 1), beside!, piece * width);
      }
      machine.addNorm(states, placed, first.gain, first.bias);
      for (const block of blocks) machine.scoped(() => run(machine, block, states, length));
      const tagged = machine.linear(machine.rows(states), tags);
      const names = weights.tensor('name.bias').numbers.length;
      const kinds = weights.tensor('kind.bias').numbers.length;
      const references = weights.tensor('reference.bias').numbers.length;
      return {
        states: machine.floats(states.at, length * width).slice(),
        names: taken(machine, tagged, length, 0, names),
        kinds: taken(machine, tagged, length, names, kinds),
        references: taken(machine, tagged, length, names + kinds, references),
      };
    });
}

/** One layer of the encoder, in place. */
function run(
  machine: Machine,
  { attention, output, wide, narrow, norms }: Block,
  states: Matrix,
  length: number,
): void {
  const asked = machine.linear(machine.rows(states), attention);
  /** Of all heads, which need not fill the state. */
  const width = asked.columns / 3;
  const context = machine.matrix(states.rows, width);
  for (let from = 0; from < width; from += HEAD)
    machine.scoped(() => {
      const query = machine.rows(part(asked, from, HEAD));
      const scores = machine.product(query, machine.turned(part(asked, width + from, HEAD)));
      const values = machine.straight(part(asked, 2 * width + from, HEAD), length);
      machine.product(
        machine.softmax(scores, length, 1 / Math.sqrt(HEAD)),
        values,
        part(context, from, HEAD),
      );
    });
  machine.addNorm(states, machine.linear(machine.rows(context), output), norms[0]!.gain, norms[0]!.bias);
  const inner = machine.gelu(machine.linear(machine.rows(states), wide));
  machine.addNorm(states, machine.linear(machine.rows(inner), narrow), norms[1]!.gain, norms[1]!.bias);
}

/** Some columns of the first rows of a matrix, row after row. */
export function taken(
  machine: Machine,
  { at, ld }: Matrix,
  rows: number,
  from: number,
  columns: number,
): Float32Array {
  const all = machine.floats(at, rows * ld);
  const found = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1)
    found.set(all.subarray(row * ld + from, row * ld + from + columns), row * columns);
  return found;
}

export interface Table {
  readonly count: number;
  readonly width: number;
  /** Adds a row of it to numbers, from a place on. */
  add(row: number, numbers: Float32Array, from: number): void;
}

/** A table of embeddings. */
export function rowsOf(weights: Weights, name: string): Table {
  const { numbers, shape } = weights.tensor(name);
  const [count = 0, width = 0] = shape;
  const scales = weights.tensor(`${name}.scale`).numbers;
  return {
    count,
    width,
    add(row, to, from) {
      const scale = scales[row] ?? 0;
      for (let at = 0; at < width; at += 1) to[from + at]! += (numbers[row * width + at] ?? 0) * scale;
    },
  };
}
