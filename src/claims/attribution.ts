/**
 * Who says what: every stretch of a sentence that somebody is said to have said or thought, with who it is.
 * Direct and indirect speech, before, after and inside the quotation, "according to", speech over several sentences.
 */
import type { Quotation } from '../language/types.ts';
import { isSpeech } from './content.ts';
import { outletsGoOn } from './outlets.ts';
import { isPerson, type Scene } from './scene.ts';
import { indirect } from './speech.ts';
import { tokenAt } from './tree.ts';
import type { Utterance } from './utterance.ts';

export type { Utterance } from './utterance.ts';

/** Utterances of every sentence of a document, in the order of the scenes. */
export function utterancesOf(scenes: readonly Scene[], quotations: readonly Quotation[]): Utterance[][] {
  const found = scenes.map((scene) => (scene.mentions.length > 0 ? indirect(scene, quotations) : []));
  outletsGoOn(scenes, found);
  const speakers = new Map<number, Utterance | null>();
  quotations.forEach((quotation, at) => {
    if (!isSpeech(quotation)) return;
    const within = scenes.filter(
      ({ tree }) => tree.sentence.start < quotation.end && quotation.start < tree.sentence.end,
    );
    let act = nearest(within, found, quotation);
    if (act === null && quotation.continues !== null) act = speakers.get(quotation.continues) ?? null;
    if (act === null) act = carriedOver(scenes, quotations, speakers, at);
    speakers.set(at, act);
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
  carryLostQuotations(scenes, quotations, found);
  return found;
}

/**
 * Texts that lost their quotation marks: "…, X said. And so on." In a document where words come before their speaker
 * and none of them stand in marks, the rest of the paragraph goes on as X's until somebody else speaks.
 */
function carryLostQuotations(
  scenes: readonly Scene[],
  quotations: readonly Quotation[],
  found: Utterance[][],
): void {
  if (quotations.some(isSpeech)) return;
  const direct = (scene: Scene): Utterance | undefined =>
    found[scene.index]?.find(
      ({ verb, content, speaker }) =>
        verb !== null &&
        speaker !== null &&
        isPerson(scene, speaker.actor) &&
        content.has(0) &&
        verb > Math.max(...content),
    );
  if (scenes.filter((scene) => direct(scene) !== undefined).length < 2) return;
  for (const scene of scenes) {
    const { previous } = scene;
    if (previous === null || (found[scene.index]?.length ?? 0) > 0 || !sameBlock(previous, scene)) continue;
    const before = found[previous.index]?.find(
      (act) => act === direct(previous) || (act.direct && act.verb === null),
    );
    if (!before || before.speaker === null || scene.actors.get(before.speaker.actor)?.kind !== 'analyst')
      continue;
    const content = new Set(scene.tree.tokens.keys());
    found[scene.index]?.push({
      speaker: before.speaker,
      content,
      verb: null,
      lemma: before.lemma,
      direct: true,
    });
  }
}

function sameBlock(a: Scene, b: Scene): boolean {
  const block = a.document.blocks.find(
    ({ start, end }) => start <= a.tree.sentence.start && a.tree.sentence.end <= end,
  );
  return block !== undefined && b.tree.sentence.end <= block.end;
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
      const { start, end } = tokenAt(scene.tree, act.verb);
      if (start >= quotation.start && end <= quotation.end) continue;
      const distance = start < quotation.start ? quotation.start - end : start - quotation.end;
      if (distance < least) [best, least] = [act, distance];
    }
  return best;
}

/** A quotation without a verb of its own goes on from the one before it in the same block. */
function carriedOver(
  scenes: readonly Scene[],
  quotations: readonly Quotation[],
  speakers: ReadonlyMap<number, Utterance | null>,
  at: number,
): Utterance | null {
  const quotation = quotations.at(at);
  if (quotation === undefined) return null;
  const blocks = scenes[0]?.document.blocks ?? [];
  const block = blocks.find(({ start, end }) => start <= quotation.start && quotation.end <= end + 1);
  for (let before = at - 1; before >= 0; before -= 1) {
    const earlier = quotations.at(before);
    if (!block || !earlier || earlier.start < block.start) return null;
    const act = speakers.get(before);
    if (act) return act;
  }
  return null;
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
