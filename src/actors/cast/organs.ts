/** Whose organ an institution is: the ministry, army, court or agency of a state, the council of a bloc. */
import { bagOf, isGeneric } from './bodies.ts';
import type { Draft, DraftBody, Placed } from './draft.ts';
import { listedFrom } from '../names/gazetteer.ts';

/** Sectors of the institutions that are organs of a state or bloc. */
export const PUBLIC_SECTORS: ReadonlySet<string> = new Set(['government', 'forces', 'court']);

/**
 * Bodies that bear a country's name and are not its state's: parties and bands ("Syrian Democratic Forces"), media, firms,
 * and the missions that others send to it.
 */
const NO_ORGANS: ReadonlySet<string> = new Set(
  `free liberation resistance revolutionary democratic front movement alliance coalition opposition party communist socialist
  liberal conservative nationalist rebel self-defense volunteer news press logistic mission`.split(/\s+/),
);

/** Before a state's name: what the body is about, or where it is, not whose. */
const ABOUT = /^(?:on|in|to|against|with|about)$/;

/**
 * @returns local id of the state or bloc, or null where the text names none or the body is nobody's organ
 */
export function organOf(draft: Draft, body: DraftBody): string | null {
  const [first] = body.places;
  if (!first || !PUBLIC_SECTORS.has(body.sector)) return null;
  const bag = bagOf(first.hit.name);
  if (bag.some((word) => NO_ORGANS.has(word))) return null;
  // "Arakan Army", "Wagner forces": a state's forces bear its name and that of their service, no name of their own.
  if (body.sector === 'forces' && !isGeneric(bag)) return null;
  const bloc = body.places.map((place) => blocOf(draft, place)).find((found) => found !== null);
  return bloc ?? (body.owned && !isAbout(draft, first) ? body.owner : null);
}

/** "Sanctions Committee on North Korea": the last preposition of the name does not say whose it is. */
function isAbout(draft: Draft, { sentence, hit }: Placed): boolean {
  const words = (draft.lines[sentence]?.words ?? []).slice(hit.from, hit.to).map(({ low }) => low);
  return ABOUT.test(words.findLast((low) => ABOUT.test(low) || low === 'of' || low === 'for') ?? '');
}

/** The bloc inside the name, right before it ("NATO's Military Committee") or after it ("the Council of the EU"). */
function blocOf(draft: Draft, { sentence, hit }: Placed): string | null {
  const line = draft.lines[sentence];
  if (!line) return null;
  for (let at = hit.from; at < hit.to; at += 1)
    for (const { entries, to } of listedFrom(line.words.slice(0, hit.to), at)) {
      const bloc = entries.find(({ type }) => type === 'bloc');
      if (bloc && to <= hit.to) return bloc.actor;
    }
  const before = line.taken[hit.from - 1];
  if (before?.type === 'bloc') return draft.actorOf.get(before) ?? before.actor;
  if (line.words[hit.to]?.low !== 'of') return null;
  const after = line.taken[hit.to + (line.words[hit.to + 1]?.low === 'the' ? 2 : 1)];
  return after?.type === 'bloc' ? (draft.actorOf.get(after) ?? after.actor) : null;
}
