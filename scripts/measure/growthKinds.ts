/**
 * Texts that grow in one respect only: what is slow to read in each of them grows with their length, and shows where a step of the
 * reading takes more than n log n.
 */
import type { GivenFile, Sources } from '../../src/intake/index.ts';
import type { SourceDocument } from '../../src/model/document.ts';
import { nameOf } from './names.ts';
import { tinyTexts } from './tinyTexts.ts';

/** Repeats what `make` gives for 0, 1, 2 ... until there are so many characters. */
function fill(characters: number, make: (number: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, number = 0; length < characters; number++) {
    const part = make(number);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

const repeat =
  (part: string) =>
  (characters: number): string =>
    part.repeat(Math.ceil(characters / part.length));
const each =
  (make: (number: number) => string) =>
  (characters: number): string =>
    fill(characters, make);

/** One text of so many characters, for each kind. */
export const TEXTS: Readonly<Record<string, (characters: number) => string>> = {
  'plain prose': repeat(
    'The ministers of Kenya and Uganda met in Nairobi on Monday, and they signed an accord on trade. ',
  ),
  'paragraphs of prose': each(
    (n) => `Kenya accused Rwanda of backing rebels in village ${n}. Rwanda denied the charge.\n\n`,
  ),
  'curly marks that never close': repeat('“a '),
  'straight marks that never close': repeat('"a '),
  'single marks that never close': repeat('‘a '),
  'marks that never close, in paragraphs': repeat('“Kenya accused Rwanda of lies.\n\n'),
  'nested quotations': (n) => `${repeat('“‘a ')(n / 2)}${repeat('’” ')(n / 2)}`,
  'quotations with speakers': each(
    (n) => `“We will not go to war,” ${nameOf(n)} ${nameOf(n + 7)} told Kenya. `,
  ),
  'distinct bare names': each((n) => `${nameOf(n)} said nothing. `),
  'distinct full names': each((n) => `${nameOf(n, 3)} ${nameOf(n * 31 + 5)} said nothing. `),
  'distinct leaders': each((n) => `Kenyan President ${nameOf(n, 3)} ${nameOf(n * 31 + 5)} met Uganda. `),
  'one family': each((n) => `${nameOf(n)} Museveni said nothing. `),
  'one given name': each((n) => `Yoweri ${nameOf(n)} said nothing. Mr ${nameOf(n)} left. `),
  'one name': repeat('President Yoweri Museveni of Uganda spoke. Museveni left. '),
  'chains of he': repeat('he said that '),
  'sentences with he': (n) =>
    `President Yoweri Museveni of Uganda spoke. ${repeat('He met Kenya. He left. ')(n)}`,
  'sentences with they': (n) => `Kenya and Uganda met. ${repeat('They signed it. Both left. ')(n)}`,
  nominals: (n) =>
    `President Yoweri Museveni of Uganda spoke. ${repeat('The president met his Kenyan counterpart. The country left the bloc. ')(n)}`,
  'states in a row': repeat('Kenya, Uganda, Rwanda, '),
  'states joined by and': repeat('Kenya and Uganda and '),
  'distinct ministries': each((n) => `The ${nameOf(n)} Ministry said that the ${nameOf(n)} Institute left. `),
  'one ministry': repeat('The Kenyan Foreign Ministry said that the Foreign Ministry left. '),
  acronyms: each((n) => `The ${nameOf(n)} Union (${nameOf(n).slice(0, 4).toUpperCase()}) left. `),
  'names in capitals': each((n) => `${nameOf(n).toUpperCase()} ${nameOf(n + 3).toUpperCase()} `),
  'capitalised words': each((n) => `${nameOf(n)} `),
  'titles in a row': repeat('President '),
  owners: repeat('Kenya’s '),
  'of of of': repeat('of '),
  'said that said that': repeat('Kenya said that Uganda said that '),
  'accused, without a stop': repeat('Kenya accused Uganda and '),
  'clauses joined by commas': repeat('Kenya accused Uganda, which denied it, '),
  dates: each((n) => `On ${1 + (n % 28)} May ${1900 + (n % 120)} Kenya left. `),
  'a rule of dashes': repeat('-'),
  'a rule of dots': repeat('.'),
  'a rule of dashes within a sentence': (n) => `Kenya ${repeat('-')(n)} left. It met Uganda.`,
  'a rule of dots within a sentence': (n) => `Kenya ${repeat('.')(n)} left. It met Uganda.`,
  'rules of dots, word by word': each((n) => `${nameOf(n)}${'.'.repeat(2000)} `),
  'a rule of underscores': repeat('_'),
  'an endless word': repeat('a'),
  'an endless word in capitals': repeat('A'),
  'an endless number': repeat('7'),
  'an endless line of spaces': repeat(' '),
  'spaced dots': repeat('. '),
  'spaced dots within a sentence': (n) => `Kenya ${repeat('. ')(n)}left`,
  'spaced dashes': repeat('- '),
  commas: repeat(','),
  'brackets that never close': repeat('(a '),
  'square brackets': repeat('['),
  hyphens: repeat('Kenya-Uganda-'),
  slashes: repeat('Kenya/Uganda/'),
  apostrophes: repeat("'"),
  ampersands: repeat('&amp;'),
  links: each((n) => `[Kenya](https://example.org/${n}) `),
  'an endless address': (n) => `https://${repeat('example.org/')(n)}`,
  initials: repeat('A. B. '),
  accents: repeat('a\u0301'),
  'soft hyphens': repeat('\u00ad'),
  hanzi: repeat('肯尼亚'),
  faces: repeat('\ud83d\ude00'),
  'empty lines': repeat('\n'),
  'short lines': repeat('Kenya\n'),
  'distinct short lines': each((n) => `${nameOf(n)}\n`),
  captions: each(
    (n) => `${nameOf(n)} ${nameOf(n + 1)} greets Yoweri Museveni in Kampala in 2015. (Reuters)\n`,
  ),
  furniture: repeat('Read more: Kenya accuses Uganda\nAdvertisement\n'),
  'one person of many titles': repeat('Yoweri Museveni, the president, the minister, '),
  'leaders named again by their titles': each(
    (n) => `former Kenyan President ${nameOf(n)} said. The former president left. `,
  ),
  'ministries of the country': each(
    (n) => `Kenyan President ${nameOf(n)} spoke. The country's ${nameOf(n)} Ministry left. `,
  ),
  counterparts: each(
    (n) => `Kenyan President ${nameOf(n)} met his Ugandan counterpart. His predecessor left. `,
  ),
  'people of nations': repeat('Kenyans Ugandans Rwandans '),
  'many against many': (n) =>
    `${repeat('Chad, Mali, Niger, ')(n / 2)}Kenya accused ${repeat('Benin, Togo, ')(n / 2)} Rwanda.`,
  'words broken at the ends of lines': each(
    (n) => `Kenya accu-\nsed Rwanda of back-\ning rebels in vil-\nlage ${n}. `,
  ),
  'letters set apart': repeat('K e n y a  a c c u s e d  R w a n d a. '),
  'letters of another encoding': repeat('Kenyaâ€™s minister accused Rwandaâ€™s. '),
  'marks of notes': each((n) => `Kenya accused Rwanda.[${n % 999}] `),
  'paragraphs that are repeated': repeat('Kenya accused Rwanda of backing rebels.\n\n'),
  'lines of who wrote it': each((n) => `By ${nameOf(n)} ${nameOf(n + 1)}\n\n`),
  'lines of where it was': repeat('NAIROBI (Reuters) - Kenya left.\n\n'),
  'a quotation over all paragraphs': (n) => `${repeat('“We accuse Kenya.\n\n')(n)}” Museveni said.`,
  'dashed fields': repeat('---\ntitle: a\n'),
};

const short = (number: number, text: string): SourceDocument => ({
  id: `d${number}`,
  file: `d${number}.txt`,
  title: null,
  publisher: null,
  url: null,
  published: null,
  text,
});
const many =
  (make: (number: number) => string) =>
  (documents: number): SourceDocument[] =>
    Array.from({ length: documents }, (_, number) => short(number, make(number)));

/** Corpora of so many short documents, for each kind. */
export const CORPORA: Readonly<Record<string, (documents: number) => SourceDocument[]>> = {
  'one person in every document': many(() => 'Ugandan President Yoweri Museveni met Kenyan ministers.'),
  'one person by the family name': many((n) =>
    n === 0 ? 'Ugandan President Yoweri Museveni met Kenya.' : 'Museveni met Kenyan ministers in Uganda.',
  ),
  'distinct people': many(
    (n) => `Ugandan Minister ${nameOf(n, 3)} ${nameOf(n * 31 + 5)} met Kenyan ministers.`,
  ),
  'distinct people by the family name': many((n) => `President ${nameOf(n)} met Kenyan ministers.`),
  'people of one family': many((n) => `Ugandan Minister ${nameOf(n)} Museveni met Kenyan ministers.`),
  'one name, borne in many states': many(
    (n) =>
      `${['Ugandan', 'Kenyan', 'Brazilian', 'Norwegian', 'Chinese'][n % 5]} President John ${nameOf(n % 50)} met Japan.`,
  ),
  'distinct institutions': many(
    (n) => `The ${nameOf(n)} Institute met Kenya. Uganda’s ${nameOf(n)} Ministry left.`,
  ),
  'one claim': many(() => 'Kenya accused Uganda of lies.'),
  'distinct claims': many(
    (n) => `Kenya accused Uganda of lies about the village of ${nameOf(n)} on the border.`,
  ),
  copies: many(
    (n) =>
      repeat('Kenya accused Uganda of lies about the village at the border last week, ministers said. ')(
        400,
      ) +
      (n % 7),
  ),
  'texts that share their names': many(
    (n) =>
      `Kenya accused Uganda of lies. ${nameOf(n)} ${nameOf(n + 1)} ${nameOf(n + 2)} left the village on the border.`,
  ),
  'tiny and distinct': many((n) => `Village ${nameOf(n)} slept.`),
  'a feed': (documents) => [...tinyTexts(documents)].map(([, text], number) => short(number, text)),
};

const file = (name: string, content: string): GivenFile => ({
  name,
  bytes: () => new TextEncoder().encode(content),
});
const lines = (count: number, make: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => make(number)).join('\n');

/** Folders as they are given, of so many texts in all, with what their sources.json says: for each kind of what is to be read. */
export const FOLDERS: Readonly<Record<string, (texts: number) => [files: GivenFile[], about?: Sources]>> = {
  'files of text': (n) => [Array.from({ length: n }, (_, at) => file(`${at}.txt`, `Village ${at} slept.`))],
  'files of one name': (n) => [
    Array.from({ length: n }, (_, at) => file(`${at}/a.txt`.replaceAll(/[1-9]/g, 'x'), `Village ${at}.`)),
  ],
  'files of other kinds': (n) => [Array.from({ length: n }, (_, at) => file(`${at}.png`, ''))],
  'files that sources.json knows': (n) => [
    Array.from({ length: n }, (_, at) => file(`${at}.txt`, `Village ${at} slept.`)),
    { title: null, about: Object.fromEntries(Array.from({ length: 2 * n }, (_, at) => [`${at}.txt`, {}])) },
  ],
  'one file of many lines': (n) => [
    [
      file(
        'a.jsonl',
        lines(n, (at) => JSON.stringify({ id: at, text: `Village ${at} slept.` })),
      ),
    ],
  ],
  'one file of lines that want one id': (n) => [
    [
      file(
        'a.jsonl',
        lines(n, (at) => JSON.stringify({ id: 'x'.repeat(1 + (at % 3)), text: `Village ${at}.` })),
      ),
    ],
  ],
  'a list of many texts': (n) => [
    [
      file(
        'a.json',
        JSON.stringify(Array.from({ length: n }, (_, at) => ({ text: `Village ${at} slept.` }))),
      ),
    ],
  ],
  'an export of many articles': (n) => [
    [
      file(
        'a.txt',
        lines(
          n,
          (at) =>
            `     ${at + 1} of ${n} DOCUMENTS\n\n\n    The Sample\n\n    May 5, 2023 Friday\n\nA title\n\nBYLINE: A. Sample\n\nChad met Mali.\n\n`,
        ),
      ),
    ],
  ],
  'a page of many paragraphs': (n) => [
    [
      file(
        'a.html',
        `<html><body><article>${'<p>Kenya met Uganda on Monday, and they signed it.</p>'.repeat(n)}</article></body></html>`,
      ),
    ],
  ],
  'a page of nested elements': (n) => [
    [
      file(
        'a.html',
        `<html><body>${'<div>'.repeat(n / 10)}Kenya met Uganda.${'</div>'.repeat(n / 10)}</body></html>`,
      ),
    ],
  ],
};
