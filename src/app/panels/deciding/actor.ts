/** Decisions about an actor: its name, its kind, who else it is, and which of its mentions mean somebody else. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { GraphMention, GraphNode } from '../../../model/graphFile.ts';
import type { Kind } from '../../../model/relations.ts';
import type { GraphView } from '../../graph/index.ts';
import { titleOf } from '../../graph/index.ts';
import type { Actions, State } from '../../state/index.ts';
import { counted } from '../../words/index.ts';
import { actorIn, actorInput, actorNames, kindSelect, noteInput, refuse, valueIn, whoIs } from './fields.ts';

/** Mentions of one wording in one document, which are chosen together. */
interface Group {
  readonly document: string;
  readonly words: string;
  readonly mentions: readonly GraphMention[];
}

/** So many groups of mentions are listed. */
const MOST = 200;

export function actorDecisions(view: GraphView, node: GraphNode, _: State, actions: Actions): TemplateResult {
  const { corpus } = view;
  const { label, kind, mentions } = node.attributes;
  /** One field for the reason of any of them. */
  const why = (own: HTMLFormElement): string =>
    own.closest('.decide')?.querySelector<HTMLInputElement>(':scope > .field input')?.value.trim() ?? '';
  const form =
    (decide: (form: HTMLFormElement) => void) =>
    (event: SubmitEvent): void => {
      event.preventDefault();
      decide(event.target as HTMLFormElement);
    };
  const groups = groupsOf(mentions);
  return html`<div class="decide">
    <form
      aria-label="Name"
      @submit=${form((own) => {
        const name = valueIn(own, 'name');
        if (name !== '' && name !== label) void actions.setName(node.key, name, why(own));
      })}
    >
      <label class="field"><span>Name</span><input type="text" name="name" .value=${label} required /></label>
      <button type="submit" class="button">Set the name</button>
    </form>
    <form
      aria-label="Kind"
      @submit=${form((own) => {
        const chosen = valueIn(own, 'kind') as Kind;
        if (chosen !== kind) void actions.setKind(node.key, chosen, why(own));
      })}
    >
      ${kindSelect(kind)}<button type="submit" class="button">Set the kind</button>
    </form>
    <form
      aria-label="Merge"
      @submit=${form((own) => {
        const other = actorIn(corpus, own, 'into');
        if (other === node.key) refuse(own, 'into', 'That is this actor itself.');
        else if (other !== null) void actions.mergeActors(node.key, other, why(own));
      })}
    >
      ${actorInput('into', 'This is the same as', '')}<button type="submit" class="button">Merge</button>
    </form>
    ${
      mentions.length < 2
        ? nothing
        : html`<details class="split">
            <summary>Some mentions mean somebody else</summary>
            <form
              aria-label="Split"
              @submit=${form((own) => {
                const name = valueIn(own, 'other');
                const chosen = [...own.querySelectorAll<HTMLInputElement>('input[name=group]:checked')]
                  .flatMap(({ value }) => groups[Number(value)]?.mentions ?? [])
                  .map(({ document, start, end }) => ({ document, start, end }));
                if (chosen.length === 0) return refuse(own, 'other', 'Choose at least one of the mentions.');
                void actions.splitActor(
                  node.key,
                  whoIs(corpus, name, valueIn(own, 'kind') as Kind),
                  chosen,
                  why(own),
                );
              })}
            >
              <ul class="mentions">
                ${groups.slice(0, MOST).map((group, at) => {
                  const document = corpus.documents.get(group.document);
                  return html`<li>
                    <label class="switch"
                      ><input type="checkbox" name="group" value=${at} /><span
                        ><bdi>${group.words}</bdi>
                        <small
                          >${counted(group.mentions.length, 'mention')} in
                          <cite><bdi>${document ? titleOf(document) : group.document}</bdi></cite></small
                        ></span
                      ></label
                    >
                  </li>`;
                })}
              </ul>
              <label class="field"
                ><span>They mean</span
                ><input
                  type="text"
                  name="other"
                  list="all-actors"
                  autocomplete="off"
                  required
                  @input=${(event: Event) => (event.target as HTMLInputElement).setCustomValidity('')}
              /></label>
              ${kindSelect(kind, 'kind', 'If that is nobody of the graph: a')}
              <button type="submit" class="button">Split</button>
            </form>
          </details>`
    }
    ${noteInput()} ${actorNames(corpus)}
  </div>`;
}

function groupsOf(mentions: readonly GraphMention[]): Group[] {
  const groups = new Map<string, { document: string; words: string; mentions: GraphMention[] }>();
  for (const mention of mentions) {
    const { document, text } = mention;
    const words = text.replace(/\s+/g, ' ');
    const key = `${document}\n${words}`;
    const known = groups.get(key);
    if (known) known.mentions.push(mention);
    else groups.set(key, { document, words, mentions: [mention] });
  }
  return [...groups.values()];
}
