/** The heads that answer about candidates and pairs of them: `Reader.score` of scripts/train/reader/model.py, step by step. */
import { padded, part, type Columns, type Machine, type Matrix } from './machine.ts';
import { rowsOf, taken, type Weights } from './network.ts';
import { probabilities } from './numbers.ts';
import type { WindowPairs } from './pairs.ts';
import { pairTables } from './pairTables.ts';
import { CANDIDATE_FORMS } from './types.ts';

/** What the heads say of one window, row after row: all logits, but `relations`, which are probabilities. */
export interface Scored {
  /** By pair: none, then the relations. */
  readonly relations: Float32Array;
  /** Pairs that are likely enough to be asked further, in order; `modes`, `triggers` and `speakers` have a row for each. */
  readonly likely: readonly number[];
  readonly modes: Float32Array;
  /** Each piece of the window as the trigger. */
  readonly triggers: Float32Array;
  /** Each candidate as the speaker, then nobody. */
  readonly speakers: Float32Array;
  /** By candidate: each candidate as the one that is meant, then nobody of these. */
  readonly meant: Float32Array;
}

/** By which the model divides what candidates have in common. */
const SCALE = 14;
/** A logit of what cannot be. */
const NEVER = -1e4;
const NAME = CANDIDATE_FORMS.indexOf('name');

/**
 * Opens the heads; what it returns takes the states of a window's pieces, what is asked about them, and the least probability
 * of any relation at which a pair is asked further.
 *
 * A layer over what lies side by side is the sum of layers over its parts: what depends on one candidate is computed once a
 * candidate, and not once for each of its pairs.
 */
export function openHeads(
  machine: Machine,
  weights: Weights,
): (states: Float32Array, pairs: WindowPairs, least: number) => Scored {
  const count = (name: string): number => weights.tensor(`${name}.bias`).numbers.length;
  const mention = weights.layer('mention.0');
  const ofMention = weights.layer('source', 'target', 'meant_query', 'meant_key', 'speaker_key', 'nobody');
  const ofPiece = weights.layer('key', 'value');
  const [inner, classes, modes, hidden] = [
    count('source'),
    count('relation'),
    count('mode'),
    count('hidden.0'),
  ];
  const width = ofPiece.depth;
  const ofSource = weights.inputs({ from: 0, count: inner, bias: false }, 'query', 'hidden.0');
  const ofTarget = weights.inputs({ from: inner, count: inner, bias: true }, 'query', 'hidden.0');
  const ofBoth = weights.inputs({ from: 2 * inner, count: 2 * inner, bias: false }, 'hidden.0');
  const relation = weights.layer('relation');
  const further = weights.layer('speaker_query', 'mode');
  const table = (name: string) => rowsOf(weights, `${name}.weight`);
  const about = [
    [table('form'), 'forms'],
    [table('kinds'), 'kinds'],
    [table('standing'), 'standings'],
  ] as const;
  const addKnown = pairTables(weights, 4 * inner);
  const [apart, byRule] = [table('apart'), table('by_rule')];
  const numbersOf = ({ at, rows, ld }: Matrix): Float32Array => machine.floats(at, rows * ld);

  /** Ends of each candidate's head, and what is known of it. */
  const mentionsOf = (states: Matrix, pairs: WindowPairs): Matrix => {
    const { begins, lasts } = pairs;
    const rows = machine.matrix(padded(begins.length), mention.depth);
    const [from, to] = [numbersOf(states), numbersOf(rows)];
    for (let row = 0; row < begins.length; row += 1) {
      let place = row * rows.ld;
      for (const piece of [begins[row] ?? 0, lasts[row] ?? 0]) {
        to.set(from.subarray(piece * width, (piece + 1) * width), place);
        place += width;
      }
      for (const [embeddings, name] of about) {
        embeddings.add(pairs[name][row] ?? 0, to, place);
        place += embeddings.width;
      }
    }
    return machine.linear(machine.rows(machine.gelu(machine.linear(machine.rows(rows), mention))), ofMention);
  };

  /** What the query of each pair asks for, where it is the sum of what its two ends ask for. */
  const queriesOf = (source: Matrix, target: Matrix, { sources, targets }: WindowPairs): Matrix => {
    const rows = machine.matrix(padded(sources.length), inner);
    const [one, other, to] = [source, target, rows].map(numbersOf) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    for (let pair = 0, place = 0; pair < sources.length; pair += 1) {
      const [a, b] = [sources[pair]! * source.ld, targets[pair]! * target.ld];
      for (let at = 0; at < inner; at += 1, place += 1) to[place] = one[a + at]! + other[b + at]!;
    }
    return rows;
  };

  /** Logits of each piece as the trigger of some pairs; a row of `asked` is one of `which`. */
  const triggersOf = (
    asked: Matrix,
    which: ArrayLike<number>,
    keys: Columns,
    { low, high }: WindowPairs,
  ): Matrix => {
    const found = machine.product(machine.rows(asked), keys);
    const logits = numbersOf(found);
    const by = 1 / Math.sqrt(inner);
    for (let at = 0; at < which.length; at += 1) {
      const [from, to] = [low[which[at]!]!, high[which[at]!]!];
      const row = logits.subarray(at * found.ld, (at + 1) * found.ld);
      for (let piece = from; piece < to; piece += 1) row[piece]! *= by;
      row.fill(NEVER, 0, from).fill(NEVER, to);
    }
    return found;
  };

  /** All that is known of each pair, through the hidden layer. */
  const hiddenOf = (
    [ends, source, target, context]: readonly [Matrix, Matrix, Matrix, Matrix],
    pairs: WindowPairs,
  ): Matrix => {
    const { sources, targets } = pairs;
    const rows = machine.matrix(context.rows, 2 * inner);
    {
      const [of, around, to] = [ends, context, rows].map(numbersOf) as [
        Float32Array,
        Float32Array,
        Float32Array,
      ];
      for (let pair = 0; pair < sources.length; pair += 1) {
        const [a, b, place] = [sources[pair]! * ends.ld, targets[pair]! * ends.ld + inner, pair * rows.ld];
        for (let at = 0; at < inner; at += 1) to[place + at] = of[a + at]! * of[b + at]!;
        to.set(around.subarray(pair * context.ld, pair * context.ld + inner), place + inner);
      }
    }
    const found = machine.linear(machine.rows(rows), ofBoth);
    const [one, other, to] = [source, target, found].map(numbersOf) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    for (let pair = 0; pair < sources.length; pair += 1) {
      const [a, b] = [sources[pair]! * source.ld + inner, targets[pair]! * target.ld + inner];
      const place = pair * found.ld;
      for (let at = 0; at < hidden; at += 1) to[place + at]! += one[a + at]! + other[b + at]!;
      addKnown(pairs, pair, to, place);
    }
    return machine.gelu(found);
  };

  /** Some rows of a matrix. */
  const picked = (matrix: Matrix, which: readonly number[]): Matrix => {
    const rows = machine.matrix(padded(which.length), matrix.columns);
    const [from, to] = [numbersOf(matrix), numbersOf(rows)];
    which.forEach((row, at) =>
      to.set(from.subarray(row * matrix.ld, row * matrix.ld + matrix.columns), at * rows.ld),
    );
    return rows;
  };

  /** What candidates or pairs have in common with each candidate, and a last column. */
  const common = (asked: Matrix, keys: Matrix, rows: number, candidates: number): Float32Array => {
    const found = machine.product(machine.rows(asked), machine.turned(keys));
    const numbers = taken(machine, found, rows, 0, candidates).map((each) => each / SCALE);
    const wide = new Float32Array(rows * (candidates + 1));
    for (let row = 0; row < rows; row += 1)
      wide.set(numbers.subarray(row * candidates, (row + 1) * candidates), row * (candidates + 1));
    return wide;
  };

  /** Whom each candidate means, from what it has in common with the others. */
  const meantBy = (logits: Float32Array, nobodies: Float32Array, pairs: WindowPairs): Float32Array => {
    const size = nobodies.length;
    const bias = new Float32Array(size * size);
    bias.forEach((_, at) => {
      apart.add(pairs.apart[at] ?? 0, bias, at);
      byRule.add(pairs.meant[at] ?? 0, bias, at);
    });
    for (let row = 0, at = 0; row < size; row += 1, at += 1) {
      for (let column = 0; column < size; column += 1, at += 1)
        logits[at] =
          pairs.forms[column] === NAME ? (logits[at] ?? 0) + (bias[row * size + column] ?? 0) : NEVER;
      logits[at] = nobodies[row] ?? 0;
    }
    return logits;
  };

  return (numbers, pairs, least) =>
    machine.scoped(() => {
      const length = numbers.length / width;
      const [candidates, asked] = [pairs.candidates.length, pairs.sources.length];
      const states = machine.matrix(padded(length), width);
      machine.floats(states.at, numbers.length).set(numbers);
      const mentions = mentionsOf(states, pairs);
      const [source, target, meantQuery, meantKey, speakerKey, nobody] = [0, 1, 2, 3, 4, 5].map((which) =>
        part(mentions, which * inner, which === 5 ? 1 : inner),
      ) as [Matrix, Matrix, Matrix, Matrix, Matrix, Matrix];
      const [bySource, byTarget] = [
        machine.linear(machine.rows(source), ofSource),
        machine.linear(machine.rows(target), ofTarget),
      ];
      const pieces = machine.linear(machine.rows(states), ofPiece);
      const keys = machine.turned(part(pieces, 0, inner));
      const queries = queriesOf(bySource, byTarget, pairs);
      const every = pairs.sources.map((_, pair) => pair);
      const shares = machine.softmax(triggersOf(queries, every, keys, pairs), length, 1);
      const context = machine.product(shares, machine.straight(part(pieces, inner, inner), length));
      const all = hiddenOf([mentions, bySource, byTarget, context], pairs);
      const logits = taken(machine, machine.linear(machine.rows(all), relation), asked, 0, classes);
      const relations = new Float32Array(logits.length);
      const likely: number[] = [];
      for (let pair = 0; pair < asked; pair += 1) {
        relations.set(probabilities(logits, pair * classes, classes), pair * classes);
        if (1 - relations[pair * classes]! >= least) likely.push(pair);
      }

      const found = machine.linear(machine.rows(picked(all, likely)), further);
      const triggers = triggersOf(picked(queries, likely), likely, keys, pairs);
      return {
        relations,
        likely,
        modes: taken(machine, found, likely.length, inner, modes),
        triggers: taken(machine, triggers, likely.length, 0, length),
        speakers: common(part(found, 0, inner), speakerKey, likely.length, candidates),
        meant: meantBy(
          common(meantQuery, meantKey, candidates, candidates),
          taken(machine, nobody, candidates, 0, 1),
          pairs,
        ),
      };
    });
}
