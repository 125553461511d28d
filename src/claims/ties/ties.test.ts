import { describe, expect, it } from 'vitest';
import { english } from '../../language/testing/english.ts';
import type { Relation } from '../../model/relations.ts';
import { claimsIn } from '../testing/spelled.ts';

/** Claims of one relation in a text, as 'Label > Label', the mode added where it is not plain; ends of ↔ in either order. */
function read(text: string, relation: Relation): string[] {
  const directed = relation === 'influence' || relation === 'member_of';
  return claimsIn(english, text)
    .filter((claim) => claim.relation === relation)
    .map(({ source, target, mode }) => {
      const ends = [source, target];
      if (!directed) ends.sort();
      return ends.join(' > ') + (mode === 'asserted' ? '' : ` (${mode})`);
    })
    .sort();
}

type Case = readonly [string, readonly string[]];

describe('borders', () => {
  const cases: readonly Case[] = [
    ['Finland closed its eastern border with Russia.', ['Finland > Russia']],
    ['Clashes erupted along the Thai-Cambodian border on Tuesday.', ['Cambodia > Thailand']],
    ['Police found the truck near the Chad–Sudan border.', ['Chad > Sudan']],
    ['Trucks queued at the border crossing between Lithuania and Belarus.', ['Belarus > Lithuania']],
    [
      'Gunmen killed six soldiers in northern Benin, near the border with Burkina Faso.',
      ['Benin > Burkina Faso'],
    ],
    ['Colombia, which shares a long border with Venezuela, sent troops.', ['Colombia > Venezuela']],
    ['Thousands fled from Sudan into neighbouring Chad.', ['Chad > Sudan']],
    ['Iran sent medicine to its neighbour Iraq.', ['Iran > Iraq']],
    ['Chad, Sudan’s western neighbor, closed the road.', ['Chad > Sudan']],
    ['Venezuela’s neighbour Colombia urged restraint.', ['Colombia > Venezuela']],
    [
      'Laos, which shares borders with both Thailand and Vietnam, was silent.',
      ['Laos > Thailand', 'Laos > Vietnam'],
    ],
    ['Jihadists ambushed tankers in western Mali near the Senegalese border.', ['Mali > Senegal']],
  ];
  it.each(cases)('%s', (text, claims) => expect(read(text, 'borders')).toEqual(claims));

  const none: readonly string[] = [
    'Baltic neighbours Estonia, Latvia and Lithuania closed their airspace.',
    'Niger, which borders seven countries, expelled the ambassador.',
    'Russia’s neighbours fear an attack.',
    'Latvia sent guards to its border, with Portugal and Spain providing tents.',
    'Doctors Without Borders left Sudan for Kenya.',
    'France and Japan have the same view of border controls.',
    'Britain accused neighbouring countries of delay.',
  ];
  it.each(none)('none in: %s', (text) => expect(read(text, 'borders')).toEqual([]));

  it('are facts, not what a speaker says', () => {
    for (const text of [
      'Lithuanian President Gitanas Nausėda said Lithuania’s border with Belarus was calm.',
      '"Lithuania’s border with Belarus is calm," Lithuanian President Gitanas Nausėda said.',
    ])
      expect(read(text, 'borders')).toEqual(['Belarus > Lithuania']);
  });
});

describe('economic ties', () => {
  const cases: readonly Case[] = [
    ['India’s trade with Russia hit a record.', ['India > Russia']],
    ['Trade between Ethiopia and Kenya remains small.', ['Ethiopia > Kenya']],
    ['China is Brazil’s largest trading partner.', ['Brazil > China']],
    ['Beijing has close economic ties with Islamabad.', ['China > Pakistan']],
  ];
  it.each(cases)('%s', (text, claims) => expect(read(text, 'economic_tie')).toEqual(claims));

  const none: readonly string[] = [
    'China’s stock market fell as trade slowed in Japan.',
    'Mexico sent a shipment of humanitarian aid to Cuba.',
    'The trade war between Canada and India worries Europe.',
    'Moldova depends on Romania for advice.',
    'A Russian missile hit a ship carrying a shipment of grain to Algeria.',
  ];
  it.each(none)('none in: %s', (text) => expect(read(text, 'economic_tie')).toEqual([]));

  it('are not told again as political ties', () => {
    expect(read('China is Brazil’s largest trading partner.', 'cooperate')).toEqual([]);
    expect(read('Beijing has close economic ties with Islamabad.', 'cooperate')).toEqual([]);
  });
});

describe('sway', () => {
  const cases: readonly Case[] = [
    ['Iran’s sway over Lebanon is waning.', ['Iran > Lebanon']],
    ['Moscow’s grip on Belarus has tightened.', ['Russia > Belarus']],
  ];
  it.each(cases)('%s', (text, claims) => expect(read(text, 'influence')).toEqual(claims));

  const none: readonly string[] = [
    'The vaccine gained a foothold in Libya.',
    'Voters keep a close hold on spending in Norway.',
    'Former Soviet republics drifted apart.',
  ];
  it.each(none)('none in: %s', (text) => expect(read(text, 'influence')).toEqual([]));
});

describe('allies and rivals', () => {
  const allies: readonly Case[] = [['Turkey and Russia enjoy good relations.', ['Russia > Turkey']]];
  it.each(allies)('%s', (text, claims) => expect(read(text, 'cooperate')).toEqual(claims));

  const none: readonly string[] = [
    'Iran and its allies attacked Israel.',
    'Potential ally Turkey has been courted by Ukraine.',
    'Ties between Ankara and Cairo were severed.',
    'Relations between India and Canada are tense.',
  ];
  it.each(none)('no alliance in: %s', (text) => expect(read(text, 'cooperate')).toEqual([]));

  const rivals: readonly Case[] = [
    ['Competition between China and the US has intensified.', ['China > United States']],
    ['Saudi-Iranian rivalry fuels the war in Yemen.', ['Iran > Saudi Arabia']],
  ];
  it.each(rivals)('%s', (text, claims) => expect(read(text, 'compete')).toEqual(claims));
});

describe('members of blocs', () => {
  const cases: readonly Case[] = [
    ['Finland joined NATO in 2023.', ['Finland > NATO']],
    ['Sweden has applied to join NATO.', ['Sweden > NATO (possible)']],
    ['Hungary opposes Ukraine joining the European Union.', ['Ukraine > European Union (possible)']],
  ];
  it.each(cases)('%s', (text, claims) => expect(read(text, 'member_of')).toEqual(claims));

  const none: readonly string[] = [
    'Former NATO member Turkey objected.',
    'Candidate member Serbia met the European Union in Brussels.',
    'Officials from the European Union visited Serbia.',
  ];
  it.each(none)('none in: %s', (text) => expect(read(text, 'member_of')).toEqual([]));
});
