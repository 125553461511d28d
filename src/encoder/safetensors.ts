/** Tensors by name from a file in the safetensors format (Hugging Face): a header in JSON, then the numbers. */

export interface Tensor {
  readonly shape: readonly number[];
  /** Bytes with a sign, or float32. */
  readonly numbers: Int8Array | Float32Array;
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [from: number, to: number];
}

/** Bytes of the length of the header. */
const LENGTH = 8;

/** @throws Error where the file is no such file, or holds other numbers than I8 and F32 */
export function parseSafetensors(file: Uint8Array): ReadonlyMap<string, Tensor> {
  if (file.length < LENGTH) throw new Error('the weights are cut off');
  const length = Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));
  if (length > file.length - LENGTH) throw new Error('the weights are cut off, or no safetensors file');
  const start = LENGTH + length;
  let written = '';
  for (const letter of file.subarray(LENGTH, start)) written += String.fromCharCode(letter);
  const header = JSON.parse(written) as Record<string, Entry>;
  const tensors = new Map<string, Tensor>();
  for (const [name, { dtype, shape, data_offsets: offsets }] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const [from, to] = offsets;
    if (start + to > file.length) throw new Error(`the weights are cut off before ${name}`);
    // A copy: floats must begin at a multiple of four bytes.
    const { buffer } = new Uint8Array(file.subarray(start + from, start + to));
    if (dtype !== 'I8' && dtype !== 'F32') throw new Error(`${name} holds numbers of the kind ${dtype}`);
    tensors.set(name, { shape, numbers: dtype === 'I8' ? new Int8Array(buffer) : new Float32Array(buffer) });
  }
  return tensors;
}

/** Some columns of a matrix, as a matrix. */
export function columnsOf({ shape, numbers }: Tensor, from: number, count: number): Tensor {
  const [rows = 0, columns = 0] = shape;
  const found = numbers.slice(0, rows * count);
  for (let row = 0; row < rows; row += 1)
    found.set(numbers.subarray(row * columns + from, row * columns + from + count), row * count);
  return { shape: [rows, count], numbers: found };
}
