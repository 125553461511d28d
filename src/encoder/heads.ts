/** The heads that answer about candidates and pairs of them: `Reader.score` of scripts/train/reader/model.py, step by step. */
import { padded, part, type Machine, type Matrix } from './machine.ts';
import { rowsOf, taken, type Weights } from './network.ts';
import { probabilities } from './numbers.ts';
import type { WindowPairs } from './pairs.ts';
import { CANDIDATE_FORMS } from './types.ts';

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

/** By which the model divides what candidates have in common. */
const SCALE = 14;
/** A logit of what cannot be. */
const NEVER = -1e4;
const NAME = CANDIDATE_FORMS.indexOf('name');

/** Opens the heads; what it returns takes the states of a window's pieces. */
export function openHeads(
  machine: Machine,
  weights: Weights,
): (states: Float32Array, pairs: WindowPairs) => Scored {
  const count = (name: string): number => weights.tensor(`${name}.bias`).numbers.length;
  const mention = weights.layer('mention.0');
  const ofMention = weights.layer('source', 'target', 'meant_query', 'meant_key', 'speaker_key', 'nobody');
  const ofPiece = weights.layer('key', 'value');
  const query = weights.layer('query');
  const hidden = weights.layer('hidden.0');
  const answers = weights.layer('speaker_query', 'relation', 'mode');
  const [inner, relations, modes] = [count('source'), count('relation'), count('mode')];
  const width = query.depth;
  const table = (name: string) => rowsOf(weights, `${name}.weight`);
  const about = [
    [table('form'), 'forms'],
    [table('kinds'), 'kinds'],
    [table('standing'), 'standings'],
  ] as const;
  const between = [
    [table('distance'), 'distances'],
    [table('step'), 'steps'],
    [table('forward_rule'), 'forward'],
    [table('backward_rule'), 'backward'],
    [table('rule_mode'), 'modes'],
  ] as const;
  const [apart, byRule] = [table('apart'), table('by_rule')];

  /** Ends of each candidate's head, and what is known of it. */
  const mentionsOf = (states: Matrix, pairs: WindowPairs): Matrix => {
    const { begins, lasts } = pairs;
    const rows = machine.matrix(padded(begins.length), mention.depth);
    const [from, to] = [
      machine.floats(states.at, states.rows * width),
      machine.floats(rows.at, rows.rows * rows.ld),
    ];
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

  /** Logits of each piece as the trigger of each pair. */
  const triggersOf = (ends: Matrix, pieces: Matrix, { low, high }: WindowPairs): Matrix => {
    const asked = machine.rows(machine.linear(machine.rows(ends), query));
    const found = machine.product(asked, machine.turned(part(pieces, 0, inner)));
    const logits = machine.floats(found.at, found.rows * found.ld);
    const by = 1 / Math.sqrt(inner);
    for (let pair = 0; pair < low.length; pair += 1) {
      const row = logits.subarray(pair * found.ld, (pair + 1) * found.ld);
      for (let piece = low[pair]!; piece < high[pair]!; piece += 1) row[piece]! *= by;
      row.fill(NEVER, 0, low[pair]).fill(NEVER, high[pair]);
    }
    return found;
  };

  /** All that is known of each pair, for the last layers. */
  const pairsOf = (ends: Matrix, context: Matrix, pairs: WindowPairs): Matrix => {
    const rows = machine.matrix(ends.rows, hidden.depth);
    const [two, around] = [
      machine.floats(ends.at, ends.rows * ends.ld),
      machine.floats(context.at, context.rows * context.ld),
    ];
    const to = machine.floats(rows.at, rows.rows * rows.ld);
    for (let pair = 0; pair < pairs.sources.length; pair += 1) {
      let place = pair * rows.ld;
      to.set(two.subarray(pair * ends.ld, (pair + 1) * ends.ld), place);
      for (let at = 0; at < inner; at += 1)
        to[place + ends.ld + at] = (to[place + at] ?? 0) * (to[place + inner + at] ?? 0);
      place += ends.ld + inner;
      to.set(around.subarray(pair * inner, (pair + 1) * inner), place);
      place += inner;
      for (const [embeddings, name] of between) {
        embeddings.add(pairs[name][pair] ?? 0, to, place);
        place += embeddings.width;
      }
    }
    return machine.gelu(machine.linear(machine.rows(rows), hidden));
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

  return (numbers, pairs) =>
    machine.scoped(() => {
      const length = numbers.length / width;
      const [candidates, asked] = [pairs.candidates.length, pairs.sources.length];
      const states = machine.matrix(padded(length), width);
      machine.floats(states.at, numbers.length).set(numbers);
      const mentions = mentionsOf(states, pairs);
      const pieces = machine.linear(machine.rows(states), ofPiece);
      const [, , meantQuery, meantKey, speakerKey, nobody] = [0, 1, 2, 3, 4, 5].map((which) =>
        part(mentions, which * inner, which === 5 ? 1 : inner),
      ) as [Matrix, Matrix, Matrix, Matrix, Matrix, Matrix];

      const ends = machine.matrix(padded(asked), 2 * inner);
      const [of, to] = [
        machine.floats(mentions.at, mentions.rows * mentions.ld),
        machine.floats(ends.at, ends.rows * ends.ld),
      ];
      for (let pair = 0; pair < asked; pair += 1)
        [pairs.sources[pair] ?? 0, pairs.targets[pair] ?? 0].forEach((row, which) => {
          const from = row * mentions.ld + which * inner;
          to.set(of.subarray(from, from + inner), pair * ends.ld + which * inner);
        });
      const triggers = triggersOf(ends, pieces, pairs);
      const logits = taken(machine, triggers, asked, 0, length);
      const shares = machine.softmax(triggers, length, 1);
      const context = machine.product(shares, machine.straight(part(pieces, inner, inner), length));
      const found = machine.linear(machine.rows(pairsOf(ends, context, pairs)), answers);

      const meant = common(meantQuery, meantKey, candidates, candidates);
      const nobodies = taken(machine, nobody, candidates, 0, 1);
      const bias = new Float32Array(candidates * candidates);
      bias.forEach((_, at) => {
        apart.add(pairs.apart[at] ?? 0, bias, at);
        byRule.add(pairs.meant[at] ?? 0, bias, at);
      });
      for (let row = 0, at = 0; row < candidates; row += 1, at += 1) {
        for (let column = 0; column < candidates; column += 1, at += 1)
          meant[at] =
            pairs.forms[column] === NAME ? (meant[at] ?? 0) + (bias[row * candidates + column] ?? 0) : NEVER;
        meant[at] = nobodies[row] ?? 0;
      }
      const classes = taken(machine, found, asked, inner, relations);
      return {
        relations: Float32Array.from(
          Array.from({ length: asked }, (_, pair) =>
            probabilities(classes, pair * relations, relations),
          ).flat(),
        ),
        modes: taken(machine, found, asked, inner + relations, modes),
        triggers: logits,
        speakers: common(part(found, 0, inner), speakerKey, asked, candidates),
        meant,
      };
    });
}
