/** Who is named in one document. */
import type { Quotation, Sentence } from '../language/types.ts';
import type { ActorReading, LearnedName, LocalActor } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import { gatherBodies } from './cast/bodies.ts';
import { type Draft, type DraftPerson, Mentions } from './cast/draft.ts';
import { mentionNames } from './cast/mentions.ts';
import { organOf } from './cast/organs.ts';
import { gatherPeople } from './cast/people.ts';
import { resolveReferences } from './meant/index.ts';
import { chooseReadings } from './names/ambiguity.ts';
import { takeBareNames } from './names/bareNames.ts';
import { LABELS } from './names/gazetteer.ts';
import { readLines } from './names/index.ts';
import { hitsOf } from './names/line.ts';
import { parseName } from './names/personNames.ts';
import { finishRoles, gatherRoles, kindOf } from './offices/index.ts';
import { titlePhrasesOf } from './titles/index.ts';

/**
 * Reads the actors of a document and every mention of them.
 * @param sentences parsed, with the names of `spotNames` as single tokens, in order
 * @param quotations direct speech: another voice than the narrator's
 * @param learned names that a learned reader sees; those given to `spotNames`
 */
export function readActors(
  document: Document,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  learned: readonly LearnedName[] = [],
): ActorReading {
  const lines = readLines(document, sentences, learned);
  const phrases = lines.map((line, index) => titlePhrasesOf(line, index, sentences[index] ?? null));
  const draft: Draft = {
    document,
    sentences,
    lines,
    phrases,
    people: new Map(),
    bodies: new Map(),
    actorOf: new Map(),
    mentions: new Mentions(),
    capitals: [],
    learned,
  };
  const choices = chooseReadings(document.view, lines);
  for (const line of lines)
    for (const hit of hitsOf(line)) {
      const actor = hit.actor && hit.type !== 'institution' ? choices.resolve(hit, line) : null;
      if (actor && !actor.startsWith('name:')) draft.actorOf.set(hit, actor);
    }
  lines.forEach((line, index) => takeBareNames(line, sentences[index] ?? null));
  gatherPeople(draft);
  gatherBodies(draft);
  const links = gatherRoles(draft);
  mentionNames(draft);
  resolveReferences(draft, links, quotations);
  return finish(draft, choices.reasons);
}

function finish(draft: Draft, choices: ReadonlyMap<string, string>): ActorReading {
  const named = new Set(draft.mentions.all.map(({ actor }) => actor));
  const actorOf = (
    id: string,
    known: Pick<LocalActor, 'kind' | 'label'> & Partial<LocalActor>,
  ): LocalActor => ({
    id,
    names: namesOf(draft, id),
    roles: [],
    partOf: null,
    certain: true,
    reasons: [],
    ...known,
  });
  const listed = (id: string): LocalActor => {
    const reason = choices.get(id);
    const kind = id.startsWith('state:') ? 'state' : 'bloc';
    return actorOf(id, { kind, label: LABELS.get(id) ?? id, reasons: reason ? [reason] : [] });
  };
  const actors = [...named].filter((id) => /^(?:state|bloc):/.test(id)).map(listed);
  for (const body of draft.bodies.values()) {
    const { label, certain, reasons } = body;
    const owner = organOf(draft, body);
    const partOf = owner !== null && named.has(owner) ? owner : null;
    actors.push(actorOf(body.id, { kind: 'institution', label, partOf, certain, reasons }));
  }
  for (const person of draft.people.values()) {
    const kind = kindOf(draft, person);
    actors.push(
      actorOf(person.id, {
        kind: kind ?? 'leader',
        label: labelOf(person),
        roles: finishRoles(person.roles),
        certain: kind !== null,
        reasons: person.reasons,
      }),
    );
  }
  const unnamed = new Set(draft.capitals.map(({ actor }) => actor).filter((id) => !named.has(id)));
  return {
    actors: actors.filter(({ id }) => named.has(id)),
    mentions: draft.mentions.all.sort((a, b) => a.start - b.start || b.end - a.end),
    capitals: { mentions: draft.capitals, actors: [...unnamed].map(listed) },
  };
}

/** "Charles III" goes by his title and first name. */
const NUMBERED = / [IVX]+$/;
const STYLES = /^(?:pope|king|queen|emperor|sultan|prince|princess|emir|patriarch|ayatollah)$/;

/** The fullest name; popes and kings, who go by one name, keep their title. */
function labelOf({ names, roles }: DraftPerson): string {
  const [name = ''] = names
    .map(({ text }) => (parseName(text).bare ? text.replace(NUMBERED, '') : text))
    .sort((a, b) => b.split(' ').length - a.split(' ').length);
  const style = roles.map(({ phrase }) => phrase?.head ?? '').find((head) => STYLES.test(head));
  return style && !name.includes(' ') ? `${style[0]?.toUpperCase()}${style.slice(1)} ${name}` : name;
}

/** What the text calls an actor, most often first; a state that only capitals name, by these. */
function namesOf(draft: Draft, id: string): string[] {
  const counts = new Map<string, number>();
  const named = draft.mentions.of(id).filter(({ form }) => form !== 'pronoun');
  for (const { start, end } of named.length > 0
    ? named
    : draft.capitals.filter(({ actor }) => actor === id)) {
    const text = draft.document.view.slice(start, end).replace(/\s+/g, ' ');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
