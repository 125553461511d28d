import { ascii } from '../model.ts';
import { LONGEST_ENDING, VERBS, VERB_FORMS, type Edit, apply, findEdit } from '../lemmas.ts';
import { verbStem } from '../verbStem.ts';
import type { TreebankSentence } from '../conllu.ts';

/** Tags whose forms take endings; for others only whole words are learnt. */
const INFLECTED: ReadonlySet<string> = new Set('NNS JJR JJS RBR RBS'.split(' '));

/** Learns the rules from a treebank and lays them out as bytes. */
export function learnLemmas(sentences: readonly TreebankSentence[]): Uint8Array {
  const seen = new Map<string, Map<string, Map<string, number>>>();
  for (const { words } of sentences)
    for (const { form, lemma, xpos, name } of words) {
      if (name || xpos === 'NNP' || xpos === 'NNPS' || /[\s"\\]/u.test(form + lemma)) continue;
      const lower = form.toLowerCase().replace(/[’‘]/gu, "'");
      if (lower.length > 30) continue;
      count(inner(inner(seen, xpos), lower), lemmaCase(lemma, lower));
    }
  const verbs = knownVerbs(sentences);
  const tables: Record<string, string> = { [VERBS]: [...verbs].sort().join(' ') };
  for (const [tag, forms] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rules = VERB_FORMS.has(tag) ? irregular(forms, tag, verbs) : rulesOf(forms, INFLECTED.has(tag));
    if (rules.size > 0)
      tables[tag] = [...rules].map(([ending, { cut, add }]) => `${ending} ${cut}${add}`).join(' ');
  }
  return ascii(JSON.stringify(tables));
}

/** Base forms of verbs: seen as such, or twice as another form's lemma. */
function knownVerbs(sentences: readonly TreebankSentence[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { form, lemma, xpos } of words)
      if (xpos.startsWith('VB') && /^[a-z]{2,}$/u.test(lemma))
        counts.set(lemma, (counts.get(lemma) ?? 0) + (form.toLowerCase() === lemma ? 2 : 1));
  return new Set([...counts].filter(([, times]) => times > 1).map(([lemma]) => lemma));
}

/** Whole words of which `verbStem` makes something else than the treebank does. */
function irregular(
  forms: ReadonlyMap<string, ReadonlyMap<string, number>>,
  tag: string,
  verbs: ReadonlySet<string>,
): Map<string, Edit> {
  const rules = new Map<string, Edit>();
  for (const [form, lemmas] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [lemma] = top(lemmas);
    const edit = editOf(form, lemma);
    if (edit.cut <= 9 && verbStem(form, tag, (word) => verbs.has(word)) !== lemma)
      rules.set('^' + form, edit);
  }
  return rules;
}

/** Lemmas are in lower case, but for "I". */
const lemmaCase = (lemma: string, lower: string): string => (lower === 'i' ? 'I' : lemma.toLowerCase());

function rulesOf(
  forms: ReadonlyMap<string, ReadonlyMap<string, number>>,
  inflected: boolean,
): Map<string, Edit> {
  const edits = new Map<string, Edit>();
  for (const [form, lemmas] of forms) {
    const [lemma, times] = top(lemmas);
    const edit = editOf(form, lemma);
    if (edit.cut <= 9 && (times > 1 || edit.cut <= 4)) edits.set(form, edit);
  }
  const rules = new Map<string, Edit>();
  if (inflected)
    for (let length = 0; length <= LONGEST_ENDING; length++) {
      const votes = new Map<string, Map<string, number>>();
      for (const [form, edit] of edits)
        if (form.length > length) count(inner(votes, '$' + form.slice(form.length - length)), keyOf(edit));
      for (const [ending, counts] of [...votes].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const [winner, support] = top(counts);
        const edit = { cut: Number(winner.charAt(0)), add: winner.slice(1) };
        const shorter = findEdit(rules, 'x' + ending.slice(1));
        if (shorter !== undefined && keyOf(shorter) === winner) continue;
        if (length === 0 || support >= 2) rules.set(ending, edit);
      }
    }
  for (const [form, edit] of [...edits].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = findEdit(rules, form);
    const lemma = found === undefined ? form : apply(form, found);
    if (lemma !== apply(form, edit)) rules.set('^' + form, edit);
  }
  return rules;
}

const keyOf = ({ cut, add }: Edit): string => `${cut}${add}`;

function editOf(form: string, lemma: string): Edit {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return { cut: form.length - same, add: lemma.slice(same) };
}

function inner<V>(outer: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let map = outer.get(key);
  if (map === undefined) outer.set(key, (map = new Map<string, V>()));
  return map;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The most frequent; of equals the first in the alphabet. */
function top(counts: ReadonlyMap<string, number>): [string, number] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!;
}
