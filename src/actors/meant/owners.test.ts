import { expect, test } from 'vitest';
import { english } from '../../language/testing/english.ts';
import { bareSource } from '../../model/document.ts';
import { readText } from '../../pipeline.ts';

const ownersOf = (text: string, label: string): (string | null)[] =>
  readText(bareSource('t', text), english)
    .reading.actors.filter((actor) => actor.label === label)
    .flatMap(({ roles }) => roles.map(({ of }) => of));

test('a party tag tells a member of the United States Congress', () => {
  const text = 'Sen. Ellen Marchetti (D-Ore.) criticized the U.S. plan on Monday.';
  expect(ownersOf(text, 'Ellen Marchetti')).toEqual(['state:USA']);
});

test('a title that one state has is of that state where the text names it, and of no other', () => {
  const met = 'Secretary of State John F. Kerry met the Pakistani adviser, Sohail Durrani, in Geneva.';
  expect(ownersOf(`${met} U.S. aid goes on.`, 'John F. Kerry')).toEqual(['state:USA']);
  expect(ownersOf(met, 'John F. Kerry')).not.toContain('state:PAK');
});

test('a governor of a state of the union holds an office of the United States', () => {
  const text = 'New Hampshire governor Chris Sununu declared a holiday. The United States mourned.';
  expect(ownersOf(text, 'Chris Sununu')).toEqual(['state:USA']);
});

test('a secretary of state elsewhere stays without owner', () => {
  expect(ownersOf('Vatican secretary Pietro Fabbri met Russia.', 'Pietro Fabbri')).not.toContain('state:RUS');
});

test('a committee is not of the state that its member speaks of', () => {
  const text =
    'Rep. Adam Schiff, the top man on the House Intelligence Committee, asked for sanctions against Russia. China agreed.';
  const { reading } = readText(bareSource('t', text), english);
  expect(reading.actors.map(({ label }) => label)).not.toContain('House Intelligence Committee of Russia');
});

const bodiesOf = (text: string): string[] =>
  readText(bareSource('t', text), english)
    .reading.actors.filter(({ kind, certain }) => kind === 'institution' && certain)
    .map(({ label }) => label);

test('a house of parliament is that of the one state named that has it by this name; a committee is its house’s', () => {
  const text =
    'Saudi Arabia told members of Congress about the plan. The House Intelligence Committee asked the United States to wait.';
  expect(bodiesOf(text)).toEqual([
    'United States Congress',
    'House Intelligence Committee of the United States',
  ]);
  expect(bodiesOf('Mexico and the United States told Congress about the plan.')).toEqual([]);
});

test('where a senator’s party and state of the union are given, the Senate is that of the United States', () => {
  const text =
    'Pakistan thanked the United States. The Senate, said Sen. Ellen Marchetti (D-Ore.), would not agree.';
  expect(bodiesOf(text)).toEqual(['United States Senate']);
  expect(bodiesOf(text.replace(' (D-Ore.)', ''))).toEqual([]);
});
