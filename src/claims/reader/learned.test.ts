import { expect, test } from 'vitest';
import type { Answers, CandidateMention, PairAnswer } from '../../encoder/index.ts';
import type { LocalActor } from '../../model/actor.ts';
import { RELATIONS, type Relation } from '../../model/relations.ts';
import { propose, whoIsMeant } from './learned.ts';

const view = 'China Russia They lent';
const candidate = (word: string, actor: string | null, form: CandidateMention['form']): CandidateMention => {
  const start = view.indexOf(word);
  const span = { start, end: start + word.length };
  return { ...span, head: span, sentence: 0, actor, kind: 'state', form, standing: 'self' };
};
const candidates = [
  candidate('China', 'state:CHN', 'name'),
  candidate('Russia', 'state:RUS', 'name'),
  candidate('They', null, 'pronoun'),
];
const actors = new Map(
  ['state:CHN', 'state:RUS', 'state:MLI'].map((id): [string, LocalActor] => [
    id,
    { id, kind: 'state', label: id, names: [], roles: [], partOf: null, certain: true, reasons: [] },
  ]),
);
const answer = (relations: Partial<Record<Relation, number>>, source = 0, target = 1): PairAnswer => ({
  source,
  target,
  any: 0.9,
  mode: 'asserted',
  speaker: null,
  relations: RELATIONS.map((relation) => relations[relation] ?? 0),
  trigger: { start: 18, end: 22 },
});
const answers = (pairs: PairAnswer[], meant: [number, number][] = []): Answers => ({
  pairs,
  meant: new Map([[2, meant]]),
});
const proposed = (found: Answers): string[] =>
  propose([], candidates, found, whoIsMeant(view, candidates, found, actors), () => 0).map(
    ({ source, relation, target }) => `${source} ${relation} ${target}`,
  );

test('a second family of some weight is proposed beside the first', () => {
  expect(proposed(answers([answer({ aid: 0.5, accuse: 0.3 })]))).toEqual([
    'state:CHN aid state:RUS',
    'state:CHN accuse state:RUS',
  ]);
});

test('a family of little weight is not', () => {
  expect(proposed(answers([answer({ aid: 0.8, accuse: 0.05 })]))).toEqual(['state:CHN aid state:RUS']);
});

test('of one family only the likelier relation is proposed', () => {
  expect(proposed(answers([answer({ accuse: 0.3, reject: 0.5 })]))).toEqual(['state:CHN reject state:RUS']);
});

test('a plural pronoun may mean two actors, each then an end', () => {
  const meant: [number, number][] = [
    [0, 0.45],
    [1, 0.4],
  ];
  const found = answers([], meant);
  expect(whoIsMeant(view, candidates, found, actors).get(2)).toEqual([
    { actor: 'state:CHN', probability: 0.45 },
    { actor: 'state:RUS', probability: 0.4 },
  ]);
});

test('a singular pronoun means one actor or nobody', () => {
  const single = view.replace('They', 'It  ');
  const meant: [number, number][] = [
    [0, 0.45],
    [1, 0.4],
  ];
  const found = whoIsMeant(single, candidates, answers([], meant), actors).get(2);
  expect(found).toEqual([{ actor: 'state:CHN', probability: 0.45 }]);
});

test('a relation without direction has its ends in order', () => {
  expect(proposed(answers([answer({ consult: 0.9 }, 1, 0)]))).toEqual(['state:CHN consult state:RUS']);
});
