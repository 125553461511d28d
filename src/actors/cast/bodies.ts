/** Institutions of a document, gathered by the words of their names. */
import { STATES_WITH_ARTICLE } from '../../lexicon/genericNames.ts';
import { INSTITUTION_HEADS, KNOWN_INSTITUTIONS } from '../../lexicon/institutions.ts';
import { put } from '../../model/groups.ts';
import { idOfBody, LABELS, SECTOR_OF } from '../names/gazetteer.ts';
import { type Hit, hitsOf } from '../names/line.ts';
import { bagOf, isGeneric } from './bagOf.ts';
import { type Draft, type DraftBody, type DraftRole, type Placed } from './draft.ts';

/** Ids of the listed bodies by the words of their names. */
const KNOWN = new Map(
  KNOWN_INSTITUTIONS.flatMap(({ names, label }) =>
    names.map((name) => [bagOf(name).join(' '), idOfBody(label)] as const),
  ),
);

/** The id of a body that no table has: its words, and of those every state may have whose it is. */
function idOf(bag: readonly string[], owner: string | null): string {
  const own = isGeneric(bag) && owner;
  const words = own ? [own, ...bag.filter((word) => word !== own && word !== 'national')] : bag;
  return `inst:${words.join('-').replace(/state:(\w+)/g, (_, code: string) => code.toLowerCase())}`;
}

/** Joins the names of institutions into bodies. */
export function gatherBodies(draft: Draft): void {
  draft.lines.forEach((line, sentence) => {
    for (const hit of hitsOf(line)) {
      if (hit.type !== 'institution') continue;
      const place = { sentence, hit };
      const bag = bagOf(hit.actor.startsWith('name:') ? hit.actor.slice(5) : hit.name);
      if (ofTheUnited(draft, hit, bag)) {
        draft.actorOf.set(hit, 'bloc:UN');
        continue;
      }
      const listed = hit.actor.startsWith('inst:') ? hit.actor : KNOWN.get(bag.join(' '));
      const owner = bag.find((word) => word.startsWith('state:')) ?? (listed ? null : ownerOf(draft, place));
      const id = listed ?? idOf(bag, owner);
      let body = draft.bodies.get(id);
      if (!body) {
        const generic = !listed && isGeneric(bag);
        body = {
          id,
          label: (listed && LABELS.get(listed)) ?? fullLabel(hit.name, owner, bag),
          sector: (listed && SECTOR_OF.get(listed)) ?? hit.sector ?? '',
          owner,
          owned: owner !== null,
          certain: !generic || owner !== null || hit.sector === 'knowledge',
          places: [],
          reasons: [],
        };
        draft.bodies.set(id, body);
      } else if (body.places.every((other) => other.hit.name !== hit.name)) {
        body.reasons.push(`"${hit.name}" and "${nameOf(body)}": the same words in another order or form`);
        // "The National Security Council" tells more than "the Security Council" before it.
        if (!listed && bag.includes('national')) body.label = fullLabel(hit.name, owner, bag);
      }
      body.places.push(place);
      body.owner ??= owner;
      body.owned ||= owner !== null;
    }
  });
  joinShort(draft);
  for (const body of draft.bodies.values())
    for (const { hit } of body.places) draft.actorOf.set(hit, body.id);
}

/** "The Security Council" of a text that speaks of vetoes, resolutions or New York is that of the United Nations. */
const ofTheUnited = (draft: Draft, hit: Hit, bag: readonly string[]): boolean =>
  bag.join(' ') === 'council security' &&
  /\b(?:U\.?N\.?|United Nations|New York|veto\w*|resolutions?|permanent members?)(?!\p{L})/u.test(
    draft.document.view.slice(Math.max(0, hit.start - 250), hit.end + 250),
  );

/** The state a body belongs to: before its name ("Kazakhstan's Security Council"), or after it ("of Kazakhstan"). */
function ownerOf(draft: Draft, { sentence, hit }: Placed): string | null {
  const { words, taken } = draft.lines[sentence] ?? { words: [], taken: [] };
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 4); at -= 1) {
    const owner = taken[at];
    if (owner?.actor.startsWith('state:') && (words[at]?.possessive || owner.type === 'adjective'))
      return draft.actorOf.get(owner) ?? owner.actor;
    if (owner || /^(?:the|a|of|in|and)$/.test(words[at]?.low ?? '')) break;
  }
  const [after, next] = [taken[hit.to], taken[hit.to + 1]];
  if (/^(?:of|in)$/.test(words[hit.to]?.low ?? '') && next?.type === 'state') return next.actor;
  // "the Committee, Kazakhstan's intelligence agency,"
  const apposed = words[hit.to]?.before.startsWith(',') && words[(after?.to ?? 0) - 1]?.possessive;
  return apposed && after?.actor.startsWith('state:') ? after.actor : null;
}

const nameOf = (body: DraftBody): string => body.places[0]?.hit.name ?? '';

/** A shorter name joins the one longer name that it begins: "Johns Hopkins" beside the "Johns Hopkins School of ...". */
function joinShort(draft: Draft): void {
  const longer = new Map<string, DraftBody[]>();
  for (const body of draft.bodies.values()) {
    const words = nameOf(body).split(' ');
    for (let count = 2; count < words.length; count += 1) put(longer, words.slice(0, count).join(' '), body);
  }
  for (const body of draft.bodies.values()) {
    const name = nameOf(body);
    const [only, other] = longer.get(name) ?? [];
    const generic = INSTITUTION_HEADS.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
    if (!only || other || generic || (only.sector !== body.sector && only.sector !== 'knowledge')) continue;
    only.places.push(...body.places);
    only.reasons.push(`"${name}": ${only.label}, named shortly`);
    draft.bodies.delete(body.id);
  }
}

/** "Security Council of Kazakhstan", where the name itself has no state. */
function fullLabel(name: string, owner: string | null, bag: readonly string[]): string {
  const state = owner === null || bag.includes(owner) || !isGeneric(bag) ? undefined : LABELS.get(owner);
  return state === undefined ? name : `${name} of ${STATES_WITH_ARTICLE.test(state) ? 'the ' : ''}${state}`;
}

/** Gives a body that every state may have its owner's name, once the text around it tells whose it is. */
export function ownBody(draft: Draft, body: DraftBody, owner: string): void {
  const bag = bagOf(nameOf(body));
  body.owner = owner;
  body.certain = true;
  if (!isGeneric(bag) || KNOWN.has(bag.join(' '))) return;
  body.owned = true;
  const known = KNOWN.get([...new Set([...bag, owner])].sort().join(' '));
  const [old, id] = [body.id, known ?? idOf(bag, owner)];
  body.label = (known && LABELS.get(known)) ?? fullLabel(body.label, owner, bagOf(body.label));
  if (id === old) return;
  const twin = draft.bodies.get(id);
  draft.bodies.delete(old);
  if (twin) {
    twin.places.push(...body.places);
    twin.owned = true;
    if (bag.includes('national')) twin.label = body.label;
  } else {
    body.id = id;
    draft.bodies.set(id, body);
  }
  body.reasons.push(`"${body.label}" is that of ${LABELS.get(owner) ?? owner}`);
  for (const { hit } of body.places) draft.actorOf.set(hit, id);
  draft.mentions.move(old, id);
  const moved = (role: DraftRole): DraftRole => (role.of === old ? { ...role, of: id } : role);
  for (const person of draft.people.values()) person.roles = person.roles.map(moved);
}
