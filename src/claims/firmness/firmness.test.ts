import { expect, test } from 'vitest';
import { english } from '../../language/testing/english.ts';
import { claimsIn, spelled } from '../testing/spelled.ts';

/** Claims of a text as 'Source relation Target: mode by Speaker'. */
const claims = (text: string): string[] => claimsIn(english, text).map(spelled);

test.each([
  ['Eritrea claims to have bombed Ethiopian bases.', 'Eritrea assault Ethiopia: reported by Eritrea'],
  [
    'Kenya claims to be targeting Ethiopian bases near the lake.',
    'Kenya assault Ethiopia: reported by Kenya',
  ],
  [
    'Five soldiers are killed in an ambush by suspected Boko Haram gunmen in Chad.',
    'Boko Haram assault Chad: possible',
  ],
  ['A suspected Eritrean airstrike hits Ethiopia.', 'Eritrea assault Ethiopia: possible'],
  ['An alleged Eritrean drone struck Ethiopia.', 'Eritrea assault Ethiopia: reported'],
  ['Neither Chad nor Mali has recognised Togo.', 'Chad support Togo: negated'],
  ['Neither Chad nor Mali has recognised Togo.', 'Mali support Togo: negated'],
  [
    'Kenya strikes Eritrea after an attempted attack by Eritrea against Ethiopia.',
    'Eritrea assault Ethiopia: possible',
  ],
  ['The president of Kenya threatens that Kenya will bomb Eritrea.', 'Kenya assault Eritrea: possible'],
  [
    'Norway declares that it will recognize the State of Palestine should a truce not be reached by May.',
    'Norway support Palestine: possible by Norway',
  ],
  ['Kenya denied any role in the attack on Eritrea.', 'Kenya assault Eritrea: negated'],
  ['Kenya denied involvement in the strike on Eritrea.', 'Kenya assault Eritrea: negated'],
  ['Kenya rejected accusations that it had attacked Eritrea.', 'Kenya assault Eritrea: negated'],
  ['Kenya threatened to bomb Eritrea if the talks fail.', 'Kenya threaten Eritrea: asserted'],
  ['Eritrea and Chad claim to have bombed Ethiopian bases.', 'Chad assault Ethiopia: reported by Chad'],
  ['Peru and Chile reach an agreement to open the border if the rebels leave.', 'Peru agree Chile: asserted'],
  ['Kenya cancels its planned talks with Eritrea.', 'Kenya reject Eritrea: asserted'],
  [
    'The minister spoke a day before the scheduled talks between Kenya and Eritrea.',
    'Kenya consult Eritrea: possible',
  ],
  [
    'The Kenyan army says that it seized Eritrean posts as it continues to advance.',
    'Kenya coerce Eritrea: reported by Kenya',
  ],
  [
    'The presidents of Kenya and Chad hold a meeting, the first time that Kenya and Chad have met since May.',
    'Kenya consult Chad: asserted',
  ],
])('%s', (text, claim) => {
  expect(claims(text)).toContain(claim);
});

test('who denies the part of another in a deed is not said to have no part in it', () => {
  expect(claims('Kenya denied the involvement of Chad in the attack on Eritrea.')).not.toContain(
    'Kenya assault Eritrea: negated',
  );
});

test('who welcomes a part in a deed does not do the deed', () => {
  expect(claims('Kenya welcomed a role in the talks with Eritrea.')).toEqual([]);
  expect(claims('Kenya sought a role in the talks with Eritrea.')).toEqual([]);
});
