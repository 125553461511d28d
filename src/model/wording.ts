/** A relation in the words of what is told: "dismissed" where the name of the relation, "sanctions", says too little. */
import type { GraphClaim, GraphEdge } from './graphSchema.ts';
import { RELATION, type Relation } from './relations.ts';

export interface Wording {
  /** "X … Y", seen from the source. */
  readonly active: string;
  /** "Y … X", seen from the target. */
  readonly passive: string;
}

/** Senses of a relation that people have a word of their own for, by the words that say them (PLOVER's subcategories). */
const SENSES: Partial<Readonly<Record<Relation, readonly (Wording & { readonly says: RegExp })[]>>> = {
  sanction: [
    {
      active: 'dismissed',
      passive: 'was dismissed by',
      says: /\b(?:dismiss|sack|fir(?:e[ds]?|ing)\b|remov|unseat|demot|oust|depos|overthr[eo]w|toppl|impeach|purg)/iu,
    },
    { active: 'expelled', passive: 'was expelled by', says: /\b(?:expel|expuls|deport|evict|banish)/iu },
  ],
  coerce: [
    { active: 'arrested', passive: 'was arrested by', says: /\b(?:arrest|detain|detention|jail|imprison)/iu },
  ],
};

/** The words of a claim that say the relation; null where they are not in its passage. */
function triggerOf({ passage, spans: { trigger } }: GraphClaim): string | null {
  if (!trigger) return null;
  const words = passage.exact.slice(trigger.start - passage.start, trigger.end - passage.start);
  return words.replace(/\s+/g, ' ').trim() || null;
}

/** How an edge is put: by a sense of its relation where most of its claims are of that, else by the relation. */
export function wordingOf(edge: GraphEdge): Wording {
  const { relation, claims } = edge.attributes;
  return (
    SENSES[relation]?.find(
      ({ says }) => 2 * claims.filter((claim) => says.test(triggerOf(claim) ?? '')).length > claims.length,
    ) ?? RELATION[relation]
  );
}

/** So many of the texts' own words stand beside a relation's. */
const MOST = 4;

/**
 * The texts' own words for an edge, each once, in order: where the name of the relation is coarse, they say what is
 * meant. Words that only repeat the edge's own are left out.
 */
export function ownWords(edge: GraphEdge, claims: readonly GraphClaim[]): string[] {
  const said = wordingOf(edge).active;
  const stem = said.replace(/^(?:is|has|holds) /, '').slice(0, 5);
  const found = new Map<string, string>();
  for (const claim of claims) {
    const words = triggerOf(claim);
    if (words === null || words.toLowerCase().startsWith(stem)) continue;
    if (!found.has(words.toLowerCase())) found.set(words.toLowerCase(), words);
  }
  return [...found.values()].slice(0, MOST);
}
