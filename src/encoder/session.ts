/**
 * The two networks of the reader behind one small interface: onnxruntime-web on WebAssembly with SIMD, one thread, so that Node and
 * every browser compute the same bits.
 */
import * as ort from 'onnxruntime-web/wasm';
import { HEAD_INPUTS, type WindowPairs, type WindowPieces } from './pairs.ts';

/** States and tags of the pieces of one window, row after row. */
export interface Encoded {
  /** Pieces by width, as the heads take it. */
  readonly states: ort.Tensor;
  /** Three a piece: outside, begins, goes on. */
  readonly names: Float32Array;
  /** Six a piece: the kinds, then 'person'. */
  readonly kinds: Float32Array;
  /** Two a piece: no reference, head of one. */
  readonly references: Float32Array;
}

/** What the heads say of one window, row after row: all logits, but `relations`, which are probabilities. */
export interface Scored {
  /** By pair: none, then the relations. */
  readonly relations: Float32Array;
  readonly modes: Float32Array;
  /** By pair: each piece of the window as the trigger. */
  readonly triggers: Float32Array;
  /** By pair: each candidate as the speaker, then nobody. */
  readonly speakers: Float32Array;
  /** By candidate: each candidate as the one that is meant, then nobody of these. */
  readonly meant: Float32Array;
}

export interface Session {
  encode(pieces: WindowPieces): Promise<Encoded>;
  score(encoded: Encoded, pairs: WindowPairs): Promise<Scored>;
}

const integers = (numbers: Int32Array, dimensions: readonly number[] = [numbers.length]): ort.Tensor =>
  new ort.Tensor('int64', BigInt64Array.from(numbers, BigInt), dimensions);

const floats = (outputs: ort.InferenceSession.OnnxValueMapType, name: string): Float32Array =>
  outputs[name]?.data as Float32Array;

/**
 * Opens the networks.
 * @param wasm onnxruntime's WebAssembly, where the runtime cannot find it by itself (a page)
 * @throws Error where a file is no network, or WebAssembly is not to be had
 */
export async function openSession(
  encoderFile: Uint8Array,
  headsFile: Uint8Array,
  wasm?: ArrayBuffer,
): Promise<Session> {
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.logLevel = 'error';
  if (wasm) ort.env.wasm.wasmBinary = wasm;
  const options = { executionProviders: ['wasm'], graphOptimizationLevel: 'all' } as const;
  const encoder = await ort.InferenceSession.create(encoderFile, options);
  const heads = await ort.InferenceSession.create(headsFile, options);
  return {
    async encode({ ids, shapes }) {
      const row = [1, ids.length];
      const outputs = await encoder.run({ ids: integers(ids, row), shapes: integers(shapes, row) });
      return {
        states: outputs['states'] as ort.Tensor,
        names: floats(outputs, 'names'),
        kinds: floats(outputs, 'kinds'),
        references: floats(outputs, 'references'),
      };
    },
    async score({ states }, pairs) {
      const feeds = Object.fromEntries(HEAD_INPUTS.map((name) => [name, integers(pairs[name])]));
      const outputs = await heads.run({ states, ...feeds });
      return {
        relations: floats(outputs, 'relation'),
        modes: floats(outputs, 'mode'),
        triggers: floats(outputs, 'trigger'),
        speakers: floats(outputs, 'speaker'),
        meant: floats(outputs, 'whom'),
      };
    },
  };
}
