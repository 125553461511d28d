/**
 * Slice: what the reader decided about the graph. Decisions are data; whenever they change, they are replayed on the graph as
 * it was read, and what comes out is the graph that is shown. All that replays is fetched when the first decision is made.
 */
import type * as Decisions from '../../decisions/index.ts';
import type { Decision, Describer, Report } from '../../decisions/index.ts';
import type { GraphFile } from '../../model/graphFile.ts';
import type { Route } from '../address/index.ts';
import { isPanelRoute } from '../address/index.ts';
import type { Corpus } from '../graph/index.ts';
import { indexCorpus } from '../graph/index.ts';
import type { DataSlice } from './data.ts';
import type { InterfaceSlice } from './interface.ts';
import { keepDecisions, keptDecisions, mayBeDecided } from './keptDecisions.ts';
import type { PlaceSlice } from './place.ts';
import type { Getter, Setter } from './slice.ts';

export interface DecidingSlice {
  /** Those in force, in order of time. */
  readonly decisions: readonly Decision[];
  /** What became of them; null until they were replayed for the first time. */
  readonly report: Report | null;
  /** The passage of which it is asked what is wrong with it, or what is to be set right. */
  readonly asked: { readonly claim: string; readonly what: 'why' | 'change' } | null;
  /** Lines of a file that were no decisions, and what else is to be said of it. */
  readonly opened: string | null;
  /** Decisions that this browser keeps with other texts, some of which have the names of these documents. */
  readonly elsewhere: readonly Decision[];
}

export const initialDeciding: DecidingSlice = {
  decisions: [],
  report: null,
  asked: null,
  opened: null,
  elsewhere: [],
};

type Module = typeof Decisions;
interface Machine {
  readonly module: Module;
  /** The graph as it was read. */
  readonly read: GraphFile;
  /** Lines that the graph file came with. */
  readonly own: ReadonlySet<string>;
}

export type Whole = DecidingSlice & DataSlice & PlaceSlice & InterfaceSlice;

/** Replaying decisions, and what new ones are made with. */
export function replaying(
  set: Setter<Whole>,
  get: Getter<Whole>,
  open: (id: string, again: boolean) => Promise<void>,
  resettle: (route: Route) => void,
) {
  let machine: Promise<Machine> | null = null;
  const corpusOf = (): Corpus | null => {
    const { data } = get();
    return data.status === 'ready' ? data.value : null;
  };
  const start = async (): Promise<Machine> => {
    const module = await import('../../decisions/index.ts');
    const { graph, decisions } = module.undecided(corpusOf()!.file);
    return { module, read: graph, own: new Set(decisions.map(module.lineOf)) };
  };
  const ready = (): Promise<Machine> => (machine ??= start());

  /** Texts that are at hand, those of these documents fetched first. */
  const textsOf = async (ids: Iterable<string>): Promise<Map<string, string>> => {
    const known = corpusOf()?.documents;
    await Promise.all([...new Set(ids)].filter((id) => known?.has(id)).map((id) => open(id, true)));
    return new Map(
      [...get().texts].flatMap(([id, text]) => (text.status === 'ready' ? [[id, text.value] as const] : [])),
    );
  };

  let wanted: Route | null = null;
  let running: Promise<void> = Promise.resolve();
  /** Makes the shown graph of the decisions that are in force; several changes in a row are one replay. */
  const replayed = async (earlier: Promise<void>): Promise<void> => {
    await earlier;
    try {
      const { module, read, own } = await ready();
      const { decisions, report: before } = get();
      const texts = await textsOf(decisions.flatMap(documentsOf));
      if (get().decisions !== decisions) return;
      const { graph, report } = module.applyDecisions(read, texts, decisions);
      const corpus = indexCorpus(graph);
      const { route } = get().address;
      const next = wanted ?? route;
      wanted = null;
      set({ data: { status: 'ready', value: corpus }, report });
      resettle(
        standing(corpus, next, before, report) ??
          standing(corpus, route, before, report) ?? { view: get().address.view },
      );
      const reached = next.view === 'claim' ? corpus.claims.get(next.id) : undefined;
      if (reached && next.view === 'claim' && (route.view !== 'claim' || route.id !== next.id))
        set({ spoken: `Next passage: ${reached.claim.passage.exact}` });
      const lines = decisions.map(module.lineOf);
      const now = new Set(lines);
      await keepDecisions(
        graph.attributes.corpus,
        lines,
        [...own].filter((line) => !now.has(line)),
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      set({ notice: `The decisions could not be replayed: ${why}` });
    }
  };
  const replay = (): Promise<void> => (running = replayed(running));

  const describe = async (documents: Iterable<string>): Promise<{ module: Module; to: Describer }> => {
    const [{ module, read }, texts] = await Promise.all([ready(), textsOf(documents)]);
    return { module, to: module.describer(read, get().report, texts) };
  };

  const put = (module: Module, decisions: readonly Decision[], next: Route | null = null): void => {
    wanted = next;
    set({ decisions: module.inOrder(decisions), asked: null });
  };
  /** What stands about a claim that is shown. */
  const about = (id: string): readonly Decision[] => get().report?.origins.get(id)?.judged?.decisions ?? [];
  return {
    replay,
    ready,
    describe,
    put,
    about,
    corpusOf,
    /** Brings back what was decided about this corpus here, and what its file says of decisions. */
    recallDecisions: async (): Promise<void> => {
      const corpus = corpusOf();
      if (!corpus || (!corpus.file.attributes.decided && !mayBeDecided(corpus.file.attributes.corpus)))
        return;
      try {
        const { module, own } = await ready();
        const { lines, withdrawn } = await keptDecisions(corpus.file.attributes.corpus);
        const gone = new Set(withdrawn);
        const all = [...[...own].filter((line) => !gone.has(line)), ...lines];
        const { decisions } = module.parseDecisions(all.join('\n'));
        set({ decisions });
        await running;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        set({ notice: `What was decided here could not be brought back: ${why}` });
      }
    },
  };
}

export type Replaying = ReturnType<typeof replaying>;
/** The moment of a decision. */
export const moment = (): string => new Date().toISOString();

/** The documents in whose texts a decision has a place. */
export const documentsOf = (decision: Decision): string[] =>
  'where' in decision
    ? [decision.where.document]
    : [
        ...('mentions' in decision ? decision.mentions.map(({ document }) => document) : []),
        ...[decision.actor, 'into' in decision ? decision.into : null].flatMap((ref) =>
          ref && 'at' in ref && ref.at ? [ref.at.document] : [],
        ),
      ];

/** Where a route leads in another state of the same graph; null where what it shows is gone. */
function standing(corpus: Corpus, route: Route, before: Report | null, after: Report): Route | null {
  if (!isPanelRoute(route)) return route;
  if (route.view === 'claim') {
    if (corpus.claims.has(route.id)) return route;
    const read = before?.origins.get(route.id)?.read ?? route.id;
    if (corpus.claims.has(read)) return { view: 'claim', id: read };
    const moved = [...after.origins].find(([, origin]) => origin.read === read);
    return moved ? { view: 'claim', id: moved[0] } : null;
  }
  if (route.view === 'edge') return corpus.edges.has(route.key) ? route : null;
  if (route.view === 'actor') {
    const key = corpus.nodes.has(route.key) ? route.key : after.merged.get(route.key);
    return key !== undefined && corpus.nodes.has(key) ? { view: 'actor', key } : null;
  }
  if (route.view === 'pair' || route.view === 'path')
    return corpus.nodes.has(route.a) && corpus.nodes.has(route.b) ? route : null;
  return route;
}
