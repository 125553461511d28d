/** Nouns by which news refers back to a state, a bloc or a body, and the regions it calls a state after. Compiled by hand. */

export type Nominal = 'state' | 'neighbor' | 'government' | 'bloc' | readonly string[];
const rows = (meant: Nominal, nouns: string): readonly (readonly [string, Nominal])[] =>
  nouns.split(' ').map((noun) => [noun, meant] as const);

/** What "the …" may mean: a state, one that borders on it, its government, a bloc, or a body of one of these sectors. */
export const NOMINALS: ReadonlyMap<string, Nominal> = new Map([
  ...rows('state', 'country nation republic'),
  ...rows('neighbor', 'neighbor neighbour'),
  ...rows('government', 'government regime authorities junta'),
  ...rows('bloc', 'bloc organization organisation alliance grouping union'),
  ...rows(['media'], 'newspaper paper daily tabloid outlet broadcaster'),
  ...rows(['government'], 'ministry council'),
  ...rows(['government', 'media'], 'agency'),
  ...rows(['government', 'court'], 'court'),
  ...rows(['party'], 'party'),
  ...rows(['company'], 'company'),
  ...rows(['knowledge'], 'university institute'),
]);

/** "The Central Asian country": adjectives, the narrower first, with the regions of the United Nations' geoscheme (M49). */
export const REGIONS: readonly (readonly [adjective: RegExp, region: RegExp])[] = [
  [/\bcentral asian\b/, /^Central Asia$/],
  [/\bsouth asian\b/, /^Southern Asia$/],
  [/\bsoutheast asian\b/, /^South-Eastern Asia$/],
  [/\beast asian\b/, /^Eastern Asia$/],
  [/\bwest african\b/, /^Western Africa$/],
  [/\beast african\b/, /^Eastern Africa$/],
  [/\bnorth african\b/, /^Northern Africa$/],
  [/\bcentral african\b/, /^Middle Africa$/],
  [/\bsouthern african\b/, /^Southern Africa$/],
  [/\bsouth american\b/, /^South America$/],
  [/\bcentral american\b/, /^Central America$/],
  [/\bcaribbean\b/, /^Caribbean$/],
  [/\bbaltic\b/, /^Northern Europe$/],
  [/\bbalkan\b/, /^Southeast Europe$/],
  [/\bafrican\b/, /Africa/],
  [/\basian\b/, /Asia/],
  [/\beuropean\b/, /Europe/],
];
