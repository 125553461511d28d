/** Pieces that several panels are made of. Text goes in as bindings only, never as markup. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphClaim, GraphDocument } from '../../model/graphFile.ts';
import type { Span } from '../../model/span.ts';
import type { Route } from '../address/index.ts';
import { routeHref } from '../address/index.ts';
import type { Command } from '../commands/command.ts';
import { keysInWords } from '../commands/keys.ts';
import type { ClaimOfEdge, Corpus, Selection } from '../graph/index.ts';
import { isSure, labelOf, titleOf } from '../graph/index.ts';
import type { Problem } from '../state/index.ts';
import { dateInWords, surenessInWords } from '../words/index.ts';
import type { Icon } from './icons.ts';
import { icon, kindSign, modeSign } from './icons.ts';
import { cut } from './textMarks.ts';

/** A link to a view; main.ts follows it without losing filters and camera. */
export const link = (route: Route, content: unknown, classes = ''): TemplateResult =>
  html`<a class=${classes} href=${routeHref(route)}>${content}</a>`;

/** An actor's sign and name, as a link to its profile. */
export function actorLink(corpus: Corpus, key: string): TemplateResult {
  const kind = corpus.nodes.get(key)?.attributes.kind;
  const content = html`${kind ? kindSign(kind) : nothing}<bdi>${labelOf(corpus, key)}</bdi>`;
  return link({ view: 'actor', key }, content, 'actor');
}

/** A button for a command, with its keys in the tooltip. */
export const commandButton = (
  command: Command,
  sign: Icon,
  run: () => void,
  options: { readonly name?: string; readonly text?: boolean; readonly pressed?: boolean } = {},
): TemplateResult => {
  const name = options.name ?? command.title;
  const keys = keysInWords(command);
  return html`<button
    type="button"
    class=${options.text ? 'button' : 'button square'}
    aria-label=${name}
    title=${keys ? `${command.title} (${keys})` : command.title}
    aria-pressed=${options.pressed === undefined ? nothing : String(options.pressed)}
    @click=${run}
  >
    ${icon(sign)}${options.text ? html`<span class="text">${name}</span>` : nothing}
  </button>`;
};

/** The bar at the head of a panel: what it is, and the way out. */
export const closeButton = (close: () => void): TemplateResult =>
  html`<button
    type="button"
    class="button square quiet"
    aria-label="Close"
    title="Close (Esc)"
    @click=${close}
  >
    ${icon('close')}
  </button>`;

/**
 * Opens the menu of what a panel is about: the way to it for a finger, which has no right click.
 * @param open is told about what, and where the menu begins, in pixels of the page
 */
export const menuButton = (
  on: Selection,
  open: (menu: { on: Selection; x: number; y: number }) => void,
): TemplateResult =>
  html`<button
    type="button"
    class="button square quiet"
    aria-label="Menu"
    aria-haspopup="menu"
    title="Menu (.)"
    @click=${({ currentTarget }: Event) => {
      const { left, bottom } = (currentTarget as Element).getBoundingClientRect();
      open({ on, x: left, y: bottom });
    }}
  >
    ${icon('menu')}
  </button>`;

/** A sign, with its words for screen readers and in the tooltip, of what a person decided; nothing where `words` is null. */
export const decidedSign = (words: string | null): TemplateResult | typeof nothing =>
  words === null
    ? nothing
    : html`<span class="decided-sign" title=${words}
        >${icon('hand')}<span class="unseen">${words}</span></span
      >`;

type Role = 'source' | 'target' | 'trigger';

/**
 * A passage with its source, target and trigger marked. They may overlap.
 * @param others further claims on the same passage, whose triggers are marked, too
 */
export function passageText(
  { passage, spans }: GraphClaim,
  others: readonly GraphClaim[] = [],
): TemplateResult[] {
  const marked = (role: Role, span: Span | undefined) => (span ? [{ role, ...span }] : []);
  const triggers = [spans, ...others.map((other) => other.spans)].map(({ trigger }) => trigger);
  const distinct = new Map(triggers.map((span) => [`${span?.start}-${span?.end}`, span]));
  const roles = [
    ...marked('source', spans.source),
    ...marked('target', spans.target),
    ...[...distinct.values()].flatMap((span) => marked('trigger', span)),
  ];
  return cut(passage.exact, passage.start, roles).map(({ text, marks, end }) =>
    marks.length === 0
      ? html`${text}`
      : html`<mark
          class=${['role', ...new Set(marks.map(({ role }) => role))].join(' ')}
          data-role=${marks.map(({ role }) => role).join(' ')}
          data-last=${lastRoles(marks, end) || nothing}
          >${text}</mark
        >`,
  );
}

/** The roles whose span ends here: the label stands behind the last piece only. */
const lastRoles = (marks: readonly { readonly role: Role; readonly end: number }[], end: number): string =>
  marks
    .filter((mark) => mark.end === end)
    .map(({ role }) => role)
    .join(', ');

/** Who says it and how firmly: a sign and words. A comment is headed by who comments. */
export function saying(corpus: Corpus, { speaker, mode, edge }: ClaimOfEdge): TemplateResult {
  const by = speaker === null ? nothing : html` ${actorLink(corpus, speaker)}`;
  const comment = edge.attributes.relation === 'comments_on';
  const words = {
    asserted: speaker === null ? 'Said as plain fact by the article' : html`Said as plain fact by${by}`,
    reported: comment
      ? html`Opinion of${by}`
      : speaker === null
        ? 'Reported, by a source the text does not name'
        : html`Reported: so says${by}`,
    negated: speaker === null ? 'Denied: the article says it is not so' : html`Denied, according to${by}`,
    possible: speaker === null ? 'Held possible, not said as fact' : html`Held possible, according to${by}`,
  }[mode];
  return html`<span class="saying ${mode}">${modeSign(mode)}<span>${words}</span></span>`;
}

/** Beside who says it: that the reading is none of the sure ones. */
export const unsureMark = (entry: ClaimOfEdge): TemplateResult | typeof nothing =>
  isSure(entry)
    ? nothing
    : html`<span class="unsure" title=${surenessInWords(entry.claim.confidence)}>unsure reading</span>`;

/** Who says it and how firmly where the article does not say it plainly, and whether the reading is unsure: for short lists. */
export const reservations = (corpus: Corpus, entry: ClaimOfEdge): TemplateResult => {
  const plain = entry.mode === 'asserted' && entry.speaker === null;
  return html`${plain ? nothing : saying(corpus, entry)}${unsureMark(entry)}`;
};

/** Shows more of a list, where `left` is above 0: at a click, and by itself where it is scrolled to (`scrolling.ts`). */
export const moreButton = (left: number, text: string, more: () => void): TemplateResult | typeof nothing =>
  left > 0 ? html`<button type="button" class="button text more" @click=${more}>${text}</button>` : nothing;

/** Says that what a panel is about is filtered out, with the way to show it. */
export const hiddenNotice = (what: string, show: () => void): TemplateResult =>
  html`<p class="aside hidden-notice" role="status">
    The filters hide this ${what}.
    <button type="button" class="linklike" @click=${show}>Show it</button>
  </p>`;

/** Title, publisher and date of a document; what is not known is left out. */
export const documentLine = (document: GraphDocument): TemplateResult => {
  const copy = document.copyOf === null ? null : 'a near copy of another text';
  const rest = [document.publisher, document.published && dateInWords(document.published), copy]
    .filter(Boolean)
    .join(', ');
  return html`<cite><bdi>${titleOf(document)}</bdi></cite
    >${rest ? html`<span class="where">${rest}</span>` : nothing}`;
};

/** What went wrong and what to do about it. */
export const problemText = (problem: Problem): TemplateResult =>
  html`<div class="problem" role="alert">
    <h2>${problem.title}</h2>
    <p class="what">${problem.what}</p>
    ${problem.place ? html`<p class="place">Place in the file: <code>${problem.place}</code></p>` : nothing}
    <p>${problem.todo}</p>
    ${problem.command ? html`<pre><code>${problem.command}</code></pre>` : nothing}
  </div>`;
