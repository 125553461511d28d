/**
 * `npm run build:lexicon`: slims the gazetteer of `world-countries` into src/lexicon/states.ts. Run it after that package is
 * updated; the result is committed, so that neither build nor page needs the package.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format } from 'oxfmt';
import { FALSE_NAMES, NO_STATES } from '../../src/lexicon/noStates.ts';

interface Country {
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly capital: readonly string[];
  readonly borders: readonly string[];
  readonly subregion: string;
  readonly independent: boolean | null;
  readonly demonyms: { readonly eng?: { readonly m: string } };
}

const load = createRequire(import.meta.url);
const countries = load('world-countries') as readonly Country[];
const { version } = load('world-countries/package.json') as { version: string };

const falseNames = new Set(FALSE_NAMES);
/** Latin letters only, no inverted "Congo, the", no two-letter codes, nothing that means something else in English. */
const usable = (name: string): boolean =>
  /^[\p{Script=Latin}\p{M}' ’.&()-]{4,}$/u.test(name) && !falseNames.has(name) && !name.includes('(');
const distinct = (names: readonly string[]): string[] => [...new Set(names)];

const rows = countries
  .filter(({ cca3 }) => !NO_STATES.includes(cca3))
  .map((country) => ({
    key: country.cca3,
    label: country.name.common,
    names: distinct([country.name.common, country.name.official, ...country.altSpellings]).filter(usable),
    adjectives: (country.demonyms.eng?.m ?? '')
      .split(/,| or /)
      .map((part) => part.trim())
      .filter(usable),
    capitals: country.capital.filter(usable),
    borders: country.borders,
    region: country.subregion,
    sovereign: country.independent === true || ['UNK', 'TWN', 'PSE'].includes(country.cca3),
  }))
  .sort((a, b) => (a.key < b.key ? -1 : 1));

const source = `/**
 * The states and territories of the world. Made by \`npm run build:lexicon\`, do not edit: mend it in stateMending.ts.
 * Source: world-countries ${version} by Mohammed Le Doze, https://github.com/mledoze/countries, under the Open Database
 * License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/); this table is a derived database under the same licence.
 */
export interface StateRow {
  /** ISO 3166-1 alpha-3 code. */
  readonly key: string;
  readonly label: string;
  readonly names: readonly string[];
  /** The English demonym, as adjective and, with a plural, as the people's name. */
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  /** Keys of the states it has a land border with. */
  readonly borders: readonly string[];
  /** United Nations subregion, e.g. 'Central Asia'. */
  readonly region: string;
  /** False for territories of another state. */
  readonly sovereign: boolean;
}

// oxfmt-ignore
export const STATES: readonly StateRow[] = [
${rows
  .map(
    (row) =>
      `  ${JSON.stringify(row)
        .replace(/"(\w+)":/g, ' $1: ')
        .replace(/,(?=\S)/g, ', ')
        .replace(/\}$/, ' }')},`,
  )
  .join('\n')}
];
`;
const file = new URL('../../src/lexicon/states.ts', import.meta.url);
const { code } = await format('states.ts', source, { printWidth: 110, singleQuote: true });
writeFileSync(file, code);
console.error(
  `${rows.length} states and territories, ${rows.filter(({ sovereign }) => sovereign).length} sovereign`,
);
