import { describe, expect, it } from 'vitest';
import { english } from '../../language/testing/english.ts';
import { against } from '../testing/spelled.ts';

/** Claims as 'Source relation Target: mode by Speaker'; "no …" begins those that must not be found. */
const each = (cases: readonly (readonly [text: string, claim: string])[]): void => {
  it.each(cases)('%s', (text, claim) => expect(against(english, text, claim)).toEqual([]));
};

describe('who is named with their state in brackets speaks for it; the state that is spoken of says nothing', () => {
  const said = 'ADA VALE (Norway) said Chad had attacked Niger. She condemned Mali.';
  const noting = 'OLE BECK LUND (Fiji), recalling the resolution, said Peru had threatened Chile.';
  each([
    [said, 'Chad assault Niger: reported by ADA VALE'],
    [said, 'ADA VALE accuse Mali: asserted'],
    [said, 'ADA VALE official_of Norway: asserted'],
    [said, 'no Norway'],
    [noting, 'Peru threaten Chile: reported by OLE BECK LUND'],
    [
      'Mr. Lund (Fiji): Peru attacked Chile.\n\nThe President: I thank him.',
      'Peru assault Chile: reported by Lund',
    ],
    // An athlete is no envoy.
    ['Ada Vale (Norway) said Chad had attacked Niger.', 'Chad assault Niger: reported by Ada Vale'],
    ['Ada Vale (Norway) said Chad had attacked Niger.', 'no Ada Vale official_of'],
  ]);
});

describe('an envoy without a name is nobody who was named before', () => {
  const text =
    'ADA VALE (Norway) spoke. The representative of Chad said that the road was closed. He rejected the accusation of Mali.';
  each([
    [text, 'no ADA VALE reject'],
    [
      'Norwegian Prime Minister Ada Vale spoke. The minister smiled. She condemned Mali.',
      'Ada Vale accuse Mali: asserted',
    ],
  ]);
});

describe('a label in capitals is who bears that family name in the text', () => {
  const talk =
    'Norwegian Foreign Minister Ada Vale met reporters.\n\nQUESTION: Did Togo attack Benin?\n\nMINISTER VALE: Sudan attacked Chad.';
  each([
    [talk, 'Sudan assault Chad: reported by Ada Vale'],
    [talk, 'Togo assault Benin: possible'],
    [`Her brother, Justice Minister Per Vale, came.\n\n${talk}`, 'Sudan assault Chad: reported'],
    ['Also Prime Minister Umi Vale:\n\n"Sudan attacked Chad on Sunday."', 'no Sudan assault Chad: asserted'],
  ]);
});

describe('the person does it, whatever state or bloc stands in the title', () => {
  each([
    [
      'High Representative of the European Union for Foreign Affairs and Security Policy Ada Vale condemned Mali.',
      'Ada Vale accuse Mali: asserted',
    ],
    [
      'High Representative of the European Union for Foreign Affairs and Security Policy Ada Vale condemned Mali.',
      'no European Union accuse',
    ],
    [
      'Former Minister for Fisheries and Trade Ada Vale accused Chad of piracy.',
      'Ada Vale accuse Chad: asserted',
    ],
    ['The representative of Norway condemned Mali.', 'Norway accuse Mali: asserted'],
  ]);
});
