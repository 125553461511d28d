/** Institutions of a document, gathered by the words of their names. */
import { GENERIC_WORDS } from '../../lexicon/genericNames.ts';
import { INSTITUTION_HEADS, KNOWN_INSTITUTIONS } from '../../lexicon/institutions.ts';
import { type Draft, type DraftBody, type DraftRole, forget, type Placed } from './draft.ts';
import { foldName } from '../names/fold.ts';
import type { Hit } from '../names/hits.ts';
import { LABELS, SECTOR_OF } from '../names/gazetteer.ts';
import { listedExactly } from '../names/gazetteer.ts';

const LINK = /^(?:of|the|for|in|on|and|at|against|a|to|de|du|des)$/;
const SAME: Readonly<Record<string, string>> = {
  centre: 'center',
  defence: 'defense',
  organisation: 'organization',
  labour: 'labor',
  programme: 'program',
  affairs: '',
  studies: 'study',
  ministries: 'ministry',
  national: 'national',
};

/** The words of a name that tell it from others: order, links and spelling aside, states by their key. */
export function bagOf(name: string): readonly string[] {
  let known = bags.get(name);
  if (!known) {
    if (bags.size > 20_000) bags.clear();
    bags.set(name, (known = makeBag(name)));
  }
  return known;
}
const bags = new Map<string, readonly string[]>();

function makeBag(name: string): string[] {
  const words = foldName(name).split(' ');
  const bag = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const long =
      [3, 2, 1].find(
        (count) => stateOf(words.slice(at, at + count).join(' ')) !== null && at + count <= words.length,
      ) ?? 0;
    const word = words[at] ?? '';
    if (long > 0) {
      bag.add(stateOf(words.slice(at, at + long).join(' ')) ?? '');
      at += long - 1;
    } else if (!LINK.test(word))
      bag.add(
        SAME[word] ??
          (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word),
      );
  }
  bag.delete('');
  return [...bag].sort();
}

/** Key of the one state that goes by this name or adjective, or null. */
function stateOf(text: string): string | null {
  const state = listedExactly(text).find(
    ({ type, actor }) => (type === 'adjective' || type === 'state') && !actor.includes('?'),
  );
  return state?.actor ?? null;
}

const KNOWN = new Map(
  KNOWN_INSTITUTIONS.flatMap((row) =>
    row.names.map(
      (name) => [bagOf(name).join(' '), `inst:${foldName(row.label).replace(/ /g, '-')}`] as const,
    ),
  ),
);

/** Whether the name says what kind of body it is and no more, so that every state may have one: "Security Council". */
export const isGeneric = (bag: readonly string[]): boolean =>
  bag.every((word) => word.startsWith('state:') || GENERIC_WORDS.has(word));

export function gatherBodies(draft: Draft): void {
  const byKey = new Map<string, DraftBody>();
  draft.lines.forEach((line, sentence) => {
    for (const hit of new Set(line.taken)) {
      if (hit?.type !== 'institution') continue;
      const place = { sentence, hit };
      const listed = hit.actor.startsWith('inst:')
        ? hit.actor
        : hit.actor.startsWith('name:')
          ? ''
          : KNOWN.get(bagOf(hit.name).join(' '));
      const bag = bagOf(hit.actor.startsWith('name:') ? hit.actor.slice(5) : hit.name);
      if (ofTheUnited(draft, hit, bag)) {
        draft.actorOf.set(hit, 'bloc:UN');
        continue;
      }
      const owner = listed
        ? (bag.find((word) => word.startsWith('state:')) ?? null)
        : ownerOf(draft, place, bag);
      const rest = bag.filter((word) => word !== owner);
      const key = listed ?? (isGeneric(bag) ? `${owner ?? '?'}|${rest.join(' ')}` : `|${bag.join(' ')}`);
      const body = byKey.get(key) ?? newBody(draft, byKey, key, place, listed, owner);
      if (!body.places.some((other) => other.hit.name === hit.name) && body.places.length > 0)
        body.reasons.push(
          `"${hit.name}" and "${body.places[0]?.hit.name ?? ''}": the same words in another order or form`,
        );
      body.places.push(place);
      body.owner ??= owner;
      body.owned ||= owner !== null;
    }
  });
  joinShort(draft);
  for (const body of draft.bodies) for (const { hit } of body.places) draft.actorOf.set(hit, body.id);
}

/** "The Security Council" of a text that speaks of vetoes, resolutions or New York is that of the United Nations. */
const ofTheUnited = (draft: Draft, hit: Hit, bag: readonly string[]): boolean =>
  bag.join(' ') === 'council security' &&
  /\b(?:U\.?N\.?|United Nations|New York|veto\w*|resolutions?|permanent members?)(?![\p{L}])/u.test(
    draft.document.view.slice(Math.max(0, hit.start - 250), hit.end + 250),
  );

function newBody(
  draft: Draft,
  byKey: Map<string, DraftBody>,
  key: string,
  { hit }: Placed,
  listed: string | undefined,
  owner: string | null,
): DraftBody {
  const bag = bagOf(hit.name);
  const rest = bag.filter((word) => word !== owner);
  const generic = !listed && isGeneric(bag);
  const id =
    listed ??
    `inst:${[...(generic && owner ? [owner.replace('state:', '').toLowerCase()] : []), ...(generic ? rest.filter((word) => word !== 'national' || !owner) : bag)].join('-').replace(/state:(\w+)/g, (_, code: string) => code.toLowerCase())}`;
  const body: DraftBody = {
    id,
    kind: 'institution',
    label: listed
      ? (LABELS.get(listed) ?? hit.name)
      : generic && owner
        ? fullLabel(hit.name, owner, bag)
        : hit.name,
    sector: (listed ? SECTOR_OF.get(listed) : hit.sector) ?? hit.sector ?? '',
    owner,
    owned: owner !== null,
    certain: !generic || owner !== null || hit.sector === 'knowledge',
    places: [],
    reasons: [],
  };
  byKey.set(key, body);
  draft.bodies.push(body);
  draft.lookup.bodies = null;
  return body;
}

/** The state a body belongs to: in its name, before it ("Kazakhstan's Security Council", "the country's"), or after it ("of Kazakhstan"). */
function ownerOf(draft: Draft, { sentence, hit }: Placed, bag: readonly string[]): string | null {
  const inside = bag.find((word) => word.startsWith('state:'));
  if (inside) return inside;
  const line = draft.lines[sentence];
  if (!line) return null;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 4); at -= 1) {
    const word = line.words[at];
    const owner = line.taken[at];
    if (owner?.actor.startsWith('state:') && (word?.possessive || owner.type === 'adjective'))
      return draft.actorOf.get(owner) ?? owner.actor;
    if (owner || !word || /^(?:the|a|of|in|and)$/.test(word.low)) break;
  }
  const after = line.words[hit.to];
  const state = line.taken[hit.to + 1];
  if (after && /^(?:of|in)$/.test(after.low) && state?.type === 'state') return state.actor;
  // "the Committee, Kazakhstan's intelligence agency,"
  if (after && /^, ?$/.test(after.before)) {
    const apposed = line.taken[hit.to];
    if (apposed?.actor.startsWith('state:') && line.words[apposed.to - 1]?.possessive) return apposed.actor;
  }
  return null;
}

/** A shorter name joins the one longer name it begins or whose rare words it has: "Carnegies" to the Carnegie Moscow Center. */
function joinShort(draft: Draft): void {
  const near = new Map<string, DraftBody[]>();
  for (const body of draft.bodies)
    for (const key of longKeys(body)) {
      const alike = near.get(key);
      if (alike) alike.push(body);
      else near.set(key, [body]);
    }
  const joined = new Set<DraftBody>();
  for (const body of draft.bodies) {
    const name = nameOf(body);
    const others = [...(near.get(`begins ${name}`) ?? []), ...(near.get(`holds ${coreOf(body)}`) ?? [])];
    const longer = [...new Set(others)].filter((other) => !joined.has(other) && mayShorten(body, other));
    const [only] = longer;
    if (!only || longer.length > 1) continue;
    only.places.push(...body.places);
    only.reasons.push(`"${name}": ${only.label}, named shortly`);
    joined.add(body);
  }
  const left = draft.bodies.filter((body) => !joined.has(body));
  draft.bodies.length = 0;
  for (const body of left) draft.bodies.push(body);
  forget(draft);
}

const nameOf = (body: DraftBody): string => body.places[0]?.hit.name ?? '';

/** The words of a name without those that a shorter name may lack. */
const coreOf = (body: DraftBody): string =>
  bagOf(nameOf(body))
    .filter((word) => word !== 'national' && word !== 'state' && word !== body.owner)
    .join(' ');

/** Keys under which a body's shorter names find it. */
function longKeys(body: DraftBody): string[] {
  const words = nameOf(body).split(' ');
  const begins = words.slice(2).map((_, at) => `begins ${words.slice(0, at + 2).join(' ')}`);
  return [...begins, `holds ${coreOf(body)}`];
}

/** Whether the one name is a shorter one of the other's body. */
function mayShorten(body: DraftBody, other: DraftBody): boolean {
  if (other === body || (other.sector !== body.sector && other.sector !== 'knowledge')) return false;
  const [own, longer] = [nameOf(body), nameOf(other)];
  const [bag, otherBag] = [bagOf(own), bagOf(longer)];
  if (otherBag.length <= bag.length || (body.owner && other.owner && body.owner !== other.owner))
    return false;
  // "Johns Hopkins" beside the "Johns Hopkins School of ..."
  if (
    longer.startsWith(`${own} `) &&
    own.includes(' ') &&
    !INSTITUTION_HEADS.has(own.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return true;
  const extra = otherBag.filter((word) => !bag.includes(word) && word !== other.owner);
  return (
    bag.every((word) => otherBag.includes(word)) &&
    isGeneric(bag) &&
    extra.every((word) => word === 'national' || word === 'state')
  );
}

const ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Democratic|Central African|Dominican|Republic|Solomon|Marshall|Soviet|Seychelles)/;

/** "Security Council of Kazakhstan", where the name itself has no state. */
function fullLabel(name: string, owner: string, bag: readonly string[]): string {
  const state = LABELS.get(owner);
  if (!state || bag.includes(owner) || !isGeneric(bag) || name.endsWith(` ${state}`)) return name;
  return `${name} of ${ARTICLE.test(state) ? 'the ' : ''}${state}`;
}

/** Gives a body that every state may have its owner's name, once the text around it tells whose it is. */
export function ownBody(draft: Draft, body: DraftBody, owner: string): void {
  const bag = bagOf(body.places[0]?.hit.name ?? '');
  body.owner = owner;
  body.certain = true;
  body.label = fullLabel(body.label, owner, bag);
  if (!body.id.startsWith('inst:') || !isGeneric(bag) || KNOWN.has(bag.join(' '))) return;
  const known = KNOWN.get([...new Set([...bag, owner])].sort().join(' '));
  if (known) body.label = LABELS.get(known) ?? body.label;
  const id =
    known ??
    `inst:${[owner.replace('state:', '').toLowerCase(), ...bag.filter((word) => word !== owner && word !== 'national')].join('-')}`;
  const old = body.id;
  body.owned = true;
  if (id === old) return;
  const twin = draft.bodies.find((other) => other.id === id && other !== body);
  const keep = twin ?? body;
  if (twin) {
    twin.places.push(...body.places);
    draft.bodies.splice(draft.bodies.indexOf(body), 1);
  } else body.id = id;
  keep.owned = true;
  keep.reasons.push(`"${body.label}" is that of ${LABELS.get(owner) ?? owner}`);
  for (const { hit } of body.places) draft.actorOf.set(hit, id);
  for (const [at, mention] of draft.mentions.entries())
    if (mention.actor === old) draft.mentions[at] = { ...mention, actor: id };
  forget(draft);
  const moved = (role: DraftRole): DraftRole => (role.of === old ? { ...role, of: id } : role);
  for (const person of draft.people) person.roles = person.roles.map(moved);
}
