/** Speakers named beside their words, without a verb: `Name: "…"`, `"…" – Name`, "MR. SMITH: …", "Q: …". */
import { TRANSCRIPT_LABELS, KICKERS } from '../../lexicon/speech.ts';
import type { Quotation } from '../../language/types.ts';
import { lastStarting } from '../../model/span.ts';
import type { Block } from '../../model/document.ts';
import { referent, type Referent } from '../sentence/referents.ts';
import type { Scene } from '../sentence/scene.ts';
import type { Utterance } from './utterance.ts';

/** So many tokens a label has before its colon, and a name behind a dash within its line. */
const LONGEST_LABEL = 14;
const LONGEST_LINE = 25;

interface Label {
  readonly speaker: Referent | null;
  /** The colon's token. */
  readonly colon: number;
}

const blockOf = ({ document: { blocks }, tree: { sentence } }: Scene): Block | undefined =>
  blocks[lastStarting(blocks, sentence.start)];
const opensBlock = (scene: Scene): boolean => blockOf(scene)?.start === scene.tree.sentence.start;

/** The first person named among some tokens. */
function personIn(scene: Scene, from: number, to: number): Referent | null {
  const found = scene.mentions.find(
    ({ token, form, actor }) => token >= from && token < to && form === 'name' && scene.isPerson(actor),
  );
  return found === undefined ? null : referent(found);
}

/** People of a document by their family names in capitals, where only one has it: "SECRETARY SAMPLE:" is Ada Sample. */
function familiesOf(scenes: readonly Scene[]): ReadonlyMap<string, Referent | null> {
  const known = families.get(scenes);
  if (known) return known;
  const found = new Map<string, Referent | null>();
  for (const scene of scenes)
    for (const mention of scene.mentions) {
      if (mention.form !== 'name' || !scene.isPerson(mention.actor)) continue;
      const name = scene.document.view.slice(mention.start, mention.end);
      const family = /[\p{L}'’-]+$/u.exec(name)?.[0].toUpperCase() ?? '';
      const other = found.get(family);
      if (other === undefined) found.set(family, referent(mention));
      else if (other?.actor !== mention.actor) found.set(family, null);
    }
  families.set(scenes, found);
  return found;
}
const families = new WeakMap<readonly Scene[], ReadonlyMap<string, Referent | null>>();

/** The label that a paragraph opens with: a person, or what transcripts call a speaker, and a colon. */
function labelOf(scene: Scene, scenes: readonly Scene[]): Label | null {
  if (!opensBlock(scene)) return null;
  const { tokens, sentence } = scene.tree;
  const colon = tokens.findIndex(({ form }) => form === ':');
  if (colon < 1 || colon > LONGEST_LABEL) return null;
  // A clause before a colon introduces something else.
  if (tokens.slice(0, colon).some(({ xpos, form }) => /^(?:VB[DZP]|MD)$/.test(xpos) || /["“”]/.test(form)))
    return null;
  const speaker = personIn(scene, 0, colon);
  if (speaker !== null) return { speaker, colon };
  const words = scene.document.view.slice(sentence.start, tokens[colon]?.start).trim();
  // "Kishida:" is a name where it is nothing else; "Kyiv:" and "NATO:" are places and topics.
  const name = colon === 1 && tokens[0]?.upos === 'PROPN';
  const other = scene.mentions.some(({ token }) => token < colon && !words.includes('('));
  if (other || KICKERS.test(words) || !(name || TRANSCRIPT_LABELS.test(words))) return null;
  const shouted = /(\p{Lu}[\p{Lu}'’-]+)(?: ?\([^()]*\))?$/u.exec(words)?.[1];
  return { speaker: shouted === undefined ? null : (familiesOf(scenes).get(shouted) ?? null), colon };
}

const said = (speaker: Referent | null): Utterance => ({
  speaker,
  content: new Set(),
  verb: null,
  lemma: 'say',
  direct: true,
});

const DASH = /^(?:[-–—]{1,3}|―)/;

/** Who is named beside a quotation: before a colon, in its line or the one before, or behind a dash after it. */
export function besideQuotation(
  scenes: readonly Scene[],
  [from, to]: readonly [number, number],
  quotation: Quotation,
): Utterance | null {
  const first = scenes[from];
  if (first === undefined) return null;
  const own = labelOf(first, scenes);
  if (own !== null && (first.tree.tokens[own.colon]?.start ?? quotation.start) < quotation.start)
    return said(own.speaker);
  const { previous } = first;
  if (previous !== null && opensBlock(first) && first.tree.sentence.start === quotation.start) {
    const label = labelOf(previous, scenes);
    if (label !== null && label.colon === previous.tree.tokens.length - 1) return said(label.speaker);
  }
  for (const scene of scenes.slice(Math.max(from, to - 1), to + 1)) {
    const { tokens } = scene.tree;
    const dash = tokens.findIndex(({ start }) => start >= quotation.end);
    const token = tokens[dash];
    if (token === undefined || !DASH.test(token.form) || tokens.length - dash > LONGEST_LINE) continue;
    if (scene.document.view.slice(quotation.end, token.start).trim() !== '') continue;
    const speaker = personIn(scene, dash, dash + LONGEST_LABEL);
    if (speaker !== null) return said(speaker);
  }
  return null;
}

/** Transcripts: what follows a label is its speaker's, in a text of several labels until the next one; changes `found` in place. */
export function labelledSpeech(scenes: readonly Scene[], found: Utterance[][]): void {
  const all = scenes.map((scene) => labelOf(scene, scenes));
  const transcript = all.filter((label) => label !== null).length > 1;
  // One label alone that names nobody may be a kicker.
  const labels = all.map((label) =>
    transcript || (label !== null && label.speaker !== null) ? label : null,
  );
  let now: { readonly label: Label; readonly block: Block | undefined } | null = null;
  for (const [at, scene] of scenes.entries()) {
    const label = labels[at] ?? null;
    const block = blockOf(scene);
    if (label !== null) now = { label, block };
    else if (now !== null && block !== now.block && (!transcript || !goesOn(scene, found[at] ?? [])))
      now = null;
    if (now === null) continue;
    const { speaker, colon } = now.label;
    const content = new Set([...scene.tree.tokens.keys()].filter((token) => label === null || token > colon));
    if (content.size > 0) found[at]?.push({ ...said(speaker), content });
  }
}

/** A further paragraph of a transcript: prose, of whose words none stand in marks with a speaker of their own. */
const goesOn = (scene: Scene, acts: readonly Utterance[]): boolean =>
  blockOf(scene)?.kind === 'paragraph' && !acts.some(({ direct, speaker }) => direct && speaker !== null);
