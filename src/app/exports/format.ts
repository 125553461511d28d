/** What a format of export is: everything that the dialog, the address of a download and the tests need to know of it. */
import type { Canvas } from '../canvas/types.ts';
import type { GraphView } from '../graph/index.ts';
import type { State, Theme } from '../state/index.ts';

/** What there is to export. */
export interface ExportContext {
  readonly view: GraphView;
  readonly state: State;
  readonly theme: Theme;
  /** Null where there is no drawing. */
  readonly canvas: Canvas | null;
  /** Told how much is done of how much, where that takes a while. */
  readonly progress: (done: number, total: number) => void;
}

/** Something to choose before exporting: one of several, of which the first is the default; boxes to tick; lines to write. */
export type ExportOption = { readonly name: string; readonly title: string } & (
  | { readonly choices: readonly { readonly value: string; readonly title: string }[] }
  | { readonly switches: readonly { readonly name: string; readonly title: string; readonly on: boolean }[] }
  | { readonly texts: readonly { readonly name: string; readonly title: string }[] }
);

/** The chosen value of each option by its name; of a box that is ticked 'on', of one that is not nothing. */
export type ExportChoices = Readonly<Record<string, string>>;

export interface ExportFormat {
  readonly id: string;
  readonly title: string;
  /** What its button says. */
  readonly button: string;
  /** File name's end, without the dot. */
  readonly extension: (choices: ExportChoices) => string;
  /** Whether it is a text that the clipboard can take as well. */
  readonly copies: boolean;
  readonly options: (state: State) => readonly ExportOption[];
  /** Why it cannot be made as things are, in words; null where it can. */
  readonly unavailable: (state: State) => string | null;
  /** What the file will hold, in a sentence. */
  readonly holds: (view: GraphView) => string;
  /** What the file will look like, at the size of the screen; where that can be shown. */
  readonly preview?: (context: ExportContext, choices: ExportChoices) => Promise<Blob>;
  /** Prints it, where that is a way to take it away. */
  readonly print?: (context: ExportContext, choices: ExportChoices) => Promise<void>;
  /** @throws Error that says in words why it cannot be made. */
  readonly make: (context: ExportContext, choices: ExportChoices) => Promise<Blob>;
}
