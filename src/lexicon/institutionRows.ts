/** How the tables of institutions are written: one row a line, names separated by bars, the best-known first. */
export type Sector =
  | 'government'
  | 'forces'
  | 'knowledge'
  | 'media'
  | 'party'
  | 'armed'
  | 'company'
  | 'society'
  | 'court';

export interface InstitutionRow {
  readonly label: string;
  readonly sector: Sector;
  readonly names: readonly string[];
}

/** Rows of one sector from their lines. */
export const known = (sector: Sector, rows: string): readonly InstitutionRow[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const names = row.split('|').map((name) => name.trim());
      return { label: names[0] ?? '', sector, names };
    });

const of = (sector: Sector, nouns: string): readonly (readonly [string, Sector])[] =>
  nouns.split(',').map((noun) => [noun.trim(), sector] as const);

/** Common nouns right before the name of what they name: "the newspaper NAME", "news agency NAME". */
export const APPOSED_NOUNS: ReadonlyMap<string, Sector> = new Map([
  ...of(
    'media',
    'newspaper, daily, tabloid, magazine, broadcaster, news agency, news outlet, news channel, news site, news website, television channel, tv channel, radio station',
  ),
  ...of('party', 'party'),
  ...of('armed', 'militia, cartel, gang'),
  ...of('society', 'nonprofit, ngo, watchdog, charity'),
  ...of(
    'company',
    'airline, conglomerate, oil company, shipping company, energy company, mining company, arms maker, tech company',
  ),
  ...of('knowledge', 'think tank'),
]);

/** Words before "group" or "organization" that say what kind it is. */
export const GROUP_KINDS: ReadonlyMap<string, Sector> = new Map([
  ...of(
    'armed',
    'rebel, militant, armed, paramilitary, insurgent, terrorist, terror, jihadist, islamist, separatist, guerrilla, extremist, militia, resistance, criminal',
  ),
  ...of(
    'society',
    'rights, advocacy, aid, monitoring, humanitarian, activist, environmental, campaign, monitor, relief, civil-society, non-governmental, protest',
  ),
]);
