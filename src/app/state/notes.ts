/** Slice: the reader's notes on actors, relations and passages; remembered in the browser for each corpus. */
import type { DataSlice } from './data.ts';
import { embedded } from './embedded.ts';
import type { Getter, Setter } from './slice.ts';

export interface NotesSlice {
  /** By what they are on: `node KEY`, `edge KEY`, `claim ID`. */
  readonly notes: ReadonlyMap<string, string>;
}

export const initialNotes: NotesSlice = { notes: new Map() };

const placeOf = (corpus: string): string => `edgewise-notes-${corpus}`;

export function noteActions(set: Setter<NotesSlice>, get: Getter<NotesSlice & DataSlice>) {
  return {
    /** Writes a note; empty text takes it away. */
    note: (on: string, text: string): void => {
      const notes = new Map(get().notes);
      if (text.trim() === '') notes.delete(on);
      else notes.set(on, text);
      set({ notes });
    },
    /** Keeps notes in the browser; private windows and full disks may refuse, then they last as long as the page. */
    keepNotes: (): void => {
      const { data, notes } = get();
      if (data.status !== 'ready') return;
      try {
        localStorage.setItem(placeOf(data.value.file.attributes.corpus), JSON.stringify([...notes]));
      } catch {
        // As above.
      }
    },
    recallNotes: (): void => {
      const { data } = get();
      if (data.status !== 'ready') return;
      try {
        const kept: unknown = JSON.parse(
          localStorage.getItem(placeOf(data.value.file.attributes.corpus)) ?? 'null',
        );
        // A page that was saved with notes has them until the reader changes them.
        const all: unknown = kept ?? embedded()?.notes ?? [];
        const pairs = Array.isArray(all) ? (all as unknown[]) : [];
        set({
          notes: new Map(
            pairs.filter(
              (pair): pair is [string, string] =>
                Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
            ),
          ),
        });
      } catch {
        set(initialNotes);
      }
    },
  };
}
