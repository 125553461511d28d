/** Sizes and colours of nodes that follow what actors weigh, and what a legend says of them: fetched when first asked for. */
import type { ColourBy, GraphView, SizeBy } from '../graph/index.ts';
import { labelOf } from '../graph/index.ts';
import { communities, scaleOf, weighActors } from '../graph/weights.ts';
import { WEIGHT_WORDS, betweennessInWords, counted, dateInWords } from '../words/index.ts';
import type { Themed } from './palette.ts';
import { FAINT } from './palette.ts';
import { COMMUNITY_COLOURS, RAMP, communityColour, rampColour, weightRadius } from './weightStyle.ts';

interface LegendEntry {
  readonly tint: Themed;
  readonly digit: string;
  readonly text: string;
}

/** By key of the actor; what is not named is drawn by its neighbours and its kind. */
export interface Weighing {
  readonly radius: ReadonlyMap<string, number>;
  readonly tint: ReadonlyMap<string, Themed>;
  /** What stands in the node, so that colours are not told apart by sight alone. */
  readonly digit: ReadonlyMap<string, string>;
  /** What the legend says of the sizes; null where they follow the neighbours. */
  readonly size: string | null;
  /** What the colours follow and mean; null where they follow the kind. */
  readonly colour: { readonly title: string; readonly entries: readonly LegendEntry[] } | null;
}

const NOTHING: Pick<Weighing, 'radius' | 'tint' | 'digit'> = {
  radius: new Map(),
  tint: new Map(),
  digit: new Map(),
};

/** Names of a community that its legend gives. */
const NAMED = 3;

export function weighingOf(view: GraphView, size: SizeBy | null, colour: ColourBy | null): Weighing {
  return { ...NOTHING, ...sizesOf(view, size), ...coloursOf(view, colour) };
}

function sizesOf(view: GraphView, by: SizeBy | null): Pick<Weighing, 'radius' | 'size'> {
  const scale = by === null ? null : scaleOf(view, by);
  if (by === null || !scale) return { radius: NOTHING.radius, size: null };
  const all = [...weighActors(view).values()];
  return {
    radius: new Map(all.map((weights) => [weights.key, weightRadius(scale.shareOf(weights))])),
    size: `The larger, the more ${WEIGHT_WORDS[by].title.toLowerCase()}: up to ${told(by, scale.most)}`,
  };
}

function coloursOf(
  view: GraphView,
  by: ColourBy | null,
): Pick<Weighing, 'colour'> & Partial<Pick<Weighing, 'tint' | 'digit'>> {
  if (by === null) return { colour: null };
  const { title } = WEIGHT_WORDS[by];
  const all = [...weighActors(view).values()];
  if (by === 'community')
    return {
      tint: new Map(all.map(({ key, community }) => [key, communityColour(community)])),
      digit: new Map(
        all.flatMap(({ key, community }) => (community === null ? [] : [[key, String(community)] as const])),
      ),
      colour: { title, entries: communityEntries(view) },
    };
  const scale = scaleOf(view, by);
  if (!scale) return { colour: null };
  const without = all.filter((weights) => scale.shareOf(weights) === null).length;
  const [least, most] = [RAMP[0]!, RAMP.at(-1)!];
  return {
    tint: new Map(all.map((weights) => [weights.key, rampColour(scale.shareOf(weights))])),
    colour: {
      title,
      entries: [
        { tint: least, digit: '', text: told(by, scale.least) },
        { tint: most, digit: '', text: told(by, scale.most) },
        ...(without > 0 ? [{ tint: FAINT, digit: '', text: `Undated (${without})` }] : []),
      ],
    },
  };
}

function communityEntries(view: GraphView): LegendEntry[] {
  const all = communities(view);
  const entries = all.slice(0, COMMUNITY_COLOURS.length).map((keys, index) => {
    const names = keys.slice(0, NAMED).map((key) => labelOf(view.corpus, key));
    const rest = keys.length - names.length;
    return {
      tint: communityColour(index + 1),
      digit: String(index + 1),
      text: `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    };
  });
  const others = all.length - entries.length;
  return others > 0
    ? [...entries, { tint: FAINT, digit: '', text: counted(others, 'smaller one') }]
    : entries;
}

function told(by: SizeBy | ColourBy, value: string | number): string {
  if (typeof value === 'string') return dateInWords(value);
  return by === 'betweenness' ? `${betweennessInWords(value)} of 100` : String(value);
}
