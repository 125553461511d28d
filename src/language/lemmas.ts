/**
 * Lemmas by table and rule: for each tag, endings with what to cut off and what to put there, the longest ending that
 * fits first, whole words before all. Rules and exceptions are learnt from the treebank (training/lemmaRules.ts).
 */
import { PAST_FORMS } from './irregularVerbs.ts';
import { text } from './model.ts';
import { verbStem } from './verbStem.ts';

/** Cut so many letters off the end, then add these. */
export interface Edit {
  readonly cut: number;
  readonly add: string;
}

/** Key of the list of known base forms of verbs. */
export const VERBS = 'verbs';
/** Tags whose regular forms `verbStem` undoes. */
export const VERB_FORMS: ReadonlySet<string> = new Set(['VBD', 'VBN', 'VBG', 'VBZ']);

/** The longest ending that a rule looks at; a rule for a whole word begins with '^'. */
export const LONGEST_ENDING = 6;

const PREFIXED = /^(with|over|under|out|up|fore|mis|re|un)(\p{L}{3,})$/u;

export class Lemmatizer {
  private readonly rules = new Map<string, Map<string, Edit>>();
  private readonly verbs: ReadonlySet<string>;

  /** @param section where the rules stand in `bytes`, as `writeRules` laid them out */
  constructor(bytes: Uint8Array, section: { readonly start: number; readonly end: number }) {
    const tables = JSON.parse(text(bytes, section.start, section.end)) as Record<string, string>;
    this.verbs = new Set(tables[VERBS]?.split(' '));
    for (const [tag, table] of Object.entries(tables)) {
      if (tag === VERBS) continue;
      const rules = new Map<string, Edit>();
      const parts = table.split(' ');
      for (let i = 0; i + 1 < parts.length; i += 2) {
        const edit = parts[i + 1]!;
        rules.set(parts[i]!, { cut: Number(edit.charAt(0)), add: edit.slice(1) });
      }
      this.rules.set(tag, rules);
    }
  }

  /** The lemma of a word with its Penn Treebank tag. A recognised name is its own lemma. */
  lemma(form: string, xpos: string, name: boolean): string {
    if (name || xpos === 'NNP' || form.length > 40) return form;
    const lower = form.toLowerCase().replace(/[’‘]/gu, "'");
    if (xpos === 'NNPS') return this.edited(form, lower, 'NNS');
    const base = xpos === 'VBD' || xpos === 'VBN' ? PAST_FORMS.get(lower)?.base : undefined;
    if (base !== undefined) return base;
    if (VERB_FORMS.has(xpos) && !this.knows(lower, xpos))
      return this.prefixed(lower, xpos) ?? verbStem(lower, xpos, (word) => this.verbs.has(word));
    return lower === 'i' ? 'I' : this.edited(lower, lower, xpos);
  }

  /** Whether a form was among those that the rules for a tag were learnt from as a whole. */
  knows(form: string, xpos: string): boolean {
    return this.rules.get(xpos)?.has('^' + form) === true;
  }

  /** "withheld": a verb with a prefix is inflected as the verb that it is made of. */
  private prefixed(lower: string, xpos: string): string | null {
    const [, prefix, base = ''] = PREFIXED.exec(lower) ?? [];
    const edit = prefix === undefined ? undefined : this.rules.get(xpos)?.get('^' + base);
    const lemma = edit && prefix ? prefix + apply(base, edit) : null;
    return lemma !== null && this.verbs.has(lemma) ? lemma : null;
  }

  private edited(form: string, lower: string, xpos: string): string {
    const rules = this.rules.get(xpos);
    const edit = rules === undefined ? undefined : findEdit(rules, lower);
    return edit === undefined ? form : apply(form, edit);
  }
}

/** The edit of the longest ending that fits. */
export function findEdit(rules: ReadonlyMap<string, Edit>, lower: string): Edit | undefined {
  const whole = rules.get('^' + lower);
  if (whole !== undefined) return whole;
  if (!rules.has('$')) return undefined; // a table of endings has the empty one, too; others are of whole words
  for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length >= 0; length--) {
    const edit = rules.get('$' + lower.slice(lower.length - length));
    if (edit !== undefined) return edit;
  }
  return undefined;
}

export const apply = (lower: string, { cut, add }: Edit): string => {
  const lemma = lower.slice(0, Math.max(0, lower.length - cut)) + add;
  return lemma === '' ? lower : lemma;
};
