/** What reading a text in this browser noted: its language, names that are nobody in the graph, damage looked through. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { DocumentReport } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { link } from '../ui/index.ts';
import { counted } from '../words/index.ts';

/** So many of each are listed. */
const MOST = 60;

export function reportPart(
  { language, claims, unused, repairs }: DocumentReport,
  id: string,
  text: string,
): TemplateResult {
  const at = ({ start, end }: Span, words: string) =>
    link({ view: 'document', id, at: { start, end } }, words);
  return html`<div class="report">
    <p class="aside">
      Language: ${language ?? 'too short to tell, taken for English'}. ${counted(claims, 'passage')} with a
      relation.
    </p>
    ${
      unused.length === 0
        ? nothing
        : html`<p class="aside">Names that are nobody in the graph (places, papers, or not recognised):</p>
            <ul class="names">
              ${unused
                .slice(0, MOST)
                .map(
                  (name) =>
                    html`<li>
                      ${at(name, name.text)}${name.times > 1 ? html` <small>${name.times} times</small>` : nothing}
                    </li>`,
                )}
              ${rest(unused.length)}
            </ul>`
    }
    ${
      repairs.length === 0
        ? nothing
        : html`<p class="aside">
              Damage that was looked through, ${counted(repairs.length, 'place')}; the text itself is as it
              came in:
            </p>
            <ul class="repairs">
              ${repairs
                .slice(0, MOST)
                .map((repair) => html`<li>${at(repair, shown(text, repair))} ${meaning(repair.by)}</li>`)}
              ${rest(repairs.length)}
            </ul>`
    }
  </div>`;
}

const rest = (count: number): TemplateResult | typeof nothing =>
  count > MOST ? html`<li><small>and ${count - MOST} more</small></li>` : nothing;

const meaning = (by: string): TemplateResult =>
  by.trim() === '' ? html`<small>passed over</small>` : html`<small>read as</small> ${by}`;

/** Names of letters that cannot be seen. */
const INVISIBLE: Readonly<Record<string, string>> = {
  '\n': '⏎',
  '\r': '⏎',
  '\u00ad': '[soft hyphen]',
  '\u200b': '[zero-width space]',
  '\u200c': '[zero-width mark]',
  '\u200d': '[zero-width joiner]',
  '\ufeff': '[byte order mark]',
  '\f': '[page break]',
};

/** The damaged words with a little of what stands beside them, where they are very short. */
function shown(text: string, { start, end }: Span): string {
  const words = (from: number, to: number): string => text.slice(from, to);
  const before = /[\p{L}\p{N}’'-]{0,14}$/u.exec(words(Math.max(0, start - 14), start))?.[0] ?? '';
  const after = /^[\p{L}\p{N}’'-]{0,14}/u.exec(words(end, end + 14))?.[0] ?? '';
  const all = before + (end - start > 60 ? `${words(start, start + 60)}…` : words(start, end)) + after;
  return all.replace(/[\n\r\f\u00ad\u200b-\u200d\ufeff]/g, (letter) => INVISIBLE[letter] ?? letter);
}
