import { describe, expect, test } from 'vitest';
import type { Span } from '../model/span.ts';
import { tokenize } from './tokenize.ts';

const cut = (text: string, names: readonly string[] = []): string[] => {
  const spans: Span[] = names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length };
  });
  return tokenize(text, { start: 0, end: text.length }, spans).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('words are cut as Universal Dependencies has them', () => {
  test.each([
    ["China doesn't", ['China', 'does', "n't"]],
    ['China’s', ['China', '’s']],
    ['it’ll', ['it', '’ll']],
    ["the nations' rights", ['the', 'nations', "'", 'rights']],
    ['cannot', ['can', 'not']],
    ["can't", ['ca', "n't"]],
    ["O'Connor", ["O'Connor"]],
    ['oil-rich', ['oil', '-', 'rich']],
    ['non-aligned co-founder', ['non-aligned', 'co-founder']],
    ['RFE/RL', ['RFE', '/', 'RL']],
    ['$1.5 million, 30%', ['$', '1.5', 'million', ',', '30', '%']],
    ['1,782-kilometer', ['1,782', '-', 'kilometer']],
    ['the 1990s, the 20th', ['the', '1990s', ',', 'the', '20th']],
    ['the U.S. in', ['the', 'U.S.', 'in']],
    ['Mr. Xi, Jan. 6.', ['Mr.', 'Xi', ',', 'Jan.', '6', '.']],
    ['at https://a.org/x?y=1.', ['at', 'https://a.org/x?y=1', '.']],
    ['a@b.org, Guancha.cn.', ['a@b.org', ',', 'Guancha.cn', '.']],
    ['wait... what?!', ['wait', '...', 'what', '?!']],
    ['(CSTO)', ['(', 'CSTO', ')']],
    ['Центр Қазақстан 北京', ['Центр', 'Қазақстан', '北京']],
  ])('%s', (text, words) => expect(cut(text)).toEqual(words));
});

describe('a name is one word', () => {
  test('with its spaces', () =>
    expect(
      cut('the Collective Security Treaty Organization said', ['Collective Security Treaty Organization']),
    ).toEqual(['the', 'Collective Security Treaty Organization', 'said']));
  test('and its possessive stands apart', () =>
    expect(cut("Xi Jinping's aide", ['Xi Jinping'])).toEqual(['Xi Jinping', "'s", 'aide']));
  test('glued to a hyphen', () =>
    expect(cut('a China-led bloc', ['China'])).toEqual(['a', 'China', '-', 'led', 'bloc']));
  test('unless it leaves the sentence', () =>
    expect(tokenize('Xi Jinping', { start: 0, end: 2 }, [{ start: 0, end: 10 }])).toEqual([
      { start: 0, end: 2 },
    ]));
});
