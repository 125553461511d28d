/** What the tests of actors ask of a text. */
import { english } from '../../language/testing/english.ts';
import type { ActorReading, LocalActor, Mention } from '../../model/actor.ts';
import { mergeActors } from '../index.ts';
import { bareSource } from '../../model/document.ts';
import { readText } from '../../pipeline.ts';

export interface Read extends ActorReading {
  readonly text: string;
}

/** Who is named in a text, which stands beside. */
export const read = (text: string): Read => ({ text, ...readText(bareSource('t', text), english).reading });

/** Actors of several texts, merged. */
export const merge = (...texts: string[]): { label: string; kind: string; key: string }[] =>
  mergeActors(texts.map((text, at) => ({ document: String(at), reading: read(text) }))).actors;
export const people = (reading: ActorReading): string[] =>
  reading.actors
    .filter(({ id }) => id.startsWith('person:'))
    .map(({ label }) => label)
    .sort();
export const ids = (reading: ActorReading): string[] => reading.actors.map(({ id }) => id);
export const actor = (reading: ActorReading, label: string): LocalActor | undefined =>
  reading.actors.find((each) => each.label === label);
/** Mentions at the nth place where these words stand. */
export const at = (reading: Read, text: string, nth = 0): Mention[] => {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = reading.text.indexOf(text, start + 1);
  return reading.mentions.filter((mention) => mention.start === start && mention.end === start + text.length);
};
/** Actor, by its id in the document, that is meant there. */
export const whose = (reading: Read, text: string, nth = 0): string | undefined =>
  at(reading, text, nth)[0]?.actor;
export const standing = (reading: Read, text: string, nth = 0): string | undefined =>
  at(reading, text, nth)[0]?.standing;
