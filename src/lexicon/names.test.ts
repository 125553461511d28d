import { describe, expect, it } from 'vitest';
import { BLOCS } from './blocs.ts';
import { COMMON_NAMES, FEMALE_NAMES, MALE_NAMES } from './givenNames.ts';
import { GIVEN_VARIANTS } from './givenVariants.ts';
import { MORE_STATES } from './moreStates.ts';
import { STATE_MENDING } from './stateMending.ts';
import { STATES } from './states.ts';
import { ARTS_AND_SPORTS, TITLE_HEADS } from './titles.ts';

const adjectivesOf = (key: string): readonly string[] => {
  const row = STATES.find((state) => state.key === key);
  const mend = STATE_MENDING[key];
  return [...(mend?.only ? [] : (row?.adjectives ?? [])), ...(mend?.adjectives ?? [])];
};

describe('the table of states', () => {
  const sovereign = STATES.filter((state) => state.sovereign);

  it('has at least 195 sovereign states, each key once', () => {
    expect(sovereign.length).toBeGreaterThanOrEqual(195);
    expect(new Set(STATES.map(({ key }) => key)).size).toBe(STATES.length);
  });

  it('gives each of them a name, an adjective and a capital', () => {
    const named = (key: string): number =>
      (STATES.find((state) => state.key === key)?.capitals.length ?? 0) +
      (STATE_MENDING[key]?.capitals?.length ?? 0);
    // Dominica leaves its adjective to the Dominican Republic; city states and namesakes of common words have no capital of their own.
    expect(sovereign.filter(({ key }) => adjectivesOf(key).length === 0).map(({ key }) => key)).toEqual([
      'DMA',
    ]);
    expect(sovereign.filter(({ key }) => named(key) === 0).length).toBeLessThanOrEqual(12);
    expect(sovereign.every(({ names }) => names.length > 0)).toBe(true);
  });

  it('gives no adjective to two sovereign states, but Congolese', () => {
    const owners = new Map<string, string[]>();
    for (const { key } of sovereign)
      for (const adjective of new Set(adjectivesOf(key)))
        owners.set(adjective, [...(owners.get(adjective) ?? []), key]);
    expect([...owners].filter(([, keys]) => keys.length > 1).map(([adjective]) => adjective)).toEqual([
      'Congolese',
    ]);
  });

  it('mends only states it has, and borders point at states of the table', () => {
    const keys = new Set(STATES.map(({ key }) => key));
    expect(Object.keys(STATE_MENDING).filter((key) => !keys.has(key))).toEqual([]);
    expect(STATES.flatMap(({ borders }) => borders).filter((key) => !keys.has(key))).toEqual([]);
    expect(MORE_STATES.filter(({ key }) => keys.has(key))).toEqual([]);
  });

  it('knows the second adjectives of Central Asia', () => {
    expect(adjectivesOf('KAZ')).toContain('Kazakh');
    expect(adjectivesOf('UZB')).toContain('Uzbek');
    expect(adjectivesOf('KGZ')).toContain('Kyrgyz');
    expect(adjectivesOf('TJK')).toContain('Tajik');
    expect(adjectivesOf('TKM')).toContain('Turkmen');
  });
});

describe('the other tables', () => {
  it('have at least 80 blocs, no acronym or name of two', () => {
    expect(BLOCS.length).toBeGreaterThanOrEqual(80);
    const owners = new Map<string, Set<string>>();
    for (const { key, names, acronyms } of BLOCS)
      for (const name of [...names, ...acronyms]) owners.set(name, (owners.get(name) ?? new Set()).add(key));
    expect([...owners].filter(([, keys]) => keys.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('have at least 150 heads of titles, those of no politics among them', () => {
    expect(TITLE_HEADS.size).toBeGreaterThanOrEqual(150);
    expect([...ARTS_AND_SPORTS].filter((head) => head !== 'staff' && !TITLE_HEADS.has(head))).toEqual([]);
  });

  it('keep a given name in one list, and in one row of variants', () => {
    expect([...MALE_NAMES].filter((name) => FEMALE_NAMES.has(name) || COMMON_NAMES.has(name))).toEqual([]);
    const all = GIVEN_VARIANTS.flat();
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });
});
