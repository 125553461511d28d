/**
 * Who says it: every stretch of a sentence that somebody is said to have said or thought, with who it is.
 * Direct and indirect speech, before, after and inside the quotation, "according to", speech over several sentences.
 */
import { QuotationIndex } from '../../language/index.ts';
import type { Quotation } from '../../language/types.ts';
import { lastStarting, reachOf } from '../../model/span.ts';
import { isSpeech } from './content.ts';
import { besideQuotation, labelledSpeech } from './labels.ts';
import type { Scene } from '../sentence/scene.ts';
import { indirect } from './speech.ts';
import type { Utterance } from './utterance.ts';

export type { Utterance } from './utterance.ts';

/** Utterances of every sentence of a document, in the order of the scenes. */
export function utterancesOf(scenes: readonly Scene[], quotations: readonly Quotation[]): Utterance[][] {
  const index = new QuotationIndex(quotations);
  const sentences = scenes.map(({ tree }) => tree.sentence);
  const found = scenes.map((scene) => (scene.mentions.length > 0 ? indirect(scene, index) : []));
  const speakers = new Map<number, Utterance | null>();
  let last: Spoken | null = null;
  quotations.forEach((quotation, at) => {
    const [from, to] = reachOf(sentences, quotation);
    const within = scenes.slice(from, to);
    if (!isSpeech(quotation, within)) return;
    let act = nearest(within, found, quotation);
    if (act === null && quotation.continues !== null) act = speakers.get(quotation.continues) ?? null;
    if (act === null) act = besideQuotation(scenes, [from, to], quotation);
    if (act === null) act = carriedOver(scenes, quotation, last);
    speakers.set(at, act);
    if (act !== null) last = { quotation, act };
    for (const scene of within) {
      const content = new Set<number>();
      scene.tree.tokens.forEach((token, index) => {
        if (token.start >= quotation.inner.start && token.end <= quotation.inner.end) content.add(index);
      });
      const list = found[scene.index];
      if (content.size === 0 || !list) continue;
      const here = act !== null && act.verb !== null && list.includes(act) ? act.verb : null;
      list.push({
        speaker: act?.speaker ?? null,
        content,
        verb: here,
        lemma: act?.lemma ?? '',
        direct: true,
      });
    }
  });
  labelledSpeech(scenes, found);
  return found;
}

/** The act of speech, in the sentences a quotation stands in, that is nearest to it and outside of it. */
function nearest(
  within: readonly Scene[],
  found: readonly (readonly Utterance[])[],
  quotation: Quotation,
): Utterance | null {
  let best: Utterance | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const scene of within)
    for (const act of found[scene.index] ?? []) {
      if (act.direct || act.verb === null) continue;
      const { start, end } = scene.tree.at(act.verb);
      if (start >= quotation.start && end <= quotation.end) continue;
      const distance = start < quotation.start ? quotation.start - end : start - quotation.end;
      if (distance < least) [best, least] = [act, distance];
    }
  return best;
}

/** The last quotation whose speaker is known, and the act of speaking it. */
interface Spoken {
  readonly quotation: Quotation;
  readonly act: Utterance;
}

/** A quotation without a verb of its own goes on from the one before it in the same block. */
function carriedOver(scenes: readonly Scene[], quotation: Quotation, last: Spoken | null): Utterance | null {
  const blocks = scenes[0]?.document.blocks ?? [];
  const block = blocks[lastStarting(blocks, quotation.start)];
  const within = block !== undefined && quotation.end <= block.end + 1;
  return within && last !== null && last.quotation.start >= block.start ? last.act : null;
}

/** The innermost utterance a token stands in. */
export function saidAt(utterances: readonly Utterance[], token: number): Utterance | null {
  let best: Utterance | null = null;
  for (const utterance of utterances)
    if (
      utterance.content.has(token) &&
      (best === null ||
        utterance.content.size < best.content.size ||
        (utterance.content.size === best.content.size && best.speaker === null))
    )
      best = utterance;
  return best;
}
