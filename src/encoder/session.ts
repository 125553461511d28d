/** The networks of the reader behind one small interface. */
import { openHeads, type Scored } from './heads.ts';
import { Machine } from './machine.ts';
import { openEncoder, type Encoded, type Weights } from './network.ts';
import type { WindowPairs, WindowPieces } from './pairs.ts';
import { columnsOf, parseSafetensors } from './safetensors.ts';

export interface Session {
  encode(pieces: WindowPieces): Encoded;
  /** @param least of any relation, at which a pair is asked for its trigger, mode and speaker too */
  score(encoded: Encoded, pairs: WindowPairs, least: number): Scored;
}

/**
 * Opens the networks.
 * @param file the weights, as scripts/train/reader/export.py writes them
 * @throws Error where the file is damaged or of another model, or WebAssembly is not to be had
 */
export async function openSession(file: Uint8Array): Promise<Session> {
  const tensors = parseSafetensors(file);
  const machine = await Machine.open();
  const tensor: Weights['tensor'] = (name) => {
    const found = tensors.get(name);
    if (!found) throw new Error(`the weights lack ${name}`);
    return found;
  };
  const parts = (name: string) => ({
    weights: tensor(`${name}.weight`),
    scales: tensor(`${name}.weight.scale`),
    bias: tensor(`${name}.bias`),
  });
  const weights: Weights = {
    tensor,
    has: (name) => tensors.has(name),
    layer: (...names) => machine.layer(names.map(parts)),
    inputs: ({ from, count, bias }, ...names) =>
      machine.layer(
        names.map((name) => {
          const { weights: whole, scales, bias: own } = parts(name);
          const none = { shape: own.shape, numbers: new Float32Array(own.numbers.length) };
          return { weights: columnsOf(whole, from, count), scales, bias: bias ? own : none };
        }),
      ),
  };
  const encode = openEncoder(machine, weights);
  const score = openHeads(machine, weights);
  return { encode, score: ({ states }, pairs, least) => score(states, pairs, least) };
}
