/** Very many documents of a sentence or two, as feeds of headlines are: their number is what a build of them costs. */
import { randomLcg } from 'd3';
import { FEMALE_NAMES, MALE_NAMES } from '../../src/lexicon/givenNames.ts';
import { STATES } from '../../src/lexicon/states.ts';
import { nameOf } from './names.ts';

/** As in news: few are named often, most hardly ever. */
const SKEW = 2.5;
/** Of so many documents one person is new, and one institution. */
const PER_PERSON = 6;
const PER_INSTITUTION = 14;

const OFFICES = ['President', 'Prime Minister', 'Foreign Minister', 'Defence Minister', 'Interior Minister'];
const BODIES = ['Institute', 'Bank', 'Party', 'Foundation', 'University', 'Union', 'Ministry'];

/** Sentences of actors A and B, a person P of A, and an institution I. */
const SENTENCES: readonly ((a: string, b: string, p: string, i: string, number: number) => string)[] = [
  (a, b) => `${a} accused ${b} of violating its border on Monday.`,
  (a, b, p) => `${p} met officials from ${b} to discuss trade with ${a}.`,
  (a, b, p) => `${p} condemned ${b} for the attack on the town of ${nameOf(p.length * 97)}.`,
  (a, b) => `${a} signed an agreement with ${b} on the supply of gas.`,
  (a, b) => `${a} imposed sanctions on ${b}, which denied the charges.`,
  (a, b, p, i) => `The ${i} said that ${a} had threatened ${b} with force.`,
  (a, b, p, i) => `${p} thanked the ${i} for its help in the talks with ${b}.`,
  (a, b, p) => `“We will not leave the table,” ${p} told reporters in ${b}.`,
  (a, b, _, i) => `${b} rejected a request of the ${i} for loans to ${a}.`,
  (a, b, p, _, n) => `At least ${(n % 90) + 2} people were killed as forces of ${a} shelled a port in ${b}.`,
  (a, b) => `${a} might send humanitarian aid to ${b} next week.`,
  (a, b, p) => `${p} travelled to ${b} and praised its army.`,
];
const SECOND: readonly ((b: string) => string)[] = [
  (b) => `He also called on ${b} to free the detained sailors.`,
  (b) => `${b} has not yet replied.`,
  () => 'Both sides agreed to meet again in spring.',
];

/**
 * So many texts, by name of file, the same for the same number: a name of the corpus's few or of its many, who deals with
 * another in one of the usual ways. One person for each six documents, one institution for each fourteen.
 */
export function tinyTexts(count: number, seed = 0.37): Map<string, string> {
  const random = randomLcg(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const skewed = (most: number): number => Math.floor(most * random() ** SKEW);
  const states = STATES.filter(({ sovereign }) => sovereign);
  const given = [[...MALE_NAMES], [...FEMALE_NAMES]];
  const people = Array.from({ length: Math.ceil(count / PER_PERSON) }, (_, at) => {
    const state = states[below(states.length)]!;
    const names = given[at % 2]!;
    const name = `${names[below(names.length)]} ${nameOf(at * 31 + 7, 3)}`;
    return { state, name: name.charAt(0).toUpperCase() + name.slice(1) };
  });
  const institutions = Array.from(
    { length: Math.ceil(count / PER_INSTITUTION) },
    (_, at) => `${nameOf(at * 17 + 3)} ${BODIES[at % BODIES.length]}`,
  );
  const texts = new Map<string, string>();
  for (let number = 0; number < count; number += 1) {
    const { state, name } = people[skewed(people.length)]!;
    const other = states[skewed(states.length)]!;
    const person = `${state.adjectives[0] ?? state.label} ${OFFICES[below(OFFICES.length)]} ${name}`;
    const institution = institutions[skewed(institutions.length)]!;
    const first = SENTENCES[below(SENTENCES.length)]!(state.label, other.label, person, institution, number);
    const second = random() < 0.4 ? ` ${SECOND[below(SECOND.length)]!(other.label)}` : '';
    texts.set(`${String(number % 100).padStart(2, '0')}/report-${number}.txt`, `${first}${second}\n`);
  }
  return texts;
}
