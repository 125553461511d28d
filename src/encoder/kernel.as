/**
 * AssemblyScript: the arithmetic of the reader's networks, in WebAssembly with 128-bit SIMD. Sums are of integers, exact in any
 * order, and floats go through + - * / alone, so that every machine computes the same bits. `npm run build:kernel` compiles it.
 *
 * Matrices are float32, row after row; `ld` is the distance between rows, in numbers. Before a product, rows are made integers of
 * 16 bits with a scale each (`quantise`, `softmax`), columns likewise, in panels: eight columns, two numbers of each in turn, as
 * `dot_i16x8_s` takes them (`packRows`, `packColumns`, `packBytes`). Widths are multiples of 8, numbers of rows of 4.
 */

/** c = rows . columns * scales + bias. Four rows by eight columns at a time stay in registers. */
export function gemm(
  a: usize,
  b: usize,
  c: usize,
  ldc: i32,
  m: i32,
  n: i32,
  k: i32,
  rowScales: usize,
  scales: usize,
  bias: usize,
): void {
  const row = k << 1;
  for (let column = 0; column < n; column += 8) {
    const panel = b + ((column * k) << 1);
    const end = panel + (k << 4);
    const at = column << 2;
    for (let i = 0; i < m; i += 4) {
      let s00 = i32x4.splat(0),
        s01 = i32x4.splat(0),
        s10 = i32x4.splat(0),
        s11 = i32x4.splat(0);
      let s20 = i32x4.splat(0),
        s21 = i32x4.splat(0),
        s30 = i32x4.splat(0),
        s31 = i32x4.splat(0);
      let a0 = a + i * row,
        a1 = a0 + row,
        a2 = a1 + row,
        a3 = a2 + row;
      for (let from = panel; from < end; from += 32) {
        const left = v128.load(from),
          right = v128.load(from, 16);
        let two = v128.load32_splat(a0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(two, left));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(two, right));
        two = v128.load32_splat(a1);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(two, left));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(two, right));
        two = v128.load32_splat(a2);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(two, left));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(two, right));
        two = v128.load32_splat(a3);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(two, left));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(two, right));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
      }
      const to = c + ((i * ldc) << 2) + at,
        by = rowScales + (i << 2);
      scaled(to, s00, s01, by, scales + at, bias + at);
      scaled(to + (ldc << 2), s10, s11, by + 4, scales + at, bias + at);
      scaled(to + (ldc << 3), s20, s21, by + 8, scales + at, bias + at);
      scaled(to + ldc * 12, s30, s31, by + 12, scales + at, bias + at);
    }
  }
}

@inline
function scaled(to: usize, left: v128, right: v128, rowScale: usize, scales: usize, bias: usize): void {
  const scale = v128.load32_splat(rowScale);
  const one = f32x4.mul(f32x4.convert_i32x4_s(left), f32x4.mul(scale, v128.load(scales)));
  const other = f32x4.mul(f32x4.convert_i32x4_s(right), f32x4.mul(scale, v128.load(scales, 16)));
  v128.store(to, f32x4.add(one, v128.load(bias)));
  v128.store(to, f32x4.add(other, v128.load(bias, 16)), 16);
}

@inline
function greatestOf(x: v128): f32 {
  return max(
    max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)),
    max(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)),
  );
}

@inline
function sumOf(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) +
    f32x4.extract_lane(x, 1) +
    (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}

/** Numbers that are needed again and again: four times the same is cheaper had from memory than made. */
const NUMBERS = memory.data<f32>([
  12582912, -87, 1.44269504, 0.693359375, 2.1219444e-4, 1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3,
  4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1, 1, 0.70710678, 0.3275911, 1.061405429, -1.453152027,
  1.421413741, -0.284496736, 0.254829592, 0.5,
]);
const ONE = 11;

@inline
function number(at: i32): v128 {
  return v128.load32_splat(NUMBERS + (at << 2));
}

/** The first of the numbers, added to a float of less than 2^22, leaves the nearest integer in the lowest bits. */
@inline
function integers(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, number(0)), number(0));
}

/** Eight floats, the first four and the last four multiplied, as the nearest integers of 16 bits. */
@inline
function halves(from: usize, left: v128, right: v128): v128 {
  return i16x8.narrow_i32x4_s(
    integers(f32x4.mul(v128.load(from), left)),
    integers(f32x4.mul(v128.load(from, 16), right)),
  );
}

@inline
function rounded(from: usize, by: v128): v128 {
  return halves(from, by, by);
}

/** Rows of `k` numbers as integers up to `top`. */
export function quantise(x: usize, ld: i32, m: i32, k: i32, top: f32, q: usize, scales: usize): void {
  for (let i = 0; i < m; i += 1) {
    const from = x + ((i * ld) << 2),
      end = from + (k << 2);
    let most = f32x4.splat(0);
    for (let at = from; at < end; at += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(at)));
    const greatest = greatestOf(most);
    const by = f32x4.splat(greatest > 0 ? top / greatest : 0);
    f32.store(scales + (i << 2), greatest / top);
    for (let at = from; at < end; at += 32, q += 16) v128.store(q, rounded(at, by));
  }
}

/** `n` rows of `k` numbers as columns in panels, integers up to `top`. */
export function packRows(x: usize, ld: i32, n: i32, k: i32, top: f32, q: usize, scales: usize): void {
  for (let column = 0; column < n; column += 1, x += ld << 2) {
    const end = x + (k << 2);
    let most = f32x4.splat(0);
    for (let at = x; at < end; at += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(at)));
    const greatest = greatestOf(most);
    const by = f32x4.splat(greatest > 0 ? top / greatest : 0);
    f32.store(scales + (column << 2), greatest / top);
    let to = q + (((column >> 3) * k) << 4) + ((column & 7) << 2);
    for (let at = x; at < end; at += 32, to += 128) {
      const eight = rounded(at, by);
      v128.store32_lane(to, eight, 0);
      v128.store32_lane(to, eight, 1, 32);
      v128.store32_lane(to, eight, 2, 64);
      v128.store32_lane(to, eight, 3, 96);
    }
  }
}

/** `n` columns of `k` numbers in panels, integers up to `top`; of each the first `used` count, the rest are 0. */
export function packColumns(
  x: usize,
  ld: i32,
  n: i32,
  k: i32,
  used: i32,
  top: f32,
  q: usize,
  scales: usize,
): void {
  const row = ld << 2,
    all = f32x4.splat(top),
    none = i16x8.splat(0);
  for (let column = 0; column < n; column += 8, x += 32, scales += 32) {
    const end = x + used * row;
    let left = f32x4.splat(0),
      right = f32x4.splat(0);
    for (let at = x; at < end; at += row) {
      left = f32x4.pmax(left, f32x4.abs(v128.load(at)));
      right = f32x4.pmax(right, f32x4.abs(v128.load(at, 16)));
    }
    v128.store(scales, f32x4.div(left, all));
    v128.store(scales, f32x4.div(right, all), 16);
    left = v128.and(f32x4.div(all, left), f32x4.gt(left, f32x4.splat(0)));
    right = v128.and(f32x4.div(all, right), f32x4.gt(right, f32x4.splat(0)));
    for (let i = 0, at = x; i < k; i += 2, at += row << 1, q += 32) {
      const one = i < used ? halves(at, left, right) : none;
      const other = i + 1 < used ? halves(at + row, left, right) : none;
      v128.store(q, v128.shuffle<i16>(one, other, 0, 8, 1, 9, 2, 10, 3, 11));
      v128.store(q, v128.shuffle<i16>(one, other, 4, 12, 5, 13, 6, 14, 7, 15), 16);
    }
  }
}

/** Rows of weights, `n` by `k` bytes, as columns in panels. */
export function packBytes(x: usize, n: i32, k: i32, q: usize): void {
  for (let column = 0; column < n; column += 1) {
    const from = x + column * k;
    let to = q + (((column >> 3) * k) << 4) + ((column & 7) << 2);
    for (let i = 0; i < k; i += 2, to += 32) {
      i32.store16(to, i32.load8_s(from + i));
      i32.store16(to, i32.load8_s(from + i, 1), 2);
    }
  }
}

@inline
function plus(x: v128, by: v128, at: i32): v128 {
  return f32x4.add(f32x4.mul(x, by), number(at));
}

/** Cephes' expf, for x up to 0: relative error 2e-7. */
@inline
function exp(argument: v128): v128 {
  const x = f32x4.pmax(argument, number(1));
  const whole = plus(x, number(2), 0);
  const n = f32x4.sub(whole, number(0));
  const r = f32x4.add(f32x4.sub(x, f32x4.mul(n, number(3))), f32x4.mul(n, number(4)));
  let p = plus(plus(plus(number(5), r, 6), r, 7), r, 8);
  p = plus(plus(p, r, 9), r, 10);
  p = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r), number(ONE));
  // 1 has its exponent in the bits to which the power is added.
  return f32x4.mul(p, i32x4.add(i32x4.shl(whole, 23), number(ONE)));
}

/** Softmax over the first `n` of `width` numbers of each row, times `factor`, as shares of 32767. Spoils `x`. */
export function softmax(x: usize, width: i32, m: i32, n: i32, factor: f32, q: usize): void {
  const times = f32x4.splat(factor);
  for (let i = 0; i < m; i += 1, x += width << 2) {
    const end = x + (width << 2);
    for (let j = n; j < width; j += 1) f32.store(x + (j << 2), -1e30);
    let most = v128.load(x);
    for (let at = x; at < end; at += 16) most = f32x4.pmax(most, v128.load(at));
    const top = f32x4.splat(greatestOf(most));
    let sum = f32x4.splat(0);
    for (let at = x; at < end; at += 16) {
      const raised = exp(f32x4.mul(f32x4.sub(v128.load(at), top), times));
      v128.store(at, raised);
      sum = f32x4.add(sum, raised);
    }
    const by = f32x4.splat(<f32>32767 / sumOf(sum));
    for (let at = x; at < end; at += 32, q += 16) v128.store(q, rounded(at, by));
  }
}

/** x * Phi(x), in place; erf by Abramowitz and Stegun 7.1.26, absolute error 1.5e-7. */
export function gelu(x: usize, count: i32): void {
  const end = x + (count << 2);
  for (let at = x; at < end; at += 16) {
    const value = v128.load(at);
    const t = f32x4.mul(f32x4.abs(value), number(12));
    const u = f32x4.div(number(ONE), plus(t, number(13), ONE));
    const p = plus(plus(plus(plus(number(14), u, 15), u, 16), u, 17), u, 18);
    const rest = f32x4.mul(f32x4.mul(p, u), exp(f32x4.neg(f32x4.mul(t, t))));
    const erf = f32x4.sub(number(ONE), rest);
    const signed = f32x4.sub(erf, v128.and(f32x4.add(erf, erf), i32x4.shr_s(value, 31)));
    v128.store(at, f32x4.mul(f32x4.mul(value, number(19)), f32x4.add(number(ONE), signed)));
  }
}

/** x = the layer norm of x + y, row by row. */
export function addNorm(x: usize, y: usize, m: i32, width: i32, gain: usize, bias: usize): void {
  const bytes = width << 2;
  for (let i = 0; i < m; i += 1, x += bytes, y += bytes) {
    let sum = f32x4.splat(0);
    for (let at = 0; at < bytes; at += 16) {
      const value = f32x4.add(v128.load(x + at), v128.load(y + at));
      v128.store(x + at, value);
      sum = f32x4.add(sum, value);
    }
    const mean = f32x4.splat(sumOf(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let at = 0; at < bytes; at += 16) {
      const off = f32x4.sub(v128.load(x + at), mean);
      v128.store(x + at, off);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const by = f32x4.splat(<f32>1 / sqrt(sumOf(squares) / <f32>width + <f32>1e-12));
    for (let at = 0; at < bytes; at += 16)
      v128.store(
        x + at,
        f32x4.add(f32x4.mul(f32x4.mul(v128.load(x + at), by), v128.load(gain + at)), v128.load(bias + at)),
      );
  }
}
