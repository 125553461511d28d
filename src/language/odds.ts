/**
 * Logarithms of the odds of a choice, from the scores of all choices (a softmax), by additions, multiplications and
 * divisions alone: unlike Math.exp and Math.log these give the same on every machine.
 */

/** exp(-1 / 40). */
const DECAY = 0.9753099120283326;
/** Choices that score lower by so many temperatures do not count. */
const REACH = 12;

/** Probabilities from scores, with a given temperature: so many points make a choice e times as likely. */
export class Odds {
  private readonly decays: Float64Array;
  private readonly step: number;
  private readonly temperature: number;

  /** @param temperature in points, a whole number of at least 1 */
  constructor(temperature: number) {
    this.decays = new Float64Array(REACH * 40 + 1);
    let decay = 1;
    for (let i = 0; i < this.decays.length; i++) {
      this.decays[i] = decay;
      decay *= DECAY;
    }
    this.step = 40 / temperature;
    this.temperature = temperature;
  }

  /** How likely a choice is that scores `deficit` points less than another, as a part of the other's likelihood. */
  ratio(deficit: number): number {
    const place = Math.floor(deficit * this.step);
    return place < this.decays.length ? this.decays[place]! : 0;
  }

  /** The logarithm that belongs to a deficit. */
  log(deficit: number): number {
    return deficit / this.temperature;
  }
}

/** Natural logarithm of a number of at least 1 (by the series of the inverse hyperbolic tangent), to five digits. */
export function logarithm(value: number): number {
  let halvings = 0;
  let rest = value;
  while (rest > 1.42) {
    rest /= 2;
    halvings++;
  }
  const y = (rest - 1) / (rest + 1);
  const square = y * y;
  return halvings * Math.LN2 + 2 * y * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7))));
}
