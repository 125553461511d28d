/** Whom the words of a reading mean: an actor of the document, met by its mentions or names, or one that the reading brings. */
import type { ActorReading, LocalActor, Mention } from '../model/actor.ts';
import type { Kind } from '../model/relations.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { brief } from './passage.ts';
import type { End } from './record.ts';
import { placesOf } from './words.ts';

/** A document's actors and mentions, to which readings add. */
export interface Company {
  readonly text: string;
  readonly actors: LocalActor[];
  readonly mentions: Mention[];
  /** States, blocs and institutions of all documents by their names. */
  readonly listed: Listed;
}

export type Listed = ReadonlyMap<string, LocalActor>;

export const companyOf = (text: string, { actors, mentions }: ActorReading, listed: Listed): Company => ({
  text,
  actors: [...actors],
  mentions: [...mentions],
  listed,
});

/** What every document calls alike: the actors other than people by their names, those left out that share a name. */
export function listedIn(readings: readonly ActorReading[]): Listed {
  const found = new Map<string, LocalActor | null>();
  for (const { actors } of readings)
    for (const actor of actors) {
      if (actor.id.startsWith('person:')) continue;
      for (const name of new Set([actor.label, ...actor.names].map(folded))) {
        const known = found.get(name);
        found.set(name, known === undefined || known?.id === actor.id ? actor : null);
      }
    }
  return new Map([...found].flatMap(([name, actor]) => (actor ? [[name, actor] as const] : [])));
}

/** The actor's local id, and where the words stand, if they do within the passage. */
export interface Met {
  readonly actor: string;
  readonly span: Span | null;
}

/** Whom a reading names is somebody, also where the document alone would not tell: no name of the reader's is left open. */
export function makeSure(company: Company, id: string): void {
  const at = company.actors.findIndex((actor) => actor.id === id);
  const actor = company.actors[at];
  if (actor && !actor.certain) company.actors[at] = { ...actor, certain: true };
}

/**
 * The actor that an end means.
 * @param end its words stand in the passage, or, of a speaker, somewhere in the document; its name stands in the document
 */
export function meet(end: End, company: Company, passage: Span): Met | { why: string } {
  const { words, name, kind } =
    typeof end === 'string' ? { words: end, name: undefined, kind: undefined } : end;
  const all = { start: 0, end: company.text.length };
  const inPassage = words === undefined ? [] : placesOf(company.text, words, passage);
  const [span = null] = inPassage;
  /** The words that name it, and their places: in the passage, if they stand there. */
  const naming = name ?? words ?? '';
  const places = name === undefined && span ? inPassage : placesOf(company.text, naming, all);
  const actor =
    (name === undefined ? undefined : called(company, name)) ??
    mentionedAt(company, places, kind) ??
    called(company, naming) ??
    (kind && brought(company, naming, kind, places));
  if (actor === undefined)
    return { why: `“${brief(naming)}” is no actor that is known here: say of what kind` };
  if (span) mark(company, actor, span, name === undefined ? 'name' : 'nominal');
  return { actor, span: placeOf(company, actor, inPassage) ?? span };
}

const placeOf = (company: Company, actor: string, places: readonly Span[]): Span | undefined =>
  places.find((place) =>
    company.mentions.some((mention) => mention.actor === actor && overlaps(mention, place)),
  );

/**
 * The actor of a mention at one of these places: one that is exactly there; else one that the words are the head of
 * ("Tokayev" of "President Tokayev"), the shortest; else the one within them that they mean, the longest.
 */
function mentionedAt(company: Company, places: readonly Span[], kind?: Kind): string | undefined {
  const { mentions, text } = company;
  const size = ({ start, end }: Span): number => end - start;
  for (const place of places) {
    const near = mentions.filter((mention) => overlaps(mention, place));
    const [best] =
      [
        near.filter(({ start, end }) => start === place.start && end === place.end),
        near
          .filter((mention) => contains(mention, place) && mention.end === place.end)
          .sort((a, b) => size(a) - size(b)),
        near
          .filter((mention) => contains(place, mention) && means(text, place, mention))
          .filter(({ actor }) => kind === undefined || kindOf(company, actor) === kind)
          .sort((a, b) => size(b) - size(a) || b.start - a.start),
      ].find((found) => found.length > 0) ?? [];
    if (best) return best.actor;
  }
  return undefined;
}

/**
 * Whether words with a mention in them mean whom it mentions: "Kenyan troops", "Kenya's army" and "the government of Kenya" do,
 * "Kenya Airways", "Kenya's Safaricom" and "Communist Party of Kenya" do not.
 */
const means = (text: string, words: Span, mention: Span): boolean =>
  !/\p{Lu}/u.test(text.slice(mention.end, words.end)) &&
  !/\p{Lu}.*\b(?:of|for|in|and|to|on|against)\s+(?:the\s+)?$/u.test(text.slice(words.start, mention.start));

const kindOf = ({ actors }: Company, id: string): Kind | undefined =>
  actors.find((actor) => actor.id === id)?.kind;

const folded = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().replace(/^the /, '');

/** The one actor of the document, or of the corpus, that bears this name. */
function called(company: Company, name: string): string | undefined {
  const { actors, listed } = company;
  const wanted = folded(name);
  const found = actors.filter(
    ({ label, names }) => folded(label) === wanted || names.some((other) => folded(other) === wanted),
  );
  if (found.length > 0) return found.length === 1 ? found[0]!.id : undefined;
  const elsewhere = listed.get(wanted);
  if (!elsewhere) return undefined;
  actors.push({ ...elsewhere, roles: [], partOf: null, certain: true });
  return elsewhere.id;
}

const PREFIX: Readonly<Record<Kind, string>> = {
  state: 'state',
  bloc: 'bloc',
  leader: 'person',
  analyst: 'person',
  institution: 'inst',
};

/** An actor that the reader does not have; its id is such that the same name in another document is the same actor. */
function brought(company: Company, name: string, kind: Kind, places: readonly Span[]): string {
  const label = name.trim().replace(/\s+/g, ' ').replace(/^the /i, '');
  const id = `${PREFIX[kind]}:reading:${folded(label)}`;
  if (!company.actors.some((actor) => actor.id === id)) {
    const reasons = ['a reading from elsewhere names it'];
    company.actors.push({ id, kind, label, names: [label], roles: [], partOf: null, certain: true, reasons });
    for (const place of places) mark(company, id, place, 'name');
  }
  return id;
}

function mark({ mentions }: Company, actor: string, { start, end }: Span, form: Mention['form']): void {
  if (mentions.some((known) => known.actor === actor && overlaps(known, { start, end }))) return;
  mentions.push({ actor, start, end, form, standing: 'self', sentence: -1, token: -1, rule: 'reading' });
}
