/** What the reader can decide about passages and actors. */
import type { ActorRef, Anchor, Change, Decision, Reason } from '../../decisions/index.ts';
import type { Kind } from '../../model/relations.ts';
import type { Route } from '../address/index.ts';
import { nextToJudge } from '../graph/index.ts';
import type { DecidingSlice, Replaying, Whole } from './deciding.ts';
import { documentsOf, moment } from './deciding.ts';
import { keptElsewhere } from './keptDecisions.ts';
import type { Getter, Setter } from './slice.ts';
import { graphViewOf } from './view.ts';

/** What a panel gives for a decision: what is decided, without place and time. */
export type Verdict =
  | { readonly what: 'right' }
  | { readonly what: 'wrong'; readonly why: Reason }
  | { readonly what: 'set'; readonly to: Change };

/** An actor of the graph by key, or one that it does not have. */
export type Who = string | Extract<ActorRef, { readonly kind: Kind }>;

export function decidingActions(
  set: Setter<Whole>,
  get: Getter<Whole>,
  { ready, describe, put, about, corpusOf }: Replaying,
  resettle: (route: Route) => void,
) {
  const onActor = async (
    keys: readonly string[],
    make: (refs: readonly ActorRef[]) => Decision,
  ): Promise<void> => {
    const nodes = corpusOf()?.nodes;
    const documents = keys.flatMap(
      (key) => nodes?.get(key)?.attributes.mentions.find(({ form }) => form === 'name')?.document ?? [],
    );
    const { module, to } = await describe(documents);
    put(module, [...get().decisions, make(keys.map((key) => to.actor(key)))]);
  };

  const actions = {
    /** Asks what is wrong with a passage, or what is to be set right in it; null: nothing any more. */
    ask: (asked: DecidingSlice['asked']): void => {
      set({ asked });
    },
    /**
     * Decides about a passage that is shown, in place of what was decided about it before.
     * @param then where to go on; where it is not said, to the next passage that nobody has judged; what was set right stays
     *   in focus
     * @param note why, in words
     */
    judge: async (id: string, verdict: Verdict, then?: Route, note = ''): Promise<void> => {
      const document = corpusOf()?.claims.get(id)?.claim.passage.document;
      if (document === undefined) return;
      const view = graphViewOf(get());
      const following = verdict.what === 'set' ? id : view && nextToJudge(view, id);
      const next = then ?? (following === null ? null : { view: 'claim' as const, id: following });
      const { module, to } = await describe([document]);
      const record = to.claim(id);
      if (!record) return set({ notice: 'Nothing was decided: the text of this document is not there.' });
      const before = new Set(about(id).map(module.lineOf));
      const known = about(id).flatMap((one) => (one.what === 'set' ? [one.to] : []));
      const given = about(id).some(({ what }) => what === 'add');
      // What a person set or gave is right as it stands; who calls wrong what a person gave takes it back.
      if (verdict.what === 'right' && (given || known.length > 0)) {
        set({ asked: null });
        return next ? resettle(next) : undefined;
      }
      const keeps = (one: Decision): boolean =>
        (one.what === 'add' && verdict.what !== 'wrong') || !before.has(module.lineOf(one));
      const others = get().decisions.filter(keeps);
      if (given && verdict.what === 'wrong') return put(module, others, next);
      const word = verdict.what === 'set' ? { ...verdict, to: changed(known, verdict.to) } : verdict;
      const undone = word.what === 'set' && Object.keys(word.to).length === 0;
      put(
        module,
        undone ? others : [...others, { ...word, ...record, ...noted(note), when: moment() }],
        next,
      );
      if (next === null) set({ notice: 'Every passage that is shown has been judged.' });
    },
    /** Sets a passage right; ends and speaker by the keys of actors that are shown. */
    setRight: async (
      id: string,
      {
        source,
        target,
        by,
        ...rest
      }: Omit<Change, 'source' | 'target' | 'by'> & {
        readonly source?: string;
        readonly target?: string;
        readonly by?: string | null;
      },
      note = '',
    ): Promise<void> => {
      const { to } = await describe([]);
      const change: Change = {
        ...rest,
        ...(source !== undefined && { source: to.actor(source) }),
        ...(target !== undefined && { target: to.actor(target) }),
        ...(by !== undefined && { by: by === null ? null : to.actor(by) }),
      };
      if (Object.keys(change).length === 0) return set({ asked: null });
      await actions.judge(id, { what: 'set', to: change }, undefined, note);
    },
    mergeActors: (key: string, into: string, note = ''): Promise<void> =>
      onActor([key, into], ([actor, other]) => ({
        what: 'merge',
        actor: actor!,
        into: other!,
        ...noted(note),
        when: moment(),
      })),
    setKind: (key: string, to: Kind, note = ''): Promise<void> =>
      onActor([key], ([actor]) => ({ what: 'kind', actor: actor!, to, ...noted(note), when: moment() })),
    setName: (key: string, to: string, note = ''): Promise<void> =>
      onActor([key], ([actor]) => ({ what: 'name', actor: actor!, to, ...noted(note), when: moment() })),
    /** Says that some mentions of an actor mean somebody else. */
    splitActor: async (
      key: string,
      into: Who,
      mentions: readonly { readonly document: string; readonly start: number; readonly end: number }[],
      note = '',
    ): Promise<void> => {
      const { module, to } = await describe(mentions.map(({ document }) => document));
      const texts = get().texts;
      const anchors = mentions.flatMap((mention): Anchor[] => {
        const text = texts.get(mention.document);
        return text?.status === 'ready' ? [module.anchorOf(mention.document, text.value, mention)] : [];
      });
      if (anchors.length === 0) return;
      const other = typeof into === 'string' ? to.actor(into) : into;
      put(module, [
        ...get().decisions,
        {
          what: 'split',
          actor: to.actor(key),
          into: other,
          mentions: anchors,
          ...noted(note),
          when: moment(),
        },
      ]);
    },
    /** Takes one decision back. */
    takeBack: async (decision: Decision): Promise<void> => {
      const { module } = await ready();
      const line = module.lineOf(decision);
      put(
        module,
        get().decisions.filter((one) => module.lineOf(one) !== line),
      );
    },
    /** Adds the decisions of a file to those in force; lines that are none are named. */
    openDecisions: async (name: string, text: string): Promise<void> => {
      const { module } = await ready();
      const { decisions, bad } = module.parseDecisions(text);
      const all = module.inOrder([...get().decisions, ...decisions]);
      const count = all.length - get().decisions.length;
      const [first] = bad;
      const remark = first
        ? ` ${bad.length} of its lines ${bad.length === 1 ? 'is' : 'are'} no decision; line ${first.line}: ${first.why}.`
        : '';
      set({ opened: `${name}: ${count} of ${decisions.length} decisions are new here.${remark}` });
      if (count > 0) put(module, all);
    },
    /** Looks for decisions that were made when the texts were others: a changed corpus has another fingerprint. */
    findElsewhere: async (): Promise<void> => {
      const corpus = corpusOf();
      if (!corpus) return;
      const kept = await keptElsewhere(corpus.file.attributes.corpus);
      if (kept.every(({ length }) => length === 0)) return set({ elsewhere: [] });
      const { module } = await ready();
      const here = new Set(get().decisions.map(module.lineOf));
      const ofTheseTexts = kept
        .map((lines) => module.parseDecisions(lines.join('\n')).decisions)
        .filter((some) => some.some((one) => documentsOf(one).some((id) => corpus.documents.has(id))));
      set({ elsewhere: ofTheseTexts.flat().filter((one) => !here.has(module.lineOf(one))) });
    },
    /** Takes them over. */
    bringElsewhere: async (): Promise<void> => {
      const { module } = await ready();
      const { decisions, elsewhere } = get();
      set({ elsewhere: [] });
      put(module, [...decisions, ...elsewhere]);
    },
    /** The text of the file of decisions. */
    decisionsFile: async (): Promise<string> => {
      const { module } = await ready();
      return module.decisionsText(get().decisions);
    },
  };
  return actions;
}

/** What goes into the record of a note. */
export const noted = (note: string): { note?: string } => (note === '' ? {} : { note });

/** A change over those before it: to turn twice is not to turn, and ends that were set turn, too. */
function changed(before: readonly Change[], change: Change): Change {
  const { reversed = false, source, target, ...known } = Object.assign({}, ...before) as Change;
  const [from, to] = change.reversed ? [target, source] : [source, target];
  const { reversed: turn = false, ...rest } = change;
  return {
    ...known,
    ...(from && { source: from }),
    ...(to && { target: to }),
    ...rest,
    ...(reversed !== turn && { reversed: true as const }),
  };
}
