/** Telephone calls told by "call" alone: "called X to discuss", "called the king on Saturday". */
import type { Candidate } from './candidate.ts';
import { clauseOf, isPassive } from './clause.ts';
import { doersOf } from './doers.ts';
import { joint } from './jointActs.ts';
import { formOr, mentionOver } from './phrases.ts';
import { isPerson, kindOf, type Scene } from './scene.ts';
import { chunkAt, rightAfter } from './surface.ts';
import { isVerb, lemmaAt } from './tree.ts';

/** What one calls somebody for. */
const SPEECH = new Set(
  `discuss congratulate explain express apologize apologise thank offer convey inform brief reassure ask tell talk speak
   exchange review wish invite warn urge`.split(/\s+/),
);
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|earlier|twice)$/;

export function calls(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  if (!isVerb(tree, token) || lemmaAt(tree, token) !== 'call') return [];
  const called = rightAfter(scene, token, 'actor');
  const [one] = called;
  const chunk = chunkAt(scene, token + 1);
  if (!one || !chunk || called.length > 1) return [];
  // A state is called upon, a person is called: by name, or by an office that the state's name stands before.
  const officer = !isPerson(scene, one.actor) && mentionOver(scene, chunk.head)?.actor !== one.actor;
  if (!isPerson(scene, one.actor) && !(officer && kindOf(scene, one.actor) === 'state')) return [];
  const next = formOr(tree, chunk.end);
  const verb = chunk.end + (next === 'to' ? 1 : 0);
  const spoken =
    (next === 'to' && verb < tree.tokens.length && SPEECH.has(lemmaAt(tree, verb))) ||
    DAY.test(next) ||
    (next === 'on' && DAY.test(formOr(tree, chunk.end + 1))) ||
    (next === 'on' && formOr(tree, chunk.end + 1) === 'the' && /phone/.test(formOr(tree, chunk.end + 2))) ||
    (next === 'by' && /^(?:phone|telephone)$/.test(formOr(tree, chunk.end + 1)));
  if (!spoken || isPassive(tree, token)) return [];
  const callers = doersOf(scene, clauseOf(tree, token), 'actor').filter(({ actor }) => actor !== one.actor);
  return joint(
    scene,
    'consult',
    callers.map((caller) => [caller, one] as const),
    [token],
    'a telephone call',
  );
}
