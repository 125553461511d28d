/**
 * Trees mended where the parser errs again and again and the words leave no doubt: after the tree, before the claims.
 * A mended tree is a tree: no token comes to hang below itself.
 */
import { GERUND_AFTER } from '../../lexicon/wording.ts';
import type { Sentence, Token } from '../../language/types.ts';
import { TITLE_HEADS } from '../../lexicon/titles.ts';
import { frameIndex } from './frames.ts';

type Tokens = Token[];

const VERBS = frameIndex().verbs;

/** Hangs tokens anew: [token, head, relation]. */
function rehang(
  tokens: Tokens,
  ...arcs: readonly (readonly [at: number, head: number, deprel: string])[]
): void {
  for (const [at, head, deprel] of arcs) tokens[at] = { ...tokens[at]!, head, deprel };
}

const below = (tokens: Tokens, at: number, top: number): boolean => {
  for (let up = at; up >= 0; up = tokens[up]!.head) if (up === top) return true;
  return false;
};

/** The first token of the phrase that `at` heads. */
const startOf = (tokens: Tokens, at: number): number => tokens.findIndex((_, i) => below(tokens, i, at));

/** "Were Russia to invade Moldova, …": the infinitive is the clause's verb, and what follows "were" its subject. */
function invertedCondition(tokens: Tokens): void {
  const [were] = tokens;
  if (were?.form !== 'Were') return;
  const verb = tokens.findIndex(
    ({ head, deprel }, at) => deprel === 'acl' && head < at && tokens[at - 1]?.form === 'to',
  );
  const subject = tokens[verb]?.head ?? -1;
  if (subject <= 0 || startOf(tokens, subject) > 1 || tokens[verb]?.xpos !== 'VB') return;
  const main = tokens[subject]!.head;
  if (main < verb) return;
  rehang(tokens, [verb, main, 'advcl'], [subject, verb, 'nsubj'], [0, verb, 'aux']);
  tokens.forEach(({ head, deprel }, at) => {
    if (head === subject && at > verb && deprel === 'punct') rehang(tokens, [at, verb, deprel]);
  });
}

/** What a verb may be whose form in -ing the tagger took for an adjective's. */
function stems(lemma: string): string[] {
  const stem = /^(.+)ing$/.exec(lemma)?.[1];
  return stem === undefined ? [lemma] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')];
}

/** "of imposing sanctions on Russia": a gerund whose object is one that the verb's frame asks for, no adjective. */
function gerund(tokens: Tokens, at: number): void {
  const { xpos, deprel, lemma, head } = tokens[at]!;
  const before = tokens[at - 1];
  const noun = tokens[head];
  if (!/^(?:VBG|JJ)$/.test(xpos) || deprel !== 'amod' || head < at || !before || !noun) return;
  if (before.head !== head || before.deprel !== 'case' || !GERUND_AFTER.has(before.form.toLowerCase()))
    return;
  const object = noun.lemma.toLowerCase();
  const verb = stems(lemma).find((stem) => VERBS.get(stem)?.some(({ objects }) => objects?.has(object)));
  if (verb === undefined) return;
  const { head: above, deprel: relation } = noun;
  rehang(
    tokens,
    [at, above, /^(?:conj|root)$/.test(relation) ? relation : relation === 'nmod' ? 'acl' : 'advcl'],
    [head, at, 'obj'],
    [at - 1, at, 'mark'],
  );
  tokens[at] = { ...tokens[at]!, lemma: verb, upos: 'VERB', xpos: 'VBG' };
  tokens.forEach(({ head: its, deprel: own }, i) => {
    if (its === head && i < at - 1 && (own === 'cc' || own === 'punct')) rehang(tokens, [i, at, own]);
  });
}

/** "rules out the plan": a particle of the verb that the parser took for the preposition of its object. */
function particle(tokens: Tokens, at: number): void {
  const { xpos, deprel, form, head } = tokens[at]!;
  const verb = tokens[at - 1];
  const noun = tokens[head];
  if (xpos !== 'IN' || deprel !== 'case' || verb?.upos !== 'VERB' || noun?.head !== at - 1) return;
  if (noun.deprel !== 'obl' || head < at) return;
  const phrasal = VERBS.get(verb.lemma)?.some(({ particles }) => particles.includes(form.toLowerCase()));
  if (phrasal === true && PARTICLES.has(form.toLowerCase()))
    rehang(tokens, [at, at - 1, 'compound:prt'], [head, at - 1, 'obj']);
}
const PARTICLES = new Set(['out', 'off', 'down', 'up', 'back']);

/**
 * "High Representative of the Union for Foreign Affairs and Security NAME condemned": the person right before the verb does
 * it, whatever of the title before the name the parser took for the subject. A title with an article is somebody else's.
 */
function holder(tokens: Tokens, at: number): void {
  const verb = tokens.findIndex(
    ({ upos, xpos }, i) => i > at && i <= at + 2 && upos === 'VERB' && /^VB[DZP]$/.test(xpos),
  );
  if (verb < 0 || (verb === at + 2 && tokens[at + 1]!.upos !== 'ADV')) return;
  const title = tokens.findIndex(({ head, deprel }, i) => i < at && head === verb && deprel === 'nsubj');
  if (title < 0 || tokens[title]!.upos === 'PRON' || tokens[title]!.name || !below(tokens, at, title)) return;
  if (!TITLE_HEADS.has(tokens[title]!.lemma.toLowerCase())) return;
  const opened = tokens.some(({ head, deprel }, i) => i < title && head === title && OPENERS.test(deprel));
  if (opened || !tokens.slice(title, at).some(({ deprel }) => deprel === 'case')) return;
  rehang(tokens, [at, verb, 'nsubj'], [title, at, 'nmod:desc']);
}
const OPENERS = /^(?:det|nmod:poss)$/;

/** "…, after the premier dropped his veto": a noun right before a finite verb without a subject, for what opens its clause. */
function subordinate(tokens: Tokens, verb: number): void {
  const { xpos, deprel } = tokens[verb]!;
  if (!/^VB[DZP]$/.test(xpos) || !/^(?:conj|parataxis|advcl)$/.test(deprel)) return;
  if (tokens.some(({ head, deprel: own }) => head === verb && /^(?:nsubj|cc|mark)/.test(own))) return;
  let last = verb - 1;
  while (last > 0 && /^(?:ADV|AUX)$/.test(tokens[last]!.upos)) last -= 1;
  if (tokens[last]?.form === ',') last -= 1;
  for (let noun = last; noun >= 0; noun = tokens[noun]!.head) {
    const opener = tokens.findIndex(
      ({ head, deprel: own, form }) =>
        head === noun && own === 'case' && SUBORDINATORS.has(form.toLowerCase()),
    );
    if (noun > last || opener > noun) return;
    if (opener < 0) continue;
    if (!below(tokens, verb, noun))
      rehang(tokens, [noun, verb, 'nsubj'], [opener, verb, 'mark'], [verb, tokens[verb]!.head, 'advcl']);
    return;
  }
}
const SUBORDINATORS = new Set(['after', 'before', 'since', 'until', 'as']);

/** "ordered the envoy to leave, accusing Paris of …": behind the comma it is who ordered that accuses, and Paris the accused. */
function trailing(tokens: Tokens, at: number): void {
  const { xpos, deprel, head } = tokens[at]!;
  if (xpos !== 'VBG' || deprel !== 'advcl' || tokens[at - 1]?.form !== ',' || head > at) return;
  const infinitive = tokens[head]!;
  const noun = tokens[infinitive.head];
  if (infinitive.deprel !== 'acl' || infinitive.xpos !== 'VB' || noun?.deprel !== 'obj') return;
  rehang(tokens, [at, noun.head, 'advcl']);
  const object = tokens.findIndex((token, i) => i > at && token.head === at && token.deprel === 'nsubj');
  if (object >= 0) rehang(tokens, [object, at, 'obj']);
}

/** "According to a diplomat, France is …": what a preposition opens is no subject; the name behind its comma is. */
function afterSource(tokens: Tokens, at: number): void {
  const { deprel, head } = tokens[at]!;
  if (deprel !== 'nsubj' || head < at) return;
  if (!tokens.some((token, child) => child < at && token.head === at && token.deprel === 'case')) return;
  const name = tokens.findLastIndex(
    (token, child) => child > at && token.head === at && token.deprel === 'appos',
  );
  if (name >= 0) rehang(tokens, [name, head, 'nsubj'], [at, head, 'obl']);
}

/** "condemned the raid; even Peru … voted": across a semicolon nothing is renamed or joined, where it parts no list. */
function acrossSemicolon(tokens: Tokens, at: number): void {
  const { deprel, head, upos } = tokens[at]!;
  if (!/^(?:appos|conj)$/.test(deprel) || !/^(?:NOUN|PROPN|PRON)$/.test(upos) || head > at) return;
  const parts = tokens.flatMap(({ form }, i) => (form === ';' ? [i] : []));
  const [mark] = parts;
  if (parts.length !== 1 || mark === undefined || mark < head || mark > at) return;
  const root = tokens.findIndex((token) => token.head < 0);
  if (root !== at) rehang(tokens, [at, root, 'parataxis']);
}

/**
 * The sentence with its tree mended; the same where there was nothing to mend. Offsets and words stay.
 * @param people tokens that name a person
 */
export function mended(sentence: Sentence, people: ReadonlySet<number> = new Set()): Sentence {
  const tokens = [...sentence.tokens];
  invertedCondition(tokens);
  for (const at of people) holder(tokens, at);
  for (const at of tokens.keys()) {
    gerund(tokens, at);
    particle(tokens, at);
    acrossSemicolon(tokens, at);
    afterSource(tokens, at);
    trailing(tokens, at);
    subordinate(tokens, at);
  }
  return tokens.some((token, at) => token !== sentence.tokens[at]) ? { ...sentence, tokens } : sentence;
}
