import { expect, test } from 'vitest';
import { nameOf } from '../../../scripts/measure/names.ts';
import { english } from '../../language/testing/english.ts';
import { bareSource } from '../../model/document.ts';
import { readText } from '../../pipeline.ts';

/** How many elements of lists are gone through while a text is read: speed itself is for `measure:growth`. */
function stepsOf(text: string): number {
  const { filter, some } = Array.prototype;
  let steps = 0;
  /* oxlint-disable no-extend-native -- for as long as one text is read, to count what no other way shows */
  Array.prototype.filter = function (this: unknown[], ...given: [never]) {
    steps += this.length;
    return filter.apply(this, given);
  };
  Array.prototype.some = function (this: unknown[], ...given: [never]) {
    steps += this.length;
    return some.apply(this, given);
  };
  try {
    readText(bareSource('d', text), english);
  } finally {
    Object.assign(Array.prototype, { filter, some });
  }
  /* oxlint-enable no-extend-native */
  return steps;
}

const repeated = (make: (number: number) => string) => (count: number) =>
  Array.from({ length: count }, (_, number) => make(number)).join('');

test.each([
  ['many titles of one person', () => 'Yoweri Museveni, the president, the minister, '],
  [
    'titles that name many leaders again',
    (n: number) => `former Kenyan President ${nameOf(n)} said. The former president left. `,
  ],
  ['counterparts of many', (n: number) => `Kenyan President ${nameOf(n)} met his Ugandan counterpart. `],
] as const)('ten times as many take ten times the steps: %s', { timeout: 60_000 }, (_, make) => {
  const textOf = repeated(make);
  expect(stepsOf(textOf(500)) / stepsOf(textOf(50))).toBeLessThan(14);
});
