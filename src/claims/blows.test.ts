import { describe, expect, it } from 'vitest';
import { english } from '../language/testing/english.ts';
import { claimsIn } from './testing/spelled.ts';

const MATERIAL = new Set(['assault', 'coerce', 'mobilize', 'sanction', 'threaten']);

/** Claims of material conflict in a text, as 'Label relation Label', the mode added where it is not plain. */
const read = (text: string): string[] =>
  claimsIn(english, text)
    .filter(({ relation }) => MATERIAL.has(relation))
    .map(
      ({ relation, source, target, mode }) =>
        `${source} ${relation} ${target}${mode === 'asserted' ? '' : ` (${mode})`}`,
    )
    .sort();

type Case = readonly [string, readonly string[]];
const check = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (text, expected) => expect(read(text)).toEqual([...expected].sort()));
};

describe("a state's weapons and strikes act for it", () => {
  check([
    ['Armenia is targeted by nine rockets from Azerbaijan.', ['Azerbaijan assault Armenia']],
    [
      'Two villages in Kirov, Kars Province, Turkey, burn after being hit by Armenian drones.',
      ['Armenia assault Turkey'],
    ],
    [
      'Six Peruvians are killed and nine others are injured in Ecuadorian airstrikes on a river port.',
      ['Ecuador assault Peru'],
    ],
    [
      'Eritrean artillery and glide bombs target Zalambessa, Ethiopia, wounding eleven people.',
      ['Eritrea assault Ethiopia'],
    ],
    ['Four people are injured in Chad after seven salvos of missiles by Libya.', ['Libya assault Chad']],
  ]);
});

describe('the place that was hit names the target', () => {
  check([
    [
      'A Kenyan air force drone strikes and badly damages a mosque, a school, and a market in Kismayo, southern Somalia.',
      ['Kenya assault Somalia'],
    ],
    [
      'The Indian military carries out strikes around Lashio, Shan State, Myanmar, killing nine people.',
      ['India assault Myanmar'],
    ],
    [
      'A large fire is reported at a gas terminal in Sumqayit, Azerbaijan, following an Armenian drone attack.',
      ['Armenia assault Azerbaijan'],
    ],
  ]);
});

describe('who is no state, or no enemy, is not read', () => {
  check([
    ['A Peruvian man stabs three people in Antofagasta, Chile.', []],
    ['Two gunmen are killed in a Kenyan raid on a hideout of smugglers.', []],
    ['The tanker was hit by Libyan drones off the coast of Malta.', []],
    ['Three people are hurt when a rocket explodes near the Chadian border in western Sudan.', []],
    ['Brazil hits a record in soy exports to Argentina.', []],
  ]);
});

describe('two armed sides act on each other', () => {
  check([
    [
      'Clashes break out between Chadian and Sudanese soldiers.',
      ['Chad assault Sudan', 'Sudan assault Chad'],
    ],
    [
      'Three Kenyan soldiers are killed in clashes with Ethiopian troops.',
      ['Ethiopia assault Kenya', 'Kenya assault Ethiopia'],
    ],
    ['Two Nigerian officers and five gunmen die in a shootout at the border with Niger.', []],
  ]);
});

describe('troops moved to a border, jets in the airspace of another', () => {
  check([
    ['Chile deploys 3,000 soldiers to its border with Peru.', ['Chile mobilize Peru']],
    ['Kenya deploys the 4th Brigade to southern Somalia.', ['Kenya mobilize Somalia']],
    [
      'Finland protests after two Russian transport jets enter its airspace near Porvoo unannounced.',
      ['Russia mobilize Finland'],
    ],
  ]);
});

describe('ships and people of another state seized', () => {
  check([
    ['The Ghanaian Navy boards and seizes a Chinese trawler in the Gulf of Guinea.', ['Ghana coerce China']],
    [
      'The Malian government detains and imprisons two unnamed Danish nationals for alleged spying.',
      ['Mali coerce Denmark'],
    ],
    ['Somali pirates seize a Danish tanker in the Indian Ocean.', []],
    ['The Ghanaian Navy seizes a Panama-flagged trawler in the Gulf of Guinea.', []],
  ]);
});

describe('measures against what belongs to a state', () => {
  check([
    ['Canada imposes sanctions on four tankers linked to Belarus.', ['Canada sanction Belarus']],
    ['The African Union reimposes sanctions on Guinea after the coup.', ['African Union sanction Guinea']],
    [
      'The African Union reimposes sanctions on Guinea, citing Mali’s rising influence there.',
      ['African Union sanction Guinea'],
    ],
    ['India enacts a 12% tariff on all steel imported from Vietnam.', ['India sanction Vietnam']],
    ['Norway sets out sanctions despite a war linked to Eritrea.', []],
  ]);
});
