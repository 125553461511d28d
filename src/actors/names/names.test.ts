import { describe, expect, test } from 'vitest';
import { english } from '../../language/testing/english.ts';
import type { ActorReading } from '../../model/actor.ts';
import { mergeActors } from '../index.ts';
import { bareSource } from '../../model/document.ts';
import { readText } from '../../pipeline.ts';

const read = (text: string): ActorReading => readText(bareSource('t', text), english).reading;

/** Persons as 'Label: office of whom, ...'. */
const people = (text: string): string[] =>
  read(text)
    .actors.filter(({ id }) => id.startsWith('person:'))
    .map(({ label, roles }) =>
      [label, roles.map(({ office, of }) => `${office} ${of ?? '-'}`).join(', ')].filter(Boolean).join(': '),
    )
    .sort();
const bodies = (text: string): string[] =>
  read(text)
    .actors.filter(({ kind }) => kind === 'institution')
    .map(({ label }) => label)
    .sort();

describe('a title belongs to the name it stands before', () => {
  test.each([
    [
      'Pakistani Lt. Gen. (retd.) Tariq Khan met Maj Gen John Harlow (ret). Lt Gen (Retired) Asad Durrani of Pakistan did not.',
      ['Asad Durrani: official state:PAK', 'John Harlow: official -', 'Tariq Khan: official state:PAK'],
    ],
    [
      'Nigerian Major General Sunday Osagie accused Niger. The Chilean president Sunday night met the Peruvian premier.',
      ['Sunday Osagie: official state:NGA'],
    ],
    [
      'After a call with Peruvian president Juan Orbegoso, Chilean president Ana Montt said that talks would go on.',
      ['Ana Montt: leads state:CHL', 'Juan Orbegoso: leads state:PER'],
    ],
    [
      'The Danish foreign minister, Mette Holm, met Peter Falk, Czech prime minister Jan Dvorak and others.',
      ['Jan Dvorak: leads state:CZE', 'Mette Holm: official state:DNK', 'Peter Falk'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('who leads a house, a region or a people leads no state', () => {
  test.each([
    ['The United States bars Fijian senate president Ratu Tora from entering.', 'official state:FJI'],
    ['Iraqi Turkmen leader Hasan Aydin says that talks are slow.', 'leads -'],
    ['Syrian Alawite spiritual leader Ali Mansour appeals for calm.', 'affiliated -'],
    ['The Kurdistan Region president Karim Barwari visited Iraq.', 'leads -'],
    ['John Mills is elected leader of Canada’s Green Party.', 'affiliated inst:can-green-party'],
    ['Peter Holt, leader of the Serbia-aligned Free Legion, is dead.', 'affiliated inst:free-legion'],
    ['In the Canadian province of Manitoba, premier Ann Cole resigned.', 'leads -'],
    ['The International Criminal Court (ICC) president Anna Lind spoke.', 'leads bloc:ICC'],
  ])('%s', (text, role) => {
    const [first] = people(text);
    expect(first).toMatch(new RegExp(`: ${role}$`));
  });
  test('but the adjective and common modifiers leave a state its leader', () => {
    expect(
      people('French far-right interim president Jean Petit met the Ugandan military ruler John Okello.'),
    ).toEqual(['Jean Petit: leads state:FRA', 'John Okello: leads state:UGA']);
  });
});

describe('names begin and end where they do', () => {
  test.each([
    ['Minister of Transport Roman Vilnov resigned.', 'Roman Vilnov'],
    ['Chief of the Ruritanian General Staff Valery Petrov says so.', 'Valery Petrov'],
    ['Senator-elect Camille Lopez is also a candidate.', 'Camille Lopez'],
    ['Portuguese Prime Minister Luís Montenegro’s government falls.', 'Luís Montenegro'],
    ['Nepali home minister Sudan Thapa resigns.', 'Sudan Thapa'],
    ['U.S. vice president JD Hale visits Armenia.', 'JD Hale'],
    ['King Abdullah II of Jordan meets the president.', 'King Abdullah'],
    ['Prime minister Ali Shia’ al-Rubaie’s coalition wins in Iraq.', "Ali Shia' al-Rubaie"],
  ])('%s', (text, name) => {
    expect(people(text).map((one) => one.replace(/:.*/, ''))).toContain(name);
  });
  test('where the lines of a text were broken by hand, too', () => {
    const text =
      'Officials said on Monday that the foreign minister of France, Jean\n' +
      'Durand, would meet the prime minister of Egypt in Cairo and that he\n' +
      'would not speak of the talks between the two countries and the union\n' +
      'of their neighbours before the end of the month, according to Ahmed\n' +
      'Mansour, the Egyptian president.';
    expect(people(text)).toEqual(['Ahmed Mansour: leads state:EGY', 'Jean Durand: official state:FRA']);
  });
  test('Xi is no number', () => {
    expect(people('Chinese President Xi Jinping spoke. Xi left.')).toEqual(['Xi Jinping: leads state:CHN']);
  });
});

describe('ships, places, bases and protests are no persons', () => {
  test.each([
    'Sailors aboard USS George H. W. Bush and the carrier Gerald R. Ford met Iranian officials.',
    'The tanker Ever Lovely, the MV Lyng Trader and the Charles de Gaulle aircraft carrier reached Oman.',
    'Fighters fled to the Cal Ahmed mountains and the town of El Wak.',
    'Azerbaijani forces shelled the towns of Garis and Sotka.',
    'Saudi Arabia closes the King Fahd Causeway to Bahrain.',
    'The municipality of General Diaz and the Imam Ali base were attacked by Iran.',
    'Weeks of Gen Z-led protests follow the Gen Z marches.',
    'The ministry announces under Executive Order 13224 that it will sanction Iran.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('institutions', () => {
  test.each([
    ['Kurdish rights group Hengara says two died. Iran denied what Hengara said.', ['Hengara']],
    ['An armed group called Xori Zana claims it, says news agency Lusara.', ['Lusara', 'Xori Zana']],
    ['His party Vorwat beat Ann Lee.', ['Vorwat']],
    ['The Senate spoke of Institute of National Memory Karol Zych.', ['Institute of National Memory']],
    ['The EU-Israel Association Agreement covers the Palestinian West Bank.', []],
    [
      'The Ruvani network and the Sorena cartel met the Lazar group.',
      ['Lazar group', 'Ruvani network', 'Sorena cartel'],
    ],
    ['The Kurdish militia, the Iran-backed group and the Islamist movement left the Russian network.', []],
    ['CENTCOM and the Saeima said so.', ['Saeima', 'United States Central Command']],
  ])('%s', (text, expected) => {
    expect(bodies(text).filter((label) => label !== 'Senate')).toEqual(expected);
  });
  test('a house is not given to a state that has none of the name', () => {
    expect(bodies('Congress votes on arms to Israel.')).toEqual(['Congress']);
    expect(bodies('In Peru, Congress votes on the budget.')).toEqual(['Congress of Peru']);
  });
});

describe('persons of many documents', () => {
  const labels = (...texts: string[]): string[] =>
    mergeActors(texts.map((text, at) => ({ document: String(at), reading: read(text) })))
      .actors.filter(({ kind }) => kind === 'leader')
      .map(({ label }) => label);
  test('a name that is the end of a longer one is the same person’s', () => {
    expect(
      labels(
        'Brazilian president José Inácio Prado da Silva spoke.',
        'Brazilian president Prado da Silva left for Chile.',
      ),
    ).toEqual(['José Inácio Prado da Silva']);
  });
  test('a leader who goes by one name is one', () => {
    expect(
      labels('Temotu, leader of the Free Island Movement, spoke.', 'The group’s leader Temotu fled.'),
    ).toEqual(['Temotu']);
  });
});
