import { expect, test } from 'vitest';
import { readActors, spotNames } from '../../actors/index.ts';
import { splitSentences } from '../../language/index.ts';
import { english } from '../../language/testing/english.ts';
import { bareSource } from '../../model/document.ts';
import type { Relation } from '../../model/relations.ts';
import { readDocument } from '../../reading/index.ts';
import { candidateAt } from '../sentence/candidate.ts';
import { referent } from '../sentence/referents.ts';
import { scenesOf } from '../sentence/scene.ts';
import { contradicted } from './contradicted.ts';

/** Whether a sentence contradicts that one state does something to another at a word. */
function denied(text: string, source: string, relation: Relation, target: string, word: string): boolean {
  const document = readDocument(bareSource('t', text));
  const spans = splitSentences(document.view, document.blocks);
  const sentences = english.parse(document.view, spans, spotNames(document, spans, []));
  const [scene] = scenesOf(document, sentences, readActors(document, sentences, []));
  if (!scene) throw new Error('no sentence');
  const end = (actor: string) =>
    referent(scene.mentions.find((mention) => mention.actor === `state:${actor}`)!);
  const anchor = scene.tree.tokens.findIndex(({ form }) => form === word);
  return contradicted(
    scene,
    candidateAt(anchor, relation, end(source), end(target), 'test', { nominal: false }),
  );
}

test('two who act together do not accuse each other, unless the sentence says so', () => {
  const together = 'Chile and Peru retaliated on Tuesday in the trade conflict with their partners.';
  expect(denied(together, 'PER', 'accuse', 'CHL', 'retaliated')).toBe(true);
  expect(denied('Chile and Peru accused each other.', 'PER', 'accuse', 'CHL', 'accused')).toBe(false);
  expect(denied('Chile and Peru fired across the line.', 'PER', 'assault', 'CHL', 'fired')).toBe(false);
});

test('who does what a verb says is not the one it is done to', () => {
  const text = 'Ethiopia, which Eritrea bombed in May, protested.';
  expect(denied(text, 'ETH', 'assault', 'ERI', 'bombed')).toBe(true);
  expect(denied(text, 'ERI', 'assault', 'ETH', 'bombed')).toBe(false);
});
