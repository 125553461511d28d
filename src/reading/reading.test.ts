import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BlockKind, SourceDocument } from '../model/document.ts';
import { LONGEST_READ, readDocument } from './index.ts';

const source = (text: string, title: string | null = null): SourceDocument => ({
  id: 'd',
  file: 'd.txt',
  title,
  publisher: null,
  url: null,
  published: null,
  text,
});
const read = (text: string, title: string | null = null) => readDocument(source(text, title));
const kinds = (text: string): (readonly [BlockKind, string])[] =>
  read(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
const only = (kind: BlockKind, text: string): string[] =>
  kinds(text).flatMap(([found, words]) => (found === kind ? [words] : []));

const PROSE = [
  'The foreign minister of Freedonia arrived in the capital on Tuesday for two days of talks.',
  'Officials from both sides said that they expected to sign an accord on fisheries before the weekend.',
  'The two neighbours fell out four years ago over the fate of a lighthouse that each of them claims.',
];

describe('the view', { timeout: 30_000 }, () => {
  test('has the length of the text, whatever stands in it', () => {
    const odd = string({ unit: 'binary' });
    const line = constantFrom(
      '\r\n',
      '\r',
      '\u2028',
      '\u00a0',
      '\ufeff',
      '“',
      '»',
      '[a](http://x.y)',
      '\ud800',
    );
    assert(
      property(array(oneof(odd, line)), (parts) => {
        const text = parts.join('');
        expect(read(text).view).toHaveLength(text.length);
      }),
    );
  });

  test('makes typographic marks and odd spaces plain, one for one', () => {
    const text = '\u201cWe\u2019ll\u00a0go,\u201d \u00abshe\u00bb said.\r\nEnd\u200b.';
    expect(read(text).view).toBe('"We\'ll go," "she" said. \nEnd .');
  });

  test('keeps only the label of a Markdown link', () => {
    const view = read('The [Kremlin](https://example.org/a) said (so far) [nothing] of it.').view;
    expect(view.replace(/ +/g, ' ')).toBe('The Kremlin said (so far) [nothing] of it.');
  });
});

describe('blocks', { timeout: 30_000 }, () => {
  test('are in order, do not overlap, and leave out white space and list marks alone', () => {
    const piece = constantFrom(
      '\n',
      '\n\n',
      ' ',
      'Word',
      '“Yes.”',
      '- ',
      '# ',
      '–',
      'please wait',
      'Comments',
      '\t',
    );
    assert(
      property(array(piece), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const block of read(text).blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          const words = text.slice(block.start, block.end);
          expect(words).toBe(words.trim());
          expect(text.slice(end, block.start)).toMatch(/^[\s#-]*$/);
          end = block.end;
        }
        expect(text.slice(end)).toMatch(/^[\s#-]*$/);
      }),
    );
  });

  test('tell a headline, headings and paragraphs apart', () => {
    const text = `Freedonia and Sylvania to sign fisheries accord\n\n${PROSE[0]}\n\nAn old quarrel\n\n${PROSE[1]}\n\nWhat comes next?\n\n${PROSE[2]}`;
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'title',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  test('a kicker over the headline is a heading, the headline the title', () => {
    const text = `World News Analysis\n\nWhy the lighthouse matters to both capitals\n\n${PROSE.join('\n\n')}`;
    expect(only('title', text)).toEqual(['Why the lighthouse matters to both capitals']);
    expect(only('heading', text)).toEqual(['World News Analysis']);
  });

  test('a headline may be long, and figures above it are none', () => {
    const headline =
      'Freedonian leaders gather on the coast, ready to pile fresh tariffs on Sylvania over the fate of the old lighthouse';
    const text = `6.2 C\n\nUSD 387.24, EUR 411.87\n\n${headline}\n\n${PROSE.join('\n\n')}`;
    expect(only('title', text)).toEqual([headline]);
    expect(only('debris', text)).toEqual(['6.2 C', 'USD 387.24, EUR 411.87']);
  });

  test('a text of one line without a full stop is a paragraph', () => {
    expect(kinds('Freedonia recalls its ambassador from Sylvania over the lighthouse')).toEqual([
      ['paragraph', 'Freedonia recalls its ambassador from Sylvania over the lighthouse'],
    ]);
  });

  test('a line that stands twice in a row is a caption, the second one repeated', () => {
    const caption = 'Protesters march past the old harbour in Port Dunbar on Monday';
    const { blocks } = read(`${PROSE[0]}\n\n${caption}\n${caption}\n\n${PROSE[1]}`);
    expect(blocks.map(({ kind, repeated }) => [kind, repeated])).toEqual([
      ['paragraph', false],
      ['caption', false],
      ['caption', true],
      ['paragraph', false],
    ]);
  });

  test.each([
    'President Firefly (left) greets his guest at the airport. (File photo)',
    'FILE PHOTO: The lighthouse at dawn, seen from the Sylvanian shore, March 3, 2019. REUTERS/A. Person',
    'The harbour of Port Dunbar after the storm. Photo: Jane Doe / Reuters',
    'Trentino, second from right, at the signing of the treaty (AP Photo/John Doe)',
    'Soldiers are seen at a checkpoint outside the parliament.',
    'In this photo released by the state agency, the two leaders shake hands.',
  ])('a picture legend is a caption: %s', (caption) => {
    expect(only('caption', `${PROSE[0]}\n\n${caption}\n\n${PROSE[1]}`)).toEqual([caption]);
  });

  test('a sentence without a verb between paragraphs of prose is a caption', () => {
    const caption = 'Presidents Firefly and Trentino at the old lighthouse near Port Dunbar in 2013.';
    const text = [...PROSE, caption, ...PROSE.map((line) => `Later, ${line}`)].join('\n\n');
    expect(only('caption', text)).toEqual([caption]);
  });

  test.each([
    'Accessibility links',
    'Skip to main content',
    'please wait',
    'No media source currently available',
    '0:00 0:03:18 0:00',
    'Advertisement',
    'Read more: Freedonia closes its border',
    'RELATED: The long history of the lighthouse',
    'Follow us on Twitter',
    'Share on Facebook',
    'Sign up for our newsletter and never miss a story',
    'This website uses cookies to improve your experience.',
    'Accept all cookies',
    '© 2022 The Daily Marx. All rights reserved.',
    'By Rufus T. Firefly and Margaret Teasdale',
    'Published: 14:32 GMT, 10 January 2022',
    'January 10, 2022 14:32 GMT',
    '3 hours ago',
    '5 min read',
    'Reporting by A. Person in Port Dunbar; Editing by B. Person',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'To find out more, click here.',
    '* * *',
    '-Advertisement -spot_imgspot_img',
    'ARTICLE AD BOX',
    'Home » World News » Freedonia closes its border',
    'World | Politics | Fisheries | Opinion',
    '4763 | 0',
    '10:00, 19.05.2023 |',
    '21 May 2023 - 07:33 Agency Staff',
    'by DailyMarx',
    'Reuters, Port Dunbar',
    '(With inputs from agencies.)',
    'Be the first to comment',
    'This article was updated 4 months ago',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    'Source link',
    '–',
  ])('page furniture is debris: %s', (line) => {
    expect(only('debris', `${PROSE[0]}\n\n${line}\n\n${PROSE[1]}\n\n${PROSE[2]}`)).toEqual([line]);
  });

  test.each([
    'Share prices fell in Port Dunbar after the minister resigned.',
    'Read the treaty again, Trentino told reporters, and you will find no lighthouse in it.',
    'Comments by the minister angered Sylvania.',
    'More than 40 people were hurt.',
    'Home to two million people, Port Dunbar is the largest city.',
    'By Monday, the troops had left.',
    'Watch groups said that the vote was fair.',
    'Related talks on transit stalled in March.',
    'Exclusive rights to the fishery belong to Freedonia.',
    'Home to the fleet, Port Dunbar fears the accord.',
    'NATO -- Sylvania among its members -- kept silent on the lighthouse.',
    'Reporting by state television said that the vote was fair.',
    'By then the minister had resigned.',
  ])('prose that begins like page furniture stays prose: %s', (line) => {
    expect(only('debris', `${PROSE[0]}\n\n${line}\n\n${PROSE[1]}`)).toEqual([]);
  });

  test("a player's title goes with the player", () => {
    const title = "What's Behind The Quarrel Over The Lighthouse?";
    const text = `${PROSE[0]}\n\n${title}\nplease wait\n\nNo media source currently available\n\n0:00 0:02:52 0:00\n\n${PROSE[1]}`;
    expect(only('debris', text)[0]).toBe(title);
    expect(only('paragraph', text)).toEqual([PROSE[0], PROSE[1]]);
  });

  test.each([
    ['WASHINGTON -- ', 'dashes'],
    ['BEIJING, April 4 (Reuters) - ', 'a day and an agency'],
    ['ALMATY, Kazakhstan (AP) — ', 'a country and an agency'],
    ['Cairo (AFP) – ', 'small letters and an agency'],
    ['NEW DELHI, Jan. 10, 2022 -- ', 'a date'],
  ])('the dateline is cut off the first sentence: %s (%s)', (dateline) => {
    const text = `Headline of the day goes here\n\n${dateline}${PROSE[0]}\n\n${PROSE[1]}`;
    expect(only('debris', text)).toEqual([dateline.trim()]);
    expect(only('paragraph', text)).toEqual([PROSE[0], PROSE[1]]);
  });

  test('credits are cut off the last sentence, also where the space before them is lost', () => {
    const credits =
      'Reporting by A. Person; Editing by B. PersonOur Standards: The Thomson Reuters Trust Principles.';
    for (const gap of [' ', '', '\n'])
      expect(kinds(`${PROSE[0]}\n\n${PROSE[1]}${gap}${credits}`)).toEqual([
        ['paragraph', PROSE[0]],
        ['paragraph', PROSE[1]],
        ['debris', credits],
      ]);
  });

  test('headlines below "Also read" are debris', () => {
    const pointers = [
      'ALSO READ',
      'Sylvanian figure skaters triumph at home',
      'Drone makers face a tariff dilemma',
    ];
    expect(only('debris', [...PROSE, ...pointers].join('\n'))).toEqual(pointers);
  });

  test('a menu is debris, a short heading is not', () => {
    const text = `News\nSport\nWorld politics\nCulture\nWeather\n\n${PROSE[0]}\n\nNew dispute\n\n${PROSE[1]}`;
    expect(only('debris', text)).toEqual(['News', 'Sport', 'World politics', 'Culture', 'Weather']);
    expect(only('heading', text)).toEqual(['New dispute']);
  });

  test('below the article, a newsletter box is debris to its last word', () => {
    const footer = [
      'Load more',
      'The Daily Marx has been declared undesirable by the Sylvanian government.',
      'If you are in Sylvania, please note that you could face a fine for sharing our content.',
      'About The Newsletter',
      'In recent years it has become impossible to tell the biggest stories of the coast without fish.',
      'Subscribe to this dispatch, in which our reporter builds on the work of many.',
    ];
    expect(only('debris', [...PROSE, ...footer].join('\n\n'))).toEqual(footer);
  });

  test('what readers wrote below an article is debris', () => {
    const comments = [
      '3 Comments',
      'This is a long comment by a reader who thinks that Sylvania started it all.',
    ];
    const text = [...PROSE, ...PROSE.map((line) => `Later, ${line}`), ...comments].join('\n\n');
    expect(only('debris', text)).toEqual(comments);
  });

  test('an article that goes on after a box of related stories is read on', () => {
    const text = [PROSE[0], 'Related articles', 'A short history of lighthouses', PROSE[1], PROSE[2]].join(
      '\n\n',
    );
    expect(only('paragraph', text)).toEqual(PROSE);
    expect(only('debris', text)).toEqual(['Related articles', 'A short history of lighthouses']);
  });

  test('short paragraphs between long ones do not hide that the article goes on', () => {
    const rest = [PROSE[1], '“We are ready,” she said.', PROSE[2], 'Nobody else spoke.'];
    const text = [PROSE[0], 'More on Freedonia', 'A short history of lighthouses', ...rest].join('\n\n');
    expect(only('paragraph', text)).toEqual([PROSE[0], ...rest]);
  });

  test('a paragraph wrapped by hand is one block, a list of short lines is not', () => {
    const wrap = (text: string): string =>
      text.split(' ').reduce((done, word) => {
        const line = done.slice(done.lastIndexOf('\n') + 1);
        return line.length + 1 + word.length > 60 ? `${done}\n${word}` : `${done} ${word}`;
      });
    const wrapped = wrap(PROSE.join(' '));
    expect(kinds(`${wrapped}\n\n${wrapped.replace('Tuesday', 'Monday')}`).map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ]);
    expect(only('paragraph', `${PROSE[0]}\n${PROSE[1]}`)).toHaveLength(2);
  });
});

describe('Markdown', () => {
  test('fields on top are debris, but for the title', () => {
    const fields = '---\ntitle: "Accord in sight"\ndate: 2022-01-07\ntags: [sea, fish]\n---\n\n';
    const text = `${fields}${PROSE.join('\n\n')}`;
    expect(read(text).title).toBe('Accord in sight');
    expect(only('debris', text)).toEqual(['---', 'date: 2022-01-07', 'tags: [sea, fish]', '---']);
    expect(only('paragraph', text)).toEqual(PROSE);
  });

  test('a line of dashes is no field', () => {
    const text = `---\n${PROSE[0]}\n---\n${PROSE[1]}`;
    expect(only('paragraph', text)).toEqual([PROSE[0], PROSE[1]]);
  });
});

describe('the title', () => {
  test('is the one given, and marks the line that repeats it', () => {
    const document = read(`It is signed.\n\n${PROSE[0]}`, 'It is signed.');
    expect(document.title).toBe('It is signed.');
    expect(document.blocks[0]?.kind).toBe('title');
  });

  test('of a text without one is its first words, cut at a word', () => {
    const { title } = read(PROSE.join('\n\n'));
    expect(title).toBe('The foreign minister of Freedonia arrived in the capital on Tuesday for two days…');
    expect(title.length).toBeLessThanOrEqual(81);
  });

  test('of a text that holds nothing is the file name', () => {
    expect(read(' \n–\n').title).toBe('d.txt');
  });
});

describe('the seeds', () => {
  const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
  const readSeed = (name: string) => {
    const text = readFileSync(`seeds/${name}`, 'utf8');
    return readDocument({ ...source(text), file: name });
  };

  test('every gold passage stands in blocks that are read, none in debris', () => {
    const golds = readdirSync('scripts/measure/testdata/gold').filter((name) => name.endsWith('.jsonl'));
    expect(golds.length).toBeGreaterThan(0);
    for (const gold of golds) {
      const { text, blocks } = readSeed(seeds.find((name) => name.startsWith(gold.slice(0, 3))) ?? '');
      const quotes = readFileSync(`scripts/measure/testdata/gold/${gold}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { t: string; quote?: string; start?: number; agreed?: boolean })
        .filter(({ t }) => t === 'claim');
      for (const { quote, start } of quotes) {
        const at = quote === undefined ? (start ?? -1) : text.indexOf(quote);
        if (at < 0) continue;
        const block = blocks.find(({ start, end }) => start <= at && at < end);
        expect([quote, block?.kind, block?.repeated]).not.toContain('debris');
      }
    }
  });

  test('a page with menus, doubled captions, two players and a newsletter box keeps only its articles', () => {
    const { text, blocks } = readSeed(seeds.find((name) => name.startsWith('001')) ?? '');
    const debris = blocks
      .filter(({ kind }) => kind === 'debris')
      .map(({ start, end }) => text.slice(start, end));
    expect(debris[0]).toBe('Accessibility links');
    expect(debris.slice(-4)).toEqual(['XS', 'SM', 'MD', 'LG']);
    expect(debris.some((line) => line.startsWith('Subscribe to this biweekly'))).toBe(true);
    expect(blocks.filter(({ repeated, kind }) => repeated && kind === 'caption')).toHaveLength(7);
    expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThanOrEqual(5);
  });
});

describe('a text that no person wrote', () => {
  test('is read as far as an article could be long, and its offsets hold', () => {
    const text = `${PROSE[0]} `.repeat(60_000);
    const { blocks, view } = read(text);
    expect(view).toHaveLength(text.length);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.end).toBeLessThanOrEqual(LONGEST_READ);
  });

  test.each(['-', '.', '_', '=', '~'])(
    'a rule of a hundred thousand marks within a line is read at once: %s',
    (mark) => {
      const { user } = process.cpuUsage();
      read(`Kenya ${mark.repeat(100_000)} left. It met Uganda.`);
      expect(process.cpuUsage().user - user).toBeLessThan(2e6);
    },
  );

  test('of a million short lines is read in seconds', () => {
    const started = performance.now();
    read('0:00\nplease wait\n\nA line\n'.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
