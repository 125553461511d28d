/** Slice: a relation in the making, by words that are chosen in an article. */
import type { ActorRef } from '../../decisions/index.ts';
import type { GraphClaim } from '../../model/graphFile.ts';
import type { Mode, Relation } from '../../model/relations.ts';
import type { Span } from '../../model/span.ts';
import type { Replaying, Whole } from './deciding.ts';
import { moment } from './deciding.ts';
import type { Getter, Setter } from './slice.ts';
import type { Who } from './verdicts.ts';
import { noted } from './verdicts.ts';

export const ROLES = ['source', 'target', 'trigger'] as const;

/** A relation in the making: its words are being chosen in an article. */
export interface Adding {
  readonly document: string;
  /** Where the reader stood: the sentence there is offered. */
  readonly at: number;
  /** The passage, where another one was chosen. */
  readonly passage: Span | null;
  /** Whose words the next press chooses. */
  readonly role: (typeof ROLES)[number];
  readonly spans: GraphClaim['spans'];
}

export interface AddingSlice {
  readonly adding: Adding | null;
}

export const initialAdding: AddingSlice = { adding: null };

/** A relation that the reader gives by words of an article. */
interface Given {
  readonly document: string;
  readonly passage: Span;
  readonly relation: Relation;
  readonly source: Who;
  readonly target: Who;
  readonly spans: GraphClaim['spans'];
  readonly by: Who | null;
  readonly mode: Mode;
  /** Why, in words; empty where that is plain. */
  readonly note: string;
}

export const addingActions = (
  set: Setter<AddingSlice>,
  get: Getter<AddingSlice & Whole>,
  { describe, put }: Replaying,
) => ({
  /** Begins a relation by words of the article that is open, where its text is selected or its passage is. */
  add: (): void => {
    const { route } = get().address;
    if (route.view !== 'document') return;
    const at = selectedOffset() ?? route.at?.start ?? 0;
    set({ adding: { document: route.id, at, passage: null, role: 'source', spans: {} } });
  },
  /** Takes another passage; with `keep` the words that are chosen stay. */
  addIn: (passage: Span, keep = false): void => {
    const { adding } = get();
    if (adding) set({ adding: { ...adding, passage, spans: keep ? adding.spans : {} } });
  },
  addRole: (role: Adding['role']): void => {
    const { adding } = get();
    if (adding) set({ adding: { ...adding, role } });
  },
  addWords: (role: Adding['role'], span: Span | undefined): void => {
    const { adding } = get();
    if (!adding) return;
    const { [role]: _, ...others } = adding.spans;
    set({ adding: { ...adding, spans: span ? { ...others, [role]: span } : others } });
  },
  stopAdding: (): void => {
    set({ adding: null });
  },
  /** Adds a claim that the reader does not give. */
  addClaim: async ({ document, passage, note, ...given }: Given): Promise<void> => {
    const { module, to } = await describe([document]);
    const text = get().texts.get(document);
    if (text?.status !== 'ready') return;
    const ref = (who: Who): ActorRef => (typeof who === 'string' ? to.actor(who) : who);
    const claim = {
      ...given,
      source: ref(given.source),
      target: ref(given.target),
      by: given.by === null ? null : ref(given.by),
      date: null,
      rule: null,
    };
    const where = module.anchorOf(document, text.value, passage);
    set({ adding: null });
    put(module, [...get().decisions, { what: 'add', where, claim, ...noted(note), when: moment() }], {
      view: 'document',
      id: document,
      at: passage,
    });
  },
});

/** Where in the article's text the selection begins; null where nothing of it is selected. */
function selectedOffset(): number | null {
  const selected = getSelection();
  const text = document.querySelector('.article-text .verbatim');
  if (!selected || selected.isCollapsed || !text?.contains(selected.anchorNode)) return null;
  const { startContainer, startOffset } = selected.getRangeAt(0);
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(startContainer, startOffset);
  return before.toString().length;
}
