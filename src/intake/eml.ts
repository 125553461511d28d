/** Mail (postal-mime): the text, or the article of its HTML; subject, sender and day from its head. */
import PostalMime from 'postal-mime';
import { UnreadableText } from './decode.ts';
import { dayOf } from './fields.ts';
import { bare, type Extracted } from './formats.ts';

/** @throws UnreadableText for what is no mail, or one without a text */
export async function fromEml(bytes: Uint8Array): Promise<Extracted> {
  const mail = await PostalMime.parse(bytes.slice().buffer);
  if (mail.headers.length === 0) throw new UnreadableText('it is no mail: it has no head');
  const notes: string[] = [];
  const plain = mail.text?.trim() ?? '';
  const text =
    plain === '' && mail.html ? (await import('./html.ts')).fromMarkup(mail.html, notes).text : plain;
  if (text === '') throw new UnreadableText('it is a mail without a text');
  const from = mail.from?.name?.trim() || mail.from?.address?.trim() || null;
  return {
    ...bare(text.replace(/\r\n?/g, '\n')),
    title: mail.subject?.trim() || null,
    publisher: from,
    published: mail.date ? dayOf(mail.date) : null,
    notes,
  };
}
