/** Who is named in one document. */
import type { Quotation, Sentence } from '../language/types.ts';
import type { ActorReading, LearnedName, LocalActor, Standing } from '../model/actor.ts';
import type { Document } from '../model/document.ts';
import type { MentionForm } from '../model/relations.ts';
import { actingReason } from './offices/acting.ts';
import { chooseReadings } from './names/ambiguity.ts';
import { gatherBodies } from './cast/bodies.ts';
import { bodyOf, type Draft, type DraftPerson, mentionsOf, newLookup, personOf } from './cast/draft.ts';
import { LABELS, longestListed } from './names/gazetteer.ts';
import type { Hit } from './names/hits.ts';
import { learnedKind } from './cast/learnedKind.ts';
import { gatherPeople } from './cast/people.ts';
import { organOf, PUBLIC_SECTORS } from './cast/organs.ts';
import { resolveReferences } from './meant/index.ts';
import { takeBareNames } from './names/bareNames.ts';
import { finishRoles, gatherRoles, kindOf } from './offices/index.ts';
import { parseName } from './names/personNames.ts';
import { readLines } from './names/index.ts';
import { capitalActs, standState } from './names/standing.ts';
import { titlePhrasesOf } from './titles/index.ts';
import { headToken } from './names/heads.ts';

/**
 * Reads the actors of a document and every mention of them.
 * @param sentences parsed, with the names of `spotNames` as single tokens, in order
 * @param quotations direct speech, whose "I" and "we" are the speaker's
 * @param learned names that a learned reader sees; those given to `spotNames`
 */
export function readActors(
  document: Document,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  learned: readonly LearnedName[] = [],
): ActorReading {
  const { lines } = readLines(document, sentences, learned);
  const phrases = lines.map((line, index) => titlePhrasesOf(line, index, sentences[index] ?? null));
  const draft: Draft = {
    document,
    sentences,
    lines,
    phrases,
    people: [],
    bodies: [],
    actorOf: new Map(),
    mentions: [],
    capitals: [],
    lookup: newLookup(),
    learned,
  };
  const choices = chooseReadings(document.view, lines);
  lines.forEach((line) => {
    for (const hit of new Set(line.taken)) {
      if (!hit?.actor || hit.type === 'institution') continue;
      const actor = choices.resolve(hit, line);
      if (actor && !actor.startsWith('name:')) draft.actorOf.set(hit, actor);
    }
  });
  lines.forEach((line, index) => takeBareNames(line, sentences[index] ?? null));
  gatherPeople(draft);
  gatherBodies(draft);
  const links = gatherRoles(draft);
  mentionNames(draft);
  resolveReferences(draft, links, quotations);
  return finish(draft, choices.reasons);
}

function push(
  draft: Draft,
  at: { start: number; end: number; token: number; sentence: number },
  actor: string,
  form: MentionForm,
  standing: Standing,
  rule: string,
): void {
  const { start, end, token, sentence } = at;
  if (token >= 0) draft.mentions.push({ start, end, sentence, token, actor, form, standing, rule });
}

/** Mentions by name, and the wider ones that names of states make with a noun. */
function mentionNames(draft: Draft): void {
  draft.lines.forEach((line, index) => {
    const sentence = draft.sentences[index];
    if (!sentence) return;
    for (const hit of new Set(line.taken)) {
      const actor = hit && draft.actorOf.get(hit);
      if (!hit || !actor) continue;
      const token = headToken(sentence, hit);
      if (token < 0) continue;
      const at = { start: hit.start, end: hit.end, token, sentence: index };
      if (hit.type === 'capital') {
        const rule = `${actor.slice(0, actor.indexOf(':'))}/capital`;
        if (capitalActs(line, sentence, token, hit)) push(draft, at, actor, 'name', 'self', rule);
        else if (actor.startsWith('state:'))
          draft.capitals.push({ ...at, actor, form: 'name', standing: 'place', rule });
        continue;
      }
      if (!actor.startsWith('state:')) {
        push(draft, at, actor, 'name', 'self', hit.rule);
        if (hit.type === 'person') mentionGovernment(draft, index, hit, actor);
        const inner = hit.type === 'institution' ? stateInside(draft, index, hit) : null;
        if (inner)
          push(
            draft,
            { ...inner, token, sentence: index },
            inner.actor,
            'name',
            'attribute',
            'state/in-institution',
          );
        continue;
      }
      const { standing, wider } = standState(sentence, token, hit as Hit);
      push(draft, at, actor, 'name', standing, hit.rule);
      if (wider)
        push(
          draft,
          { ...wider, sentence: index },
          actor,
          'nominal',
          wider.standing,
          `${hit.rule}+${wider.standing}`,
        );
    }
  });
}

/** "Toqaev's government", "the Toqaev administration": the state that the leader leads. */
function mentionGovernment(draft: Draft, index: number, hit: Hit, person: string): void {
  const line = draft.lines[index];
  const sentence = draft.sentences[index];
  const roles = personOf(draft, person)?.roles ?? [];
  const state = (
    roles.find(({ office, former }) => office === 'leads' && !former) ??
    roles.find(({ office }) => office === 'leads')
  )?.of;
  if (!line || !sentence || !state?.startsWith('state:')) return;
  for (let at = hit.to; at < Math.min(hit.to + 3, line.words.length); at += 1) {
    const word = line.words[at];
    if (!word || word.capital || !/^(?:'s|’s)? ?$|^ $/.test(word.before)) return;
    if (!/^(?:government|administration|regime|cabinet|authorities)$/.test(word.low)) continue;
    const span = { start: hit.start, end: word.end };
    const token = headToken(sentence, { start: word.start, end: word.end });
    push(draft, { ...span, token, sentence: index }, state, 'nominal', 'self', 'state/leader-government');
    return;
  }
}

/** The state in the name of a public body: "[Chinese] Foreign Ministry". */
function stateInside(
  draft: Draft,
  index: number,
  hit: Hit,
): { start: number; end: number; actor: string } | null {
  const line = draft.lines[index];
  const body = bodyOf(draft, draft.actorOf.get(hit));
  if (!line || !body?.owner || !PUBLIC_SECTORS.has(body.sector)) return null;
  for (let at = hit.from; at < hit.to; at += 1) {
    const listed = longestListed(line.words.slice(0, hit.to), at);
    if (listed?.entries.some(({ actor }) => actor === body.owner)) {
      const [first, last] = [line.words[listed.from], line.words[listed.to - 1]];
      if (first && last) return { start: first.start, end: last.end, actor: body.owner };
    }
  }
  return null;
}

/** A state or bloc of the tables. */
const listedActor = (draft: Draft, id: string, reason?: string, names = namesOf(draft, id)): LocalActor => ({
  id,
  kind: id.startsWith('state:') ? 'state' : 'bloc',
  label: LABELS.get(id) ?? id,
  names,
  roles: [],
  partOf: null,
  certain: true,
  reasons: reason ? [reason] : [],
});

function finish(draft: Draft, choices: ReadonlyMap<string, string>): ActorReading {
  const actors: LocalActor[] = [];
  const listed = new Set(draft.mentions.map(({ actor }) => actor));
  for (const id of listed) {
    if (/^(?:state|bloc):/.test(id)) actors.push(listedActor(draft, id, choices.get(id)));
  }
  for (const body of draft.bodies)
    actors.push({
      id: body.id,
      kind: 'institution',
      label: body.label,
      names: namesOf(draft, body.id),
      roles: [],
      partOf: ownerAmong(listed, organOf(draft, body)),
      certain: body.certain,
      reasons: body.reasons,
    });
  const dropped = new Set<string>();
  for (const person of draft.people) {
    const told = kindOf(draft, person);
    const acting = told === null ? actingReason(draft, person) : null;
    const kind = told ?? (acting ? ('leader' as const) : learnedKind(draft, person));
    if (acting) person.reasons.push(acting);
    if (!kind && person.places.length === 0) dropped.add(person.id);
    else
      actors.push({
        id: person.id,
        kind: kind ?? 'leader',
        label: labelOf(person),
        names: namesOf(draft, person.id),
        roles: finishRoles(person.roles),
        partOf: null,
        certain: kind !== null,
        reasons: person.reasons,
      });
  }
  const known = new Set(actors.map(({ id }) => id));
  const mentions = draft.mentions
    .filter(({ actor }) => known.has(actor) && !dropped.has(actor))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const named = new Set(mentions.map(({ actor }) => actor));
  const unlisted = [...new Set(draft.capitals.map(({ actor }) => actor))].filter((id) => !named.has(id));
  return {
    actors: actors.filter(({ id }) => named.has(id)),
    mentions,
    capitals: {
      mentions: draft.capitals,
      actors: unlisted.map((id) => {
        const own = draft.capitals.filter(({ actor }) => actor === id);
        return listedActor(draft, id, undefined, [
          ...new Set(own.map(({ start, end }) => draft.document.view.slice(start, end))),
        ]);
      }),
    },
  };
}

/** What a body is an organ of, if the text names it as an actor. */
const ownerAmong = (named: ReadonlySet<string>, owner: string | null): string | null =>
  owner !== null && named.has(owner) ? owner : null;

/** "Charles III" goes by his title and first name. */
const NUMBERED = / [IVX]+$/;

/** The fullest name; popes and kings, who go by one name, keep their title. */
function labelOf(person: DraftPerson): string {
  const [name] = person.names
    .map(({ text }) => (parseName(text).bare ? text.replace(NUMBERED, '') : text))
    .sort((a, b) => b.split(' ').length - a.split(' ').length);
  const style = person.roles.find(
    ({ phrase }) =>
      phrase &&
      /^(?:pope|king|queen|emperor|sultan|prince|princess|emir|patriarch|ayatollah)$/.test(phrase.head),
  )?.phrase?.head;
  return name && style && !name.includes(' ')
    ? `${style[0]?.toUpperCase() ?? ''}${style.slice(1)} ${name}`
    : (name ?? '');
}

function namesOf(draft: Draft, id: string): string[] {
  const counts = new Map<string, number>();
  for (const mention of mentionsOf(draft, id)) {
    if (mention.form === 'pronoun') continue;
    const text = draft.document.view.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}
