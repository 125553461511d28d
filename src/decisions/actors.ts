/** Decisions about actors: who is whom, of which kind, by which name. */
import type { GraphMention } from '../model/graphFile.ts';
import type { Kind } from '../model/relations.ts';
import { overlaps, type Span } from '../model/span.ts';
import { findAnchor } from './anchor.ts';
import { mentionAt, type Cast, type Texts } from './cast.ts';
import type { Ledger } from './outcome.ts';
import type { ActorDecision, Decision } from './record.ts';

export interface Actors {
  /** The node that an actor becomes part of, or itself. */
  rootOf(key: string): string;
  /** Whom a mention means now: a key before merging. */
  meantBy(key: string, mention: GraphMention): string;
  /** Whom an end or the speaker of a claim means, told by its words where they are marked: a key after merging. */
  endOf(key: string, document: string, passage: Span, words?: Span): string;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly names: ReadonlyMap<string, string>;
  /** Actors some of whose mentions mean others now. */
  readonly split: ReadonlySet<string>;
}

interface Held<T> {
  readonly value: T;
  readonly decision: Decision;
}

/** @param decisions in order (`inOrder`) */
export function actorsOf(
  decisions: readonly ActorDecision[],
  texts: Texts,
  cast: Cast,
  ledger: Ledger,
): Actors {
  const moves = new Map<GraphMention, Held<string>>();
  const split = new Set<string>();
  const kinds = new Map<string, Held<Kind>>();
  const names = new Map<string, Held<string>>();
  const merges: { from: string; into: string; decision: Decision }[] = [];
  for (const decision of decisions) {
    const actor = cast.meet(decision.actor);
    const into = 'into' in decision ? cast.meet(decision.into) : actor;
    if ('lost' in actor || 'lost' in into) {
      ledger.note(decision, 'lost', 'lost' in actor ? actor.lost : (into as { lost: string }).lost);
      continue;
    }
    if (decision.what === 'merge') merges.push({ from: actor.key, into: into.key, decision });
    else if (decision.what === 'kind') put(kinds, actor.key, decision.to, decision, ledger);
    else if (decision.what === 'name') put(names, actor.key, decision.to, decision, ledger);
    else {
      let lost: string | null = null;
      for (const anchor of decision.mentions) {
        const found = findAnchor(anchor, texts.get(anchor.document));
        const mention =
          'span' in found ? mentionAt(cast.mentionsIn(actor.key, anchor.document), found.span) : undefined;
        if (!mention)
          lost = 'lost' in found ? found.lost : `“${anchor.exact}” no longer means ${decision.actor.label}`;
        else put(moves, mention, into.key, decision, ledger);
      }
      if (lost !== null) ledger.note(decision, 'lost', `${anchorsOf(decision.mentions.length)}: ${lost}`);
      split.add(actor.key);
    }
  }
  const rootOf = mergedBy(merges, cast, ledger);
  for (const [, { value, decision }] of moves)
    if (decision.what === 'split') {
      const own = cast.meet(decision.actor);
      if ('key' in own && rootOf(own.key) === rootOf(value))
        ledger.note(decision, 'contradicted', 'another decision makes one of the two');
    }
  for (const [key, { decision }] of [...kinds, ...names])
    if (rootOf(key) !== key) ledger.note(decision, 'moot', 'the actor has become part of another');
  const meantBy = (key: string, mention: GraphMention): string => moves.get(mention)?.value ?? key;
  return {
    rootOf,
    meantBy,
    split,
    kinds: valuesOf(kinds),
    names: valuesOf(names),
    endOf: (key, document, passage, words) => {
      if (!split.has(key)) return rootOf(key);
      const own = cast.mentionsIn(key, document);
      const marked = words && mentionAt(own, words);
      if (marked) return rootOf(meantBy(key, marked));
      const inside = own.filter((mention) => overlaps(mention, passage));
      // A passage that names him elsewhere, or nowhere: whom all its mentions mean, else all of the document.
      const meant = new Set((inside.length > 0 ? inside : own).map((mention) => meantBy(key, mention)));
      const [only = key] = meant;
      return rootOf(meant.size === 1 ? only : key);
    },
  };
}

const anchorsOf = (count: number): string => (count === 1 ? 'its mention' : `one of its ${count} mentions`);

/** Of two that say different things the later stands. */
function put<K, T>(map: Map<K, Held<T>>, key: K, value: T, decision: Decision, ledger: Ledger): void {
  const known = map.get(key);
  if (known && known.value !== value)
    ledger.note(known.decision, 'contradicted', `the decision of ${decision.when} says otherwise`);
  map.set(key, { value, decision });
}

const valuesOf = <T>(map: ReadonlyMap<string, Held<T>>): Map<string, T> =>
  new Map([...map].map(([key, { value }]) => [key, value]));

/** Who is one with whom, and who of them all stays: one that no merge takes away, else the one with most mentions. */
function mergedBy(
  merges: readonly { from: string; into: string; decision: Decision }[],
  cast: Cast,
  ledger: Ledger,
): (key: string) => string {
  const parent = new Map<string, string>();
  const top = (key: string): string => {
    let at = key;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { from, into, decision } of merges) {
    if (from === into) ledger.note(decision, 'moot', 'the two are one already');
    parent.set(top(from), top(into));
    for (const key of [from, into]) if (!parent.has(key)) parent.set(key, top(key));
  }
  const groups = new Map<string, string[]>();
  for (const key of parent.keys()) groups.set(top(key), [...(groups.get(top(key)) ?? []), key]);
  const taken = new Set(merges.filter(({ from, into }) => from !== into).map(({ from }) => from));
  const weight = (key: string): number => cast.nodes.get(key)?.attributes.mentions.length ?? 0;
  const root = new Map<string, string>();
  for (const members of groups.values()) {
    const [chosen] = members.sort(
      (a, b) => Number(taken.has(a)) - Number(taken.has(b)) || weight(b) - weight(a) || (a < b ? -1 : 1),
    );
    for (const key of members) root.set(key, chosen!);
  }
  return (key) => root.get(key) ?? key;
}
