import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds, only, PROSE, read } from './testing/blocks.ts';

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
