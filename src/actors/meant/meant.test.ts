import { describe, expect, it } from 'vitest';
import { actor, read, whose } from '../testing/read.ts';

describe('referring back', () => {
  it('"the Kazakh president" is the president named', () => {
    const reading = read(
      'Kazakh President Qasym-Zhomart Toqaev spoke to reporters. Russia thanked the Kazakh president.',
    );
    expect(whose(reading, 'the Kazakh president')).toBe('person:qasym-zhomart-toqaev');
  });

  it('"the former president" is not the present one', () => {
    const reading = read(
      'Bolivian President Rosa Quispe dismissed former President Juan Mamani from the council. The former president protested.',
    );
    expect(whose(reading, 'The former president')).toBe('person:juan-mamani');
  });

  it('"the junta" is the one that was called so before, not the state named last', () => {
    const reading = read(
      "Mali's junta expelled an envoy. Denmark withdrew its soldiers. The European Union imposed sanctions on the junta.",
    );
    expect(whose(reading, 'the junta')).toBe('state:MLI');
  });

  it('"he" and "his" where one man is there, nobody where two are', () => {
    const one = read('Egyptian President Karim Mansour arrived late. He praised his hosts.');
    expect(whose(one, 'He')).toBe('person:karim-mansour');
    const two = read(
      'Ivan Petrov, the Bulgarian foreign minister, told Marko Ilić, the Serbian foreign minister, that his plan failed.',
    );
    expect(whose(two, 'his')).not.toBe('person:marko-ilic');
  });

  it('"she" does not take up a man', () => {
    const reading = read('Danish Prime Minister Mette Holm met Swedish King Gustav. She left early.');
    expect(whose(reading, 'She')).toBe('person:mette-holm');
  });

  it('"she" is no Mohammed, "he" no Maria', () => {
    const woman = read(
      'Chilean Senator Maria Rojas met Bolivian President Juan Mamani in June. He left early.',
    );
    expect(whose(woman, 'He')).toBe('person:juan-mamani');
    const man = read('Omani Minister Mohammed Harthy met Danish Prime Minister Mette Holm. She left early.');
    expect(whose(man, 'She')).toBe('person:mette-holm');
  });

  it('"he" after somebody whose name two here bear is none of the others', () => {
    const reading = read(
      'Czech Prime Minister Petr Novak and his minister Jan Novak met Polish President Adam Kowal. Novak stayed. He signed the treaty.',
    );
    expect(whose(reading, 'He')).toBeUndefined();
  });

  it('who speaks of a president is not the president', () => {
    const reading = read(
      'Togo was rejected as a mediator by Ivan Petrov, who claims that the Kenyan president has business ties with the rebels.',
    );
    expect(whose(reading, 'the Kenyan president')).toBeUndefined();
  });

  it('an office that somebody is to be seen in names nobody else', () => {
    const reading = read(
      "President Rosa Quispe would recognise Juan Mamani as Bolivia's president. Chile was silent.",
    );
    expect(actor(reading, 'Rosa Quispe')?.roles.map(({ of }) => of)).not.toContain('state:BOL');
  });

  it('a former president is not the one of today', () => {
    const reading = read("Former President Rosa Quispe left for Chile. Bolivia's president protested.");
    expect(whose(reading, "Bolivia's president")).toBeUndefined();
  });

  it('"the country" and "its"', () => {
    const reading = read(
      'In Kazakhstan, China has invested billions and used the country as a base for its trade.',
    );
    expect(whose(reading, 'the country')).toBe('state:KAZ');
    expect(whose(reading, 'its')).toBe('state:CHN');
  });

  it('"the alliance", "the bloc" and "the organization" take up the only bloc named', () => {
    for (const noun of ['alliance', 'bloc', 'organization'])
      expect(whose(read(`NATO met in June. The ${noun} admitted Finland.`), `The ${noun}`)).toBe('bloc:NATO');
    const two = read('NATO and the African Union met in June. The alliance spoke.');
    expect(whose(two, 'The alliance')).toBeUndefined();
  });
});
