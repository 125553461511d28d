/** Slice: the page's own furniture, which no address needs to remember. */
import type { Selection } from '../graph/index.ts';
import type { Getter, Setter } from './slice.ts';
import type { Theme } from './theme.ts';

export type Dialog = 'help' | 'export' | 'commands' | 'texts' | 'steps' | 'decisions' | 'kept';
export type ThemeChoice = 'system' | Theme;

export interface InterfaceSlice {
  readonly theme: ThemeChoice;
  /** What the theme comes to on this screen. */
  readonly shade: Theme;
  readonly dialog: Dialog | null;
  readonly filtersOpen: boolean;
  /** Whether the filters that are seldom set are unfolded. */
  readonly moreFilters: boolean;
  /** Documents of a long list that the filters show; 0: it is folded away. */
  readonly listed: number;
  /** On phones: the sheet at its full height. */
  readonly tall: boolean;
  /** Whether single letters are commands (WCAG 2.2, 2.1.4 wants a way to turn that off). */
  readonly letters: boolean;
  /** Whether the line that says what this is, and where to begin, is shown. */
  readonly welcome: boolean;
  /** Whether the reader has opened a relation before. */
  readonly begun: boolean;
  /** A message that goes by itself. */
  readonly notice: string | null;
  /** What screen readers are told. */
  readonly spoken: string;
  /**
   * `missing`: the browser has no WebGL2; `lost`: it had, and took it away while the page was open; `failed`: the drawing could
   * not be fetched or made, for another reason.
   */
  readonly canvas: 'pending' | 'ready' | 'missing' | 'lost' | 'failed';
  readonly layoutRunning: boolean;
  readonly hover: Selection;
  /** Passages shown of a long list. */
  readonly shown: number;
  readonly page: number;
  /** Keys of the actors that are chosen, to be looked at together. */
  readonly chosen: ReadonlySet<string>;
  /** What the menu that is open is about, and where it stands, in pixels of the page. */
  readonly menu: { readonly on: Selection; readonly x: number; readonly y: number } | null;
  /** Bars of the strip of time under a brush that is being drawn. */
  readonly brush: readonly [number, number] | null;
  /** Whether the strip of time plays. */
  readonly playing: boolean;
  /** Parts of the page that have been fetched since it opened; a failed one counts, too. */
  readonly parts: number;
}

export const initialInterface: InterfaceSlice = {
  theme: 'system',
  shade: 'light',
  dialog: null,
  filtersOpen: true,
  moreFilters: false,
  listed: 0,
  tall: false,
  letters: true,
  welcome: true,
  begun: false,
  notice: null,
  spoken: '',
  canvas: 'pending',
  layoutRunning: false,
  hover: { type: 'none' },
  shown: 0,
  page: 0,
  chosen: new Set(),
  menu: null,
  brush: null,
  playing: false,
  parts: 0,
};

/** The theme after this one, as the button goes round: the other one first, then back. */
const otherTheme = (shade: Theme): Theme => (shade === 'light' ? 'dark' : 'light');

export const interfaceActions = (set: Setter<InterfaceSlice>, get: Getter<InterfaceSlice>) => ({
  show: (dialog: Dialog | null): void => {
    set({ dialog });
  },
  toggleTheme: (): void => {
    const shade = otherTheme(get().shade);
    set({ theme: shade, shade });
  },
  toggleFilters: (open = !get().filtersOpen): void => {
    set({ filtersOpen: open });
  },
  unfoldFilters: (moreFilters: boolean): void => {
    set({ moreFilters });
  },
  listDocuments: (listed: number): void => {
    set({ listed });
  },
  toggleTall: (): void => {
    set({ tall: !get().tall });
  },
  toggleLetters: (): void => {
    set({ letters: !get().letters });
  },
  hideWelcome: (): void => {
    set({ welcome: false });
  },
  dismiss: (): void => {
    set({ notice: null });
  },
  say: (spoken: string): void => {
    set({ spoken });
  },
  /** Chooses an actor beside those that are chosen, or no longer; null: none at all. */
  choose: (key: string | null): void => {
    const chosen = new Set(key === null ? [] : get().chosen);
    if (key !== null && !chosen.delete(key)) chosen.add(key);
    set({ chosen });
  },
  /** Chooses these actors, too. */
  chooseAll: (keys: readonly string[]): void => {
    set({ chosen: new Set([...get().chosen, ...keys]) });
  },
  openMenu: (menu: InterfaceSlice['menu']): void => {
    set({ menu });
  },
  brushTo: (brush: readonly [number, number] | null): void => {
    set({ brush });
  },
  played: (playing: boolean): void => {
    set({ playing });
  },
  partCame: (): void => {
    set({ parts: get().parts + 1 });
  },
  turnTo: (page: number): void => {
    set({ page });
  },
  showMore: (shown: number): void => {
    set({ shown });
  },
});
