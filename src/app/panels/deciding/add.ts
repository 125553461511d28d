/** A relation that the reader gives by choosing its words in the article: who acts, on whom, and the words that say it. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Kind, Mode, Relation } from '../../../model/relations.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import type { Corpus } from '../../graph/index.ts';
import { labelOf } from '../../graph/index.ts';
import type { Actions, Adding, State } from '../../state/index.ts';
import { ROLES, sentencesOf } from '../../state/index.ts';
import { remembered } from '../../ui/index.ts';
import {
  actorInput,
  actorNames,
  kindSelect,
  modeSelect,
  noteInput,
  refuse,
  relationSelect,
  valueIn,
  whoIs,
} from './fields.ts';
import { pressed, wordsIn } from './words.ts';

type Role = Adding['role'];

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  source: 'Who acts',
  target: 'On whom',
  trigger: 'The words that say it',
};

const sentences = remembered((corpus: Corpus, document: string, text: string) =>
  sentencesOf(text, corpus.passagesOf.get(document) ?? []),
);

/** The sentence at a place, or the first one behind it. */
const sentenceAt = (all: readonly Span[], at: number): Span | undefined =>
  all.find(({ end }) => end > at) ?? all.at(-1);

/** The passage that words are chosen in: what the state says, else the sentence where the reader stands. */
const passageOf = (corpus: Corpus, { document, at, passage }: Adding, text: string): Span =>
  passage ?? sentenceAt(sentences(corpus, document, text), at) ?? { start: 0, end: text.length };

/** The article with the words of one sentence to choose from; a click on another sentence takes that. */
export function wordsToChoose(
  corpus: Corpus,
  adding: Adding,
  text: string,
  actions: Actions,
): TemplateResult {
  const all = sentences(corpus, adding.document, text);
  const passage = passageOf(corpus, adding, text);
  const pieces: unknown[] = [];
  let from = 0;
  for (const sentence of all) {
    if (overlaps(sentence, passage) && sentence.start !== passage.start) continue;
    const { start, end } = sentence.start === passage.start ? passage : sentence;
    pieces.push(html`${text.slice(from, start)}`);
    pieces.push(
      start === passage.start
        ? words(text, passage, adding, actions)
        : html`<span class="sentence-choice" @click=${() => actions.addIn({ start, end })}
            >${text.slice(start, end)}</span
          >`,
    );
    from = end;
  }
  pieces.push(html`${text.slice(from)}`);
  return html`<div class="article-text choosing" dir="auto"><span class="verbatim">${pieces}</span></div>`;
}

/** One word of a sentence after another, each a button; arrows go from word to word, with Shift they choose on the way. */
function words(text: string, passage: Span, { role, spans }: Adding, actions: Actions): TemplateResult {
  const all = wordsIn(text, passage);
  const press = (word: Span, upTo: boolean): void =>
    actions.addWords(role, pressed(all, spans[role], word, upTo));
  const rolesOf = (word: Span): Role[] =>
    ROLES.filter((each) => {
      const span = spans[each];
      return span !== undefined && overlaps(span, word);
    });
  const onKey = (event: KeyboardEvent): void => {
    const number = Number(event.key);
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (number >= 1 && number <= ROLES.length) {
      event.preventDefault();
      actions.addRole(ROLES[number - 1]!);
    } else if (by !== 0) {
      const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')];
      const at = buttons.indexOf(event.target as HTMLElement) + by;
      if (at < 0 || at >= buttons.length) return;
      event.preventDefault();
      buttons[at]!.focus();
      if (event.shiftKey) press(all[at]!, true);
    }
  };
  const pieces: unknown[] = [];
  let from = passage.start;
  for (const [index, word] of all.entries()) {
    const roles = rolesOf(word);
    pieces.push(html`${text.slice(from, word.start)}`);
    pieces.push(
      html`<button
        type="button"
        class=${['word', ...(roles.length > 0 ? ['role', ...roles] : [])].join(' ')}
        aria-pressed=${String(roles.includes(role))}
        tabindex=${index === 0 ? 0 : -1}
        @click=${(event: MouseEvent) => press(word, event.shiftKey)}
        .textContent=${text.slice(word.start, word.end)}
      ></button>`,
    );
    from = word.end;
  }
  pieces.push(html`${text.slice(from, passage.end)}`);
  return html`<span
    class="words asked"
    role="group"
    aria-label=${`Words: ${ROLE_WORDS[role]}`}
    @keydown=${onKey}
    >${pieces}</span
  >`;
}

/** What was chosen, and what it says. */
export function addForm(corpus: Corpus, state: State, text: string, actions: Actions): TemplateResult {
  const adding = state.adding!;
  const { document, role, spans } = adding;
  const passage = passageOf(corpus, adding, text);
  const chosen = (each: Role): string => {
    const span = spans[each];
    return span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
  };
  const all = sentences(corpus, document, text);
  const following = all.find(({ start }) => start >= passage.end);
  const beside = (by: 1 | -1): Span | undefined =>
    by > 0 ? following : all.findLast(({ end }) => end <= passage.start);
  const missing = ROLES.filter((each) => !spans[each]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const who = (end: 'source' | 'target') =>
      whoIs(corpus, valueIn(form, end), valueIn(form, `${end}-kind`) as Kind);
    const [source, target] = [who('source'), who('target')];
    if (typeof source === 'string' && source === target)
      return refuse(form, 'target', 'An actor cannot have a relation with itself.');
    const by = valueIn(form, 'by');
    void actions.addClaim({
      document,
      passage,
      relation: valueIn(form, 'relation') as Relation,
      source,
      target,
      spans,
      by: by === '' ? null : whoIs(corpus, by, 'leader'),
      mode: valueIn(form, 'mode') as Mode,
      note: valueIn(form, 'note'),
    });
  };
  return html`<form
    class="foot add-relation"
    aria-label="Add a relation"
    @submit=${submit}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      actions.stopAdding();
    }}
  >
    <div class="turn">
      <span class="count">Choose the words in the sentence.</span>
      ${([-1, 1] as const).map((by) => {
        const to = beside(by);
        return html`<button
          type="button"
          class="button"
          ?disabled=${!to}
          @click=${() => to && actions.addIn(to)}
        >
          ${by < 0 ? 'Sentence before' : 'Next sentence'}
        </button>`;
      })}
      ${
        following
          ? html`<button
              type="button"
              class="button"
              @click=${() => actions.addIn({ start: passage.start, end: following.end }, true)}
            >
              Take the next one, too
            </button>`
          : nothing
      }
    </div>
    <fieldset class="roles">
      <legend class="unseen">Words that are chosen</legend>
      ${ROLES.map(
        (each, at) =>
          html`<label class="role-choice"
            ><input
              type="radio"
              name="role"
              value=${each}
              .checked=${each === role}
              @change=${() => actions.addRole(each)}
            /><kbd>${at + 1}</kbd><span class="role ${each}">${ROLE_WORDS[each]}</span>
            <bdi class="chosen">${chosen(each) || '…'}</bdi></label
          >`,
      )}
    </fieldset>
    <div class="fields">
      ${end(corpus, document, 'source', spans.source, chosen('source'))}
      ${end(corpus, document, 'target', spans.target, chosen('target'))} ${relationSelect('consult')}
      ${modeSelect('asserted')} ${actorInput('by', 'Who says it', '', 'the article itself')} ${noteInput()}
      ${actorNames(corpus)}
    </div>
    <p class="after">
      <button type="submit" class="button primary" ?disabled=${missing.length > 0}>Add the relation</button>
      <button type="button" class="button" @click=${actions.stopAdding}>Cancel</button>
    </p>
  </form>`;
}

/** Whom the chosen words mean: the actor that is named there, else a new one by these words. */
function end(
  corpus: Corpus,
  document: string,
  name: 'source' | 'target',
  span: Span | undefined,
  words: string,
): TemplateResult {
  const key = span ? meantAt(corpus, document, span) : null;
  return html`${actorInput(name, `${ROLE_WORDS[name]}: the actor`, key === null ? words : labelOf(corpus, key))}
  ${key === null && words !== '' ? kindSelect('institution', `${name}-kind`, 'New to the graph, a') : nothing}`;
}

const mentionsIn = remembered((corpus: Corpus, document: string) =>
  corpus.file.nodes.flatMap(({ key, attributes }) =>
    attributes.mentions.flatMap((mention) => (mention.document === document ? [{ ...mention, key }] : [])),
  ),
);

/** The actor that most closely these words name. */
function meantAt(corpus: Corpus, document: string, span: Span): string | null {
  const distance = (mention: Span): number =>
    Math.abs(mention.start - span.start) + Math.abs(mention.end - span.end);
  const [nearest] = mentionsIn(corpus, document)
    .filter((mention) => overlaps(mention, span))
    .sort((a, b) => distance(a) - distance(b));
  return nearest?.key ?? null;
}
