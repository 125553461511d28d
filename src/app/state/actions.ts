/** All that a command, a panel or the drawing may do: to the store, and to the page around it. */
import type { StoreActions } from './store.ts';

/** What only the page can do, because it needs the drawing, the focus or a download. */
interface PageActions {
  readonly zoom: (factor: number) => void;
  /** Shows everything, and goes on fitting it to the window. */
  readonly fit: () => void;
  readonly toggleLayout: () => void;
  /** Lays out anew what is shown under the present filters, or stops doing so. */
  readonly arrange: () => Promise<void>;
  /** Everything that is shown goes back to where it stood at first. */
  readonly originalPlaces: () => void;
  /** Holds an actor where it stands in the drawing, or lets it go. */
  readonly togglePin: (key: string | null) => void;
  /** Opens the menu of what is in focus, where it stands. */
  readonly openMenuHere: () => void;
  readonly copyAddress: () => Promise<void>;
  readonly focusSearch: () => void;
  /**
   * Saves what is shown as a file of this format (an id of exports/) with these of its options.
   * @throws Error where it cannot be made.
   */
  readonly save: (
    format: string,
    options: Readonly<Record<string, string>>,
    to: 'file' | 'clipboard' | 'printer',
    progress: (done: number, total: number) => void,
  ) => Promise<void>;
  /**
   * Reads files that were dropped or chosen, keeps the corpus in this browser, and opens it; asks first where a corpus that
   * the reader brought is open. A zip that `zipCorpus` saved is opened as what it is.
   */
  readonly bring: (
    files: readonly { readonly name: string; readonly blob: Blob }[],
    name: string,
  ) => Promise<void>;
  /** Texts are about to come: what reads them makes ready meanwhile. */
  readonly expectTexts: () => void;
  readonly bringFiles: (files: readonly File[]) => Promise<void>;
  readonly bringText: (text: string) => Promise<void>;
  /** Where files go that `bring` asked about; null: nowhere. */
  readonly bringInto: (corpus: 'open' | 'new' | null) => Promise<void>;
  readonly stopBringing: () => void;
  /** Reads a document again, to say what was thought of and dropped in each of its sentences. */
  readonly explainText: (id: string) => Promise<void>;
  /** Saves a corpus that the browser does not keep as a file, or tries to keep it once more. */
  readonly saveUnkept: (as: 'zip' | 'page' | 'again') => Promise<void>;
  /** Lists the corpora that are kept; renames one, takes one away, saves one as a zip. */
  readonly listCorpora: () => Promise<void>;
  readonly beginRenaming: (id: string | null) => void;
  readonly renameCorpus: (id: string, name: string) => Promise<void>;
  readonly forgetCorpus: (id: string) => Promise<void>;
  /** Saves what was decided as `decisions.jsonl`. */
  readonly saveDecisions: () => Promise<void>;
  readonly zipCorpus: (id: string) => Promise<void>;
  /** What a file of this format will look like; null where that cannot be shown. @throws Error where it cannot be made. */
  readonly preview: (format: string, options: Readonly<Record<string, string>>) => Promise<Blob | null>;
  /** Puts passages (ids of claims) on the clipboard, in one of the styles of exports/quote.ts. */
  readonly copy: (
    claims: readonly string[],
    style: 'text' | 'markdown' | 'bibtex' | 'csl-json',
  ) => Promise<void>;
}

export type Actions = StoreActions & PageActions;
