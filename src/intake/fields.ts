/** Side fields of documents in the dialects that people have: understood, or left out with a note; they never cost a document. */
import type { SourceDocument } from '../model/document.ts';
import { UnreadableText } from './decode.ts';

/** Names of one field, the first that holds something counts: our own, news-please's, those of news APIs. */
const NAMES = {
  id: ['id'],
  text: ['text', 'maintext', 'content', 'body'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'source_domain', 'source'],
  url: ['url', 'link'],
  published: ['published', 'date_publish', 'publishedAt', 'published_at', 'pub_date', 'date'],
} as const;

type Fields = Omit<SourceDocument, 'file' | 'id'> & { readonly id: string | null };

const plain = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() || null;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
};

/**
 * Reads the fields of one document.
 * @param notes told of each field that is not understood
 * @throws UnreadableText where there is no text
 */
export function readFields(value: unknown, notes: string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnreadableText('it is no object with a text');
  const given = value as Record<string, unknown>;
  const field = (name: keyof typeof NAMES): string | null => {
    for (const key of NAMES[name]) {
      const read = plain(given[key]);
      if (read !== null) return read;
      if (
        given[key] !== undefined &&
        given[key] !== null &&
        given[key] !== '' &&
        typeof given[key] !== 'string'
      )
        notes.push(`${key} is neither text nor a number; left out`);
    }
    return null;
  };
  const key = NAMES.text.find((name) => typeof given[name] === 'string');
  if (key === undefined) throw new UnreadableText('text: it has none');
  const text = given[key] as string;
  if (text.trim() === '') throw new UnreadableText('its text is empty');
  const [url, date] = [field('url'), field('published')];
  const published = date === null ? null : dayOf(date);
  if (date !== null && published === null)
    notes.push(
      `published: ${JSON.stringify(date)} is no date that is understood (YYYY, YYYY-MM or YYYY-MM-DD); left out`,
    );
  const known = url !== null && /^https?:\/\/\S+$/i.test(url);
  if (url !== null && !known)
    notes.push(`url: ${JSON.stringify(url)} does not begin with http:// or https://; left out`);
  return {
    id: field('id'),
    text: text.toWellFormed(),
    title: field('title'),
    publisher: field('publisher'),
    url: known ? url : null,
    published,
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** ISO 8601 with or without a time, also run together; and as newspapers and mail write days. */
const DATES: readonly RegExp[] = [
  /^(?<y>\d{4})(?:-(?<m>\d{2})(?:-(?<d>\d{2})(?:[T ]\d{1,2}:?\d{2}.*)?)?)?$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?:T?\d{4,6}Z?)?$/,
  /^(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?: \d.*)?$/,
  new RegExp(`^(?:[a-z]{3,9},? )?(?<n>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})\\b.*$`, 'i'),
  new RegExp(
    `^(?:[a-z]{3,9},? )?(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -](?<n>${MONTH})[ -,]+(?<y>\\d{4})\\b.*$`,
    'i',
  ),
];

/** A date in ISO 8601, a time cut off; null where it is not understood or there is no such day. */
export function dayOf(written: string): string | null {
  for (const pattern of DATES) {
    const groups = pattern.exec(written.trim())?.groups;
    if (!groups) continue;
    const { y = '', m, n, d } = groups;
    const month = n === undefined ? m : String(MONTHS.indexOf(n.slice(0, 3).toLowerCase()) + 1);
    if (month === undefined) return y;
    if (Number(month) < 1 || Number(month) > 12) return null;
    if (d === undefined) return `${y}-${month.padStart(2, '0')}`;
    const days = new Date(Date.UTC(Number(y), Number(month), 0)).getUTCDate();
    if (Number(d) < 1 || Number(d) > days) return null;
    return [y, month.padStart(2, '0'), d.padStart(2, '0')].join('-');
  }
  return null;
}
