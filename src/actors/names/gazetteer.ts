/** The name tables as one, by folded words. */
import { BLOCS } from '../../lexicon/blocs.ts';
import { GENERIC_BODIES, KNOWN_INSTITUTIONS, type Sector } from '../../lexicon/institutions.ts';
import { MORE_STATES } from '../../lexicon/moreStates.ts';
import { NO_STATES } from '../../lexicon/noStates.ts';
import { NO_ACTORS } from '../../lexicon/places.ts';
import { STATE_MENDING } from '../../lexicon/stateMending.ts';
import { STATES } from '../../lexicon/states.ts';
import { US_STATES } from '../../lexicon/usStates.ts';
import { fold, foldName, remembering } from './fold.ts';
import type { Word } from './words.ts';

/** What a listed name is to its actor, in the order in which an ambiguous one is read, and what it is then taken for. */
export const TAKEN_FOR = {
  state: 'state',
  adjective: 'adjective',
  bloc: 'bloc',
  acronym: 'bloc',
  organ: 'bloc',
  seat: 'seat',
  forces: 'forces',
  institution: 'institution',
  people: 'people',
  capital: 'capital',
  weak: 'bloc',
  nothing: 'place',
} as const;
type EntryType = keyof typeof TAKEN_FOR;

export interface Entry {
  readonly type: EntryType;
  /** Key of the actor, e.g. 'state:KAZ', 'bloc:CSTO', 'inst:reuters'; empty for 'nothing'. */
  readonly actor: string;
  /** The name as the table has it. */
  readonly name: string;
}

export interface StateFacts {
  readonly label: string;
  readonly borders: readonly string[];
  readonly region: string;
  readonly historical: boolean;
}

export const STATE_FACTS = new Map<string, StateFacts>();
export const LABELS = new Map<string, string>();
export const SECTOR_OF = new Map<string, Sector>();

/** The key of a listed institution. */
export const idOfBody = (label: string): string => `inst:${foldName(label).replace(/ /g, '-')}`;

/** Entries by the words of their names, and what goes on to longer names. */
const ENTRIES = new Map<string, Entry[]>();
const OPENINGS = new Set<string>();

/** Parts "Moscow-led" so that it meets "Moscow", and keeps "U.S." together. */
const pieces = remembering(
  (name: string): readonly string[] => fold(name).match(/[\p{L}\p{N}]+(?:['.&][\p{L}\p{N}]+)*\+?/gu) ?? [],
);

function add(name: string, type: EntryType, actor: string): void {
  const words = pieces(name.replace(/^the /i, ''));
  const key = words.join(' ');
  for (let count = 1; count < words.length; count += 1) OPENINGS.add(words.slice(0, count).join(' '));
  const entries = ENTRIES.get(key) ?? [];
  ENTRIES.set(key, entries);
  if (!entries.some((entry) => entry.type === type && entry.actor === actor))
    entries.push({ type, actor, name });
}

/** Adds an actor's names, by what they are to it. */
function addNames(
  actor: string,
  names: { readonly [type in EntryType]?: readonly string[] | undefined },
): void {
  for (const [type, list = []] of Object.entries(names))
    for (const name of list) add(name, type as EntryType, actor);
}

function addState(key: string, facts: StateFacts, names: Parameters<typeof addNames>[1]): void {
  const actor = `state:${key}`;
  LABELS.set(actor, facts.label);
  STATE_FACTS.set(actor, facts);
  addNames(actor, names);
}

/** The people of an adjective that forms its plural in -s. */
const plural = (adjective: string): string[] =>
  /(?:ese|sh|ch|ss|tch|s|x|z|u|o|[^a-z])$/i.test(adjective) || /^U\.?[SK]/.test(adjective)
    ? []
    : [`${adjective}s`];

for (const row of STATES) {
  if (NO_STATES.includes(row.key)) continue;
  const { label = row.label, only, ...mend } = STATE_MENDING[row.key] ?? {};
  const borders = row.borders.map((key) => `state:${key}`);
  const adjective = [...(only ? [] : row.adjectives), ...(mend.adjectives ?? [])];
  addState(
    row.key,
    { label, borders, region: row.region, historical: false },
    {
      state: [label, row.label, ...row.names, ...(mend.names ?? [])],
      adjective,
      people: [...adjective.flatMap(plural), ...(mend.people ?? [])],
      capital: [...row.capitals, ...(mend.capitals ?? [])],
      seat: mend.seats,
      forces: mend.forces,
    },
  );
}
for (const { key, label, historical, names, adjectives, people, capitals } of MORE_STATES)
  addState(
    key,
    { label, borders: [], region: '', historical },
    { state: names, adjective: adjectives, people, capital: capitals },
  );
// Names that stand for more than one state; which one is meant the document must tell (see ambiguity.ts).
addNames('state:?congo', { state: ['Congo'] });
addNames('state:?korea', { state: ['Korea'], adjective: ['Korean'], people: ['Koreans'] });
for (const { key, label, names, acronyms, weak, organs } of BLOCS) {
  LABELS.set(`bloc:${key}`, label);
  addNames(`bloc:${key}`, { bloc: names, acronym: acronyms, weak, organ: organs });
}
for (const { label, sector, names } of KNOWN_INSTITUTIONS) {
  const actor = idOfBody(label);
  LABELS.set(actor, label);
  SECTOR_OF.set(actor, sector);
  addNames(actor, { institution: names });
}
addNames('', { institution: GENERIC_BODIES, nothing: ['Koreas', ...NO_ACTORS, ...US_STATES] });

/** A listed name found at words `from` to `to` (exclusive) of a sentence. */
export interface Listed {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

/** The longest listed name that starts at word `from`, or null. Words of a name are not parted by , ; : or quotes. */
export const longestListed = (words: readonly Word[], from: number): Listed | null =>
  listedFrom(words, from)[0] ?? null;

const listedIn = new WeakMap<readonly Word[], (readonly Listed[] | undefined)[]>();

/** Every listed name that starts at word `from`, the longest first. Sentences are asked many times: answers are kept. */
export function listedFrom(words: readonly Word[], from: number): readonly Listed[] {
  let known = listedIn.get(words);
  if (!known) listedIn.set(words, (known = []));
  return (known[from] ??= lookUp(words, from));
}

function lookUp(words: readonly Word[], from: number): readonly Listed[] {
  const found: Listed[] = [];
  let key = '';
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || (at > from && /[;:"“”()!?]|--|\n/.test(word.before))) break;
    for (const piece of pieces(word.low)) key += key === '' ? piece : ` ${piece}`;
    const entries = ENTRIES.get(key);
    if (entries) found.unshift({ from, to: at + 1, entries });
    if (word.possessive || !OPENINGS.has(key)) break;
  }
  return found;
}

/** The entries listed under exactly this text, or none. */
export const listedExactly = (text: string): readonly Entry[] => ENTRIES.get(pieces(text).join(' ')) ?? [];
