/** What a check comes to: precision with its interval, and beside it what was measured of the reader elsewhere. */
import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { CheckResult, Measured, Precision } from '../../decisions/checking/index.ts';
import { ON_GOLD, ON_GOLD_IN_ALL, ON_NEW_TEXTS } from '../../decisions/checking/index.ts';
import type { Family } from '../../model/relations.ts';
import { FAMILIES } from '../../model/relations.ts';
import { FAMILY_WORDS, counted } from '../words/index.ts';

const hundred = (share: number): number => Math.round(share * 100);

/** @param size passages of the sample, judged or not */
export function checkCard({ all, families, rules }: CheckResult, size: number): TemplateResult {
  return html`<section class="check-card" aria-label="What the check tells">
    ${
      all === null
        ? html`<p class="aside">
            Once you have judged a passage, this says how often the reader is right here.
          </p>`
        : html`<p class="check-sum">
              Of a hundred passages of this graph about <strong>${hundred(all.share)}</strong> are right
              <span class="aside"
                >(${hundred(all.from)} to ${hundred(all.to)}, in 95 of 100 such checks; ${all.right} of
                ${all.judged} judged${all.judged < size ? ', and the sample is not done' : ''})</span
              >
            </p>
            ${told('By family', families, (name) => FAMILY_WORDS[name as Family])}
            ${told('By rules of one kind, the worst first', worstFirst(rules), (name) =>
              name === 'reader' ? 'the learned reader' : name,
            )}`
    }
    <h3>The reader elsewhere</h3>
    ${measured(
      `On the three articles whose annotations come with Edgewise (${counted(ON_GOLD_IN_ALL.claims, 'claim')}); its rules were
      written by them and it was trained on them`,
      [
        ...FAMILIES.map((family) => [FAMILY_WORDS[family], ON_GOLD[family]] as const),
        ['In all', ON_GOLD_IN_ALL],
      ],
    )}
    ${measured('On news that it was not trained on', ON_NEW_TEXTS)}
    <h3>What the reader cannot know</h3>
    <ul class="check-limits">
      <li>Whether what a text says is true: it tells who says it, how firmly, and who denies it.</li>
      <li>What it did not find: a check of what is drawn does not tell what is missing.</li>
      <li>What stands only between the lines, or over several sentences, or in pictures and tables.</li>
      <li>Whom a name means, where the texts do not tell; and languages other than English.</li>
      <li>Whether two texts copy a third one that is not in the corpus.</li>
    </ul>
  </section>`;
}

const worstFirst = (rules: CheckResult['rules']): CheckResult['rules'] =>
  [...rules].sort((a, b) => a.precision.share - b.precision.share || b.precision.judged - a.precision.judged);

function told(
  title: string,
  rows: readonly { readonly name: string; readonly precision: Precision }[],
  words: (name: string) => string,
): TemplateResult {
  return html`<table class="check-table">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col" class="numeric">Right</th>
        <th scope="col" class="numeric">Judged</th>
        <th scope="col" class="numeric">Of a hundred</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, precision }) =>
          html`<tr>
            <th scope="row">${words(name)}</th>
            <td class="numeric">${precision.right}</td>
            <td class="numeric">${precision.judged}</td>
            <td class="numeric">${hundred(precision.from)} to ${hundred(precision.to)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const measured = (
  title: string,
  rows: readonly (readonly [name: string, measured: Measured])[],
): TemplateResult =>
  html`<table class="check-table">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col" class="numeric">Right of what it finds</th>
        <th scope="col" class="numeric">Found of what there is</th>
        <th scope="col" class="numeric">Claims</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, { precision, recall, claims }]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="numeric">${hundred(precision)} %</td>
            <td class="numeric">${hundred(recall)} %</td>
            <td class="numeric">${claims}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
