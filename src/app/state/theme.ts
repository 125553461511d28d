/** Light or dark: what a choice of theme comes to on this screen. */
export type Theme = 'light' | 'dark';
