import { assert, constantFrom, property, array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument, showReferences } from './index.ts';

describe('character references of HTML', () => {
  test.each([
    ['Trinidad &amp; Tobago', 'Trinidad &     Tobago'],
    ['Ukraine&#8217;s army', "Ukraine's       army"],
    ['They don&rsquo;t know', "They don't       know"],
    ['The&nbsp;United States', 'The      United States'],
    ['one&mdash;two', 'one—      two'],
    ['AT&amp;amp;T &amp;#8217;s', 'AT&amp;amp;T ’          s'.replace('AT&amp;amp;T', 'AT&        T')],
  ])('%s is shown as %s in the view, offsets kept', (text, shown) => {
    const { view } = readDocument({
      id: 'd',
      file: 'd.txt',
      title: null,
      publisher: null,
      url: null,
      published: null,
      text,
    });
    expect(view).toHaveLength(text.length);
    expect(view).toBe(shown.replaceAll('’', "'"));
  });

  test('a double quotation mark opens before a word and closes behind one', () => {
    expect(showReferences('&quot;No,&quot; he said')).toBe('“     No,”      he said');
  });

  test('letters, unknown names and plain ampersands stay as they are', () => {
    for (const text of [
      'Erdo&#287;an',
      '&foo;',
      'Johnson & Johnson; others',
      'a=1&b=2;',
      '&#65;',
      '&constructor;',
    ])
      expect(showReferences(text)).toBe(text);
  });

  test('the length never changes', () => {
    const pieces = constantFrom(
      '&amp;',
      '&#8217;',
      's',
      ' ',
      '&quot;',
      'x',
      '&',
      ';',
      '&#x2014;',
      'amp;',
      '&nbsp;t',
    );
    assert(
      property(array(pieces), (parts) => {
        const text = parts.join('');
        return showReferences(text).length === text.length;
      }),
    );
  });
});
