/** The name tables as one trie over folded words. */
import { BLOCS } from '../../lexicon/blocs.ts';
import { GENERIC_BODIES, KNOWN_INSTITUTIONS, type Sector } from '../../lexicon/institutions.ts';
import { MORE_STATES } from '../../lexicon/moreStates.ts';
import { NO_STATES } from '../../lexicon/noStates.ts';
import { NO_ACTORS } from '../../lexicon/places.ts';
import { STATE_MENDING } from '../../lexicon/stateMending.ts';
import { US_STATES } from '../../lexicon/usStates.ts';
import { STATES } from '../../lexicon/states.ts';
import { fold, foldName } from './fold.ts';
import type { Word } from './words.ts';

/** What a listed name is to its actor. */
export type EntryType =
  | 'state'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'seat'
  | 'forces'
  | 'bloc'
  | 'acronym'
  | 'weak'
  | 'organ'
  | 'institution'
  | 'nothing';

export interface Entry {
  readonly type: EntryType;
  /** Key of the actor, e.g. 'state:KAZ', 'bloc:CSTO', 'inst:reuters'; empty for 'nothing'. */
  readonly actor: string;
  /** The name as the table has it. */
  readonly name: string;
}

export interface StateFacts {
  readonly key: string;
  readonly label: string;
  readonly borders: readonly string[];
  readonly region: string;
  readonly sovereign: boolean;
  readonly historical: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

const root: Node = { next: new Map(), entries: [] };
export const STATE_FACTS = new Map<string, StateFacts>();
export const LABELS = new Map<string, string>();
export const SECTOR_OF = new Map<string, Sector>();

/** Names that stand for more than one state; which one is meant the document must tell (see ambiguity.ts). */
const AMBIGUOUS = {
  congo: 'state:?congo',
  korea: 'state:?korea',
  dominican: 'state:?dominican',
} as const;

const pieces = (name: string): string[] =>
  fold(name).match(/[\p{L}\p{N}]+(?:['.&][\p{L}\p{N}]+)*\+?/gu) ?? [];

function add(name: string, type: EntryType, actor: string): void {
  let node = root;
  for (const piece of pieces(name.replace(/^the /i, ''))) {
    let next = node.next.get(piece);
    if (!next) node.next.set(piece, (next = { next: new Map(), entries: [] }));
    node = next;
  }
  if (!node.entries.some((entry) => entry.type === type && entry.actor === actor))
    node.entries.push({ type, actor, name });
}

/** The people of an adjective that forms its plural in -s. */
const plural = (adjective: string): string | null =>
  /(?:ese|sh|ch|ss|tch|s|x|z|u|o)$/i.test(adjective) || /[^a-z]/i.test(adjective.slice(-1))
    ? null
    : `${adjective}s`;

function addStates(): void {
  for (const row of STATES) {
    if (NO_STATES.includes(row.key)) continue;
    const mend = STATE_MENDING[row.key] ?? {};
    const actor = `state:${row.key}`;
    const label = mend.label ?? row.label;
    LABELS.set(actor, label);
    STATE_FACTS.set(actor, {
      ...row,
      label,
      borders: row.borders.map((key) => `state:${key}`),
      historical: false,
    });
    for (const name of [label, row.label, ...row.names, ...(mend.names ?? [])]) add(name, 'state', actor);
    for (const adjective of [...(mend.only ? [] : row.adjectives), ...(mend.adjectives ?? [])]) {
      add(adjective, 'adjective', actor);
      const many = plural(adjective);
      if (many && !/^U\.?[SK]/.test(adjective)) add(many, 'people', actor);
    }
    for (const people of mend.people ?? []) add(people, 'people', actor);
    for (const capital of [...row.capitals, ...(mend.capitals ?? [])]) add(capital, 'capital', actor);
    for (const seat of mend.seats ?? []) add(seat, 'seat', actor);
    for (const forces of mend.forces ?? []) add(forces, 'forces', actor);
  }
  for (const row of MORE_STATES) {
    const actor = `state:${row.key}`;
    LABELS.set(actor, row.label);
    STATE_FACTS.set(actor, { ...row, borders: [], region: '', sovereign: !row.historical });
    for (const name of row.names) add(name, 'state', actor);
    for (const adjective of row.adjectives) add(adjective, 'adjective', actor);
    for (const people of row.people) add(people, 'people', actor);
    for (const capital of row.capitals) add(capital, 'capital', actor);
  }
  add('Congo', 'state', AMBIGUOUS.congo);
  add('Korea', 'state', AMBIGUOUS.korea);
  add('Korean', 'adjective', AMBIGUOUS.korea);
  add('Koreans', 'people', AMBIGUOUS.korea);
  add('Koreas', 'nothing', '');
}

function addOthers(): void {
  for (const row of BLOCS) {
    const actor = `bloc:${row.key}`;
    LABELS.set(actor, row.label);
    for (const name of row.names) add(name, 'bloc', actor);
    for (const acronym of row.acronyms) add(acronym, 'acronym', actor);
    for (const acronym of row.weak ?? []) add(acronym, 'weak', actor);
    for (const organ of row.organs ?? []) add(organ, 'organ', actor);
  }
  for (const row of KNOWN_INSTITUTIONS) {
    const actor = `inst:${foldName(row.label).replace(/ /g, '-')}`;
    LABELS.set(actor, row.label);
    SECTOR_OF.set(actor, row.sector);
    for (const name of row.names) add(name, 'institution', actor);
  }
  for (const name of GENERIC_BODIES) add(name, 'institution', '');
  for (const name of [...NO_ACTORS, ...US_STATES]) add(name, 'nothing', '');
}
addStates();
addOthers();

/** A listed name found at words `from` to `to` (exclusive) of a sentence. */
export interface Listed {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

/** Splits a word as the tables do, so that "Moscow-led" meets "Moscow" and "U.S.-made" meets "U.S.". */
function split(word: Word): readonly string[] {
  let known = splits.get(word.low);
  if (!known) {
    if (splits.size > 50_000) splits.clear();
    splits.set(word.low, (known = pieces(word.low)));
  }
  return known;
}
const splits = new Map<string, readonly string[]>();

/** The longest listed name that starts at word `from`, or null. Words of a name are not parted by , ; : or quotes. */
export const longestListed = (words: readonly Word[], from: number): Listed | null =>
  listedFrom(words, from)[0] ?? null;

const NONE: readonly Listed[] = [];
const listedIn = new WeakMap<readonly Word[], (readonly Listed[] | undefined)[]>();

/** Every listed name that starts at word `from`, the longest first. Sentences are asked many times: answers are kept. */
export function listedFrom(words: readonly Word[], from: number): readonly Listed[] {
  let known = listedIn.get(words);
  if (!known) listedIn.set(words, (known = []));
  return (known[from] ??= lookUp(words, from));
}

function lookUp(words: readonly Word[], from: number): readonly Listed[] {
  const first = words[from];
  const start = first && split(first)[0];
  if (start === undefined || !root.next.has(start)) return NONE;
  let node: Node | undefined = root;
  const found: Listed[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (!word || (at > from && /[;:"“”()!?]|--|\n/.test(word.before))) break;
    if (at > from && words[at - 1]?.possessive && !/^[’']?s?$/.test(word.before.trim())) break;
    for (const piece of split(word)) node = node?.next.get(piece);
    if (!node) break;
    if (node.entries.length > 0) found.unshift({ from, to: at + 1, entries: node.entries });
    if (word.possessive) break;
  }
  return found;
}

/** The entries listed under exactly this text, or none. */
export function listedExactly(text: string): readonly Entry[] {
  let node: Node | undefined = root;
  for (const piece of pieces(text)) node = node?.next.get(piece);
  return node?.entries ?? [];
}
