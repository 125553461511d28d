/** Whose organ an institution is: the ministry, army, court or agency of a state, the council of a bloc. */
import { NO_ORGANS } from '../../lexicon/genericNames.ts';
import { listedFrom } from '../names/gazetteer.ts';
import { bagOf, isGeneric } from './bagOf.ts';
import type { Draft, DraftBody, Placed } from './draft.ts';

/** Sectors of the institutions that are organs of a state or bloc. */
export const PUBLIC_SECTORS: ReadonlySet<string> = new Set(['government', 'forces', 'court']);

/** Before a state's name: what the body is about, or where it is, not whose. */
const ABOUT = /^(?:on|in|to|against|with|about)$/;

/**
 * @returns local id of the state or bloc, or null where the text names none or the body is nobody's organ
 */
export function organOf(draft: Draft, body: DraftBody): string | null {
  const [first] = body.places;
  if (!first || !PUBLIC_SECTORS.has(body.sector)) return null;
  const bag = bagOf(first.hit.name);
  // "Arakan Army", "Wagner forces": a state's forces bear its name and that of their service, no name of their own.
  if (bag.some((word) => NO_ORGANS.has(word)) || (body.sector === 'forces' && !isGeneric(bag))) return null;
  for (const place of body.places) {
    const bloc = blocOf(draft, place);
    if (bloc !== null) return bloc;
  }
  // "Sanctions Committee on North Korea": the last preposition of the name does not say whose it is.
  const words = draft.lines[first.sentence]?.words.slice(first.hit.from, first.hit.to) ?? [];
  const last = words.findLast(({ low }) => ABOUT.test(low) || /^(?:of|for)$/.test(low))?.low;
  return body.owned && !ABOUT.test(last ?? '') ? body.owner : null;
}

/** The bloc inside the name, right before it ("NATO's Military Committee") or after it ("the Council of the EU"). */
function blocOf(draft: Draft, { sentence, hit }: Placed): string | null {
  const { words, taken } = draft.lines[sentence] ?? { words: [], taken: [] };
  for (let at = hit.from; at < hit.to; at += 1)
    for (const { entries } of listedFrom(words.slice(0, hit.to), at)) {
      const bloc = entries.find(({ type }) => type === 'bloc');
      if (bloc) return bloc.actor;
    }
  const of = words[hit.to]?.low === 'of';
  const after = of ? taken[hit.to + (words[hit.to + 1]?.low === 'the' ? 2 : 1)] : null;
  const bloc = [taken[hit.from - 1], after].find((beside) => beside?.type === 'bloc');
  return bloc ? (draft.actorOf.get(bloc) ?? bloc.actor) : null;
}
