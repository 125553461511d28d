import { describe, expect, it } from 'vitest';
import { english } from '../../language/testing/english.ts';
import { against } from '../testing/spelled.ts';

/** Claims as 'Source relation Target: mode by Speaker'; "no …" begins those that must not be found. */
const each = (cases: readonly (readonly [text: string, claim: string])[]): void => {
  it.each(cases)('%s', (text, claim) => expect(against(english, text, claim)).toEqual([]));
};

describe('exchanges, agreements and talks are told of all parties', () => {
  each([
    [
      'Morocco and Algeria exchanged the bodies of six soldiers after mediation by Kuwait.',
      'Morocco cooperate Algeria: asserted',
    ],
    ['Serbia and Kosovo complete a prisoner swap.', 'Serbia cooperate Kosovo: asserted'],
    ['Chile, Peru, and Bolivia sign a water treaty in Santiago.', 'Peru agree Bolivia: asserted'],
    ['Diplomats hope to secure a truce between Yemen and Oman.', 'no Yemen agree'],
    ['Talks between Nepal and Bhutan are reportedly held in Thailand.', 'Nepal consult Bhutan: asserted'],
    ['Chad and Niger are talking to rebels in Libya.', 'no Chad consult Niger'],
    ['The planned talks between Nepal and Bhutan have been cancelled.', 'no Nepal consult'],
    ['Delegates from Chad and Niger meet in Accra to discuss the border.', 'Chad consult Niger: asserted'],
    [
      'Peru, Chile, and the countries of the African Union meet in Lima, Peru, to discuss fishing.',
      'Chile consult African Union: asserted',
    ],
    ['After talks in Ankara, Turkey, the governments of Iraq and Syria agree to a truce.', 'no Turkey agree'],
  ]);
});

describe('what is sent goes to its target, not to where it comes from', () => {
  const text = 'Kenya announces the deployment of troops to Chad from Eritrea, Peru and Ethiopia.';
  each([
    [text, 'Kenya mobilize Chad: asserted'],
    [text, 'no Kenya mobilize Peru'],
    [text, 'no Kenya mobilize Ethiopia'],
  ]);
});

describe('visits and calls are told by the journey and by the call', () => {
  each([
    ['A Malaysian delegation arrives in Hanoi, Vietnam, for talks with Laos.', 'no Malaysia consult Vietnam'],
    [
      'French President Emmanuel Macron called Angela Merkel on Friday.',
      'Emmanuel Macron consult Angela Merkel: asserted',
    ],
    [
      'The launch comes as U.S. Secretary of State Marco Rubio visits Oslo, Norway, for talks with Norwegian leaders.',
      'Marco Rubio consult Norway: asserted',
    ],
  ]);
});

describe('diplomacy: breaches, envoys, lists, statements', () => {
  each([
    [
      'The United Nations finds Eritrea in breach of its obligations.',
      'United Nations accuse Eritrea: asserted',
    ],
    ['Jordan recalls its ambassador to Sweden.', 'Jordan sanction Sweden: asserted'],
    ['Cuba orders the Peruvian ambassador to leave the country.', 'Cuba sanction Peru: asserted'],
    [
      'The leaders of Spain, Portugal, Ireland, and Malta issue a joint statement condemning the Belarusian attack.',
      'Portugal accuse Belarus: asserted',
    ],
    ["Japan rules out Russia's plan for the islands.", 'Japan reject Russia: asserted'],
    ['Japan vetoed on Monday a Russian plan for the islands.', 'Japan reject Russia: asserted'],
    ['Georgia and Moldova traded accusations over fishing.', 'Moldova accuse Georgia: asserted'],
    ['Georgia and Moldova traded accusations over fishing.', 'no Georgia economic_tie'],
    ['Ghana rejected the port deal between Togo and Benin.', 'Ghana reject Benin: asserted'],
    ['Latvia calls for an end to the conflict with Iran.', 'no Latvia accuse'],
    ["Estonia summons Belarus's chargé d'affaires.", 'Estonia accuse Belarus: asserted'],
    ['Germany Urges Serbia to Recognise Kosovo', 'Germany request Serbia: asserted'],
    ["Palau announces the immediate closure of Taiwan's office.", 'Palau sanction Taiwan: asserted'],
    ['Bulgaria reopens its embassy in Kabul, Afghanistan.', 'Bulgaria concede Afghanistan: asserted'],
    ['Brazil authorizes Uruguay to use its ports.', 'Brazil concede Uruguay: asserted'],
  ]);
});

describe('trade: measures on goods, purchases', () => {
  each([
    ['Niger revoked a defence pact with Italy.', 'Niger sanction Italy: asserted'],
    ['Malta received 20 million euros from Norway.', 'Norway aid Malta: asserted'],
    ['Japan transferred five radars to Kenya.', 'Japan aid Kenya: asserted'],
    ['Ghana cut off power to Togo after the coup.', 'Ghana sanction Togo: asserted'],
    ['Norway froze 20 billion euros of funds for Malta.', 'Norway sanction Malta: asserted'],
  ]);
});

describe('words that turn a relation into another', () => {
  each([
    ['Norway hit back at Estonia on Monday.', 'Norway accuse Estonia: asserted'],
    ['Norway launched a trade war against Estonia.', 'Norway sanction Estonia: asserted'],
    ["Norway's trade war against Estonia goes on.", 'Norway compete Estonia: asserted'],
  ]);
});

describe('who is addressed is not who is blamed, nor what is asked for', () => {
  const text = 'Bhutan filed a complaint with the World Trade Organization.';
  each([
    [text, 'Bhutan request World Trade Organization: asserted'],
    [text, 'no Bhutan accuse'],
    ["Estonia's request for money for Moldova is late.", 'no Estonia request'],
    ["Estonia's request to Moldova is late.", 'Estonia request Moldova: asserted'],
  ]);
});

describe('what is said of an object', () => {
  each([
    ['The Polish premier, Jan Petrov, called America the "Great Satan".', 'no Jan Petrov consult'],
    ['Peru treated Chile and Bolivia as clients.', 'no Chile cooperate'],
    ['Chile and Bolivia acted as allies of Peru.', 'Chile cooperate Peru: asserted'],
  ]);
});

describe('members of a people are not the troops of its state', () => {
  each([
    ['Five ethnic Serbs killed a Croatian officer.', 'no Serbia assault'],
    ['Serbian soldiers killed a Croatian officer.', 'Serbia assault Croatia: asserted'],
  ]);
});

describe('an open possessive is somebody other than those whom it owns', () => {
  each([
    [
      'Gurbanguly Berdymukhamedov spoke on Monday. His father, Kurban Sari, was a doctor; his predecessor, Saparmurat Niyazov, was not.',
      'Gurbanguly Berdymukhamedov succeeded Saparmurat Niyazov: asserted',
    ],
    [
      'Gurbanguly Berdymukhamedov spoke on Monday. His father, Kurban Sari, was a doctor; his predecessor, Saparmurat Niyazov, was not.',
      'no Kurban Sari succeeded',
    ],
  ]);
});
