import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LONGEST_READ, readDocument } from './index.ts';
import { only, PROSE, read, source } from './testing/blocks.ts';

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

  test('is no name of a section that stands twice on its page', () => {
    const page = `Ports In Focus\n\n${PROSE[0]}\n\n${PROSE[1]}\n\nAbout the newsletter\n\nPorts In Focus`;
    expect(read(page).title).toMatch(/^The foreign minister of Freedonia/);
    expect(read(page.replace(/Ports In Focus$/, 'Every week')).title).toBe('Ports In Focus');
  });

  test.each([
    ['CAIRO Egypt closed the strait on Monday.', 'Egypt closed the strait on Monday'],
    ['CAIRO The strait was closed on Monday.', 'The strait was closed on Monday'],
    ['NATO The alliance closed the strait.', 'NATO The alliance closed the strait'],
    ['UNICEF chiefs closed the school.', 'UNICEF chiefs closed the school'],
  ])('made of prose has no dateline: %s', (text, title) => {
    expect(read(text).title).toBe(title);
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
