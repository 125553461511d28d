/** Light and dark: the reader's choice, else the system's; colours of the palette as CSS custom properties. */
import { FAMILIES, KINDS } from '../../model/relations.ts';
import type { Store, Theme, ThemeChoice } from '../state/index.ts';
import { FAMILY_STYLE, KIND_STYLE } from './palette.ts';

const KEY = 'edgewise.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

const systemShade = (): Theme => (dark.matches ? 'dark' : 'light');

/** The remembered choice; private windows may refuse to remember. */
export function rememberedTheme(): { theme: ThemeChoice; shade: Theme } {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'light' || kept === 'dark') return { theme: kept, shade: kept };
  } catch {
    // Storage is barred: follow the system.
  }
  return { theme: 'system', shade: systemShade() };
}

/** Applies the theme now and whenever it changes. */
export function followTheme(store: Store): void {
  const root = document.documentElement;
  const apply = (): void => {
    const { theme, shade } = store.getState();
    root.dataset['theme'] = shade;
    for (const kind of KINDS) root.style.setProperty(`--kind-${kind}`, KIND_STYLE[kind].colour[shade]);
    for (const family of FAMILIES)
      root.style.setProperty(`--family-${family}`, FAMILY_STYLE[family].colour[shade]);
    try {
      if (theme === 'system') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme);
    } catch {
      // As above.
    }
  };
  apply();
  store.subscribe((now, before) => {
    if (now.shade !== before.shade || now.theme !== before.theme) apply();
  });
  dark.addEventListener('change', () => {
    if (store.getState().theme === 'system') store.setState({ shade: systemShade() });
  });
}
