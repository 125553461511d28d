/** The text of an article, word for word, with all its passages marked and one of them current. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Span } from '../../model/span.ts';
import type { MarkedPassage } from '../graph/index.ts';
import type { Piece } from '../ui/index.ts';
import { cut, disjoint } from '../ui/index.ts';
import { stretchesOf } from './stretches.ts';

/** What of a passage is marked: all of it, or what is left beside others. */
type Part = Span & { readonly of: MarkedPassage };
type Pieces = readonly Piece<Part>[];

/** What was drawn last, by its pieces: what is the same stays, with what the reader has selected in it. */
let drawn: { readonly text: string; readonly runs: ReadonlyMap<string, HTMLElement> } = {
  text: '',
  runs: new Map(),
};

/** The whole text, white space and all. The current passage is one mark, so that it can be read and found as a whole. */
export function articleText(
  text: string,
  passages: readonly MarkedPassage[],
  at: Span | null,
  claim: string | null,
  turnTo: (place: Span) => void,
): TemplateResult {
  const known = at === null || passages.some(({ start, end }) => start === at.start && end === at.end);
  const here: MarkedPassage[] =
    known || at.start >= text.length ? [] : [{ ...at, exact: text.slice(at.start, at.end), claims: [] }];
  const before = drawn.text === text ? drawn.runs : new Map<string, HTMLElement>();
  const runs = new Map<string, HTMLElement>();
  drawn = { text, runs };
  const run = (pieces: Pieces, className = ''): HTMLElement | typeof nothing => {
    if (pieces.length === 0) return nothing;
    const key = `${className} ${pieces.map(keyOf).join(' ')}`;
    const element = before.get(key) ?? runOf(pieces, className);
    runs.set(key, element);
    return element;
  };
  const stretches = stretchesOf(cut(text, 0, disjoint([...passages, ...here], at)));
  const className = stretches.length > 1 ? 'stretch' : '';
  const parts = stretches.map((pieces) => {
    const current = pieces.findIndex(({ marks: [mark] }) => mark !== undefined && isAt(mark, at));
    const mark = pieces[current]?.marks[0];
    if (!mark) return run(pieces, className);
    return html`<span class=${className || nothing}
      >${run(pieces.slice(0, current))}<mark class="passage current" aria-current="true"
        >${currentText(mark.of, claim)}</mark
      >${run(pieces.slice(current + 1))}</span
    >`;
  });
  return html`<div class="article-text" dir="auto" @click=${(event: Event) => turn(event, turnTo)}>
    <span class="verbatim">${parts}</span>
  </div>`;
}

const isAt = ({ of, start, end }: Part, at: Span | null): boolean =>
  of.start === at?.start && of.end === at.end && start === at.start && end === at.end;

const keyOf = ({ start, end, marks: [mark] }: Piece<Part>): string =>
  mark ? `${start}-${end} of ${placeOf(mark.of)}` : `${start}-${end}`;

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Text and marks as they are, without a template and a listener for each: there may be tens of thousands. */
function runOf(pieces: Pieces, className: string): HTMLElement {
  const run = document.createElement('span');
  if (className !== '') run.className = className;
  for (const {
    text,
    marks: [mark],
  } of pieces) {
    if (!mark) {
      run.append(text);
      continue;
    }
    const element = document.createElement('mark');
    element.className = 'passage';
    element.dataset['at'] = placeOf(mark.of);
    element.textContent = text;
    run.append(element);
  }
  return run;
}

function turn({ target }: Event, turnTo: (place: Span) => void): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-at]') : null;
  const [start, end] = mark?.dataset['at']?.split('-').map(Number) ?? [];
  if (start !== undefined && end !== undefined) turnTo({ start, end });
}

/** In the current passage the ends and the trigger of the claim that led here are marked, too. */
function currentText({ exact, start, claims }: MarkedPassage, focus: string | null): unknown[] {
  const roles = claims
    .filter(({ claim }) => claim.id === focus)
    .flatMap(({ claim: { spans } }) =>
      (['source', 'target', 'trigger'] as const).flatMap((role) => {
        const span = spans[role];
        return span ? [{ role, start: span.start, end: span.end }] : [];
      }),
    );
  return cut(exact, start, roles).map(({ text, marks }) =>
    marks.length === 0
      ? html`${text}`
      : html`<span class=${['role', ...new Set(marks.map(({ role }) => role))].join(' ')}>${text}</span>`,
  );
}
