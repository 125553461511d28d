/** One sentence as claims see it: its tree, and which actors its words refer to. */
import type { ActorReading, LocalActor, Mention } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';
import type { Sentence } from '../../language/types.ts';
import { mended } from './repairs.ts';
import { treeOf, type Tree } from './tree.ts';

export interface Scene {
  readonly document: Document;
  readonly index: number;
  /** The sentence before, in the same document. */
  readonly previous: Scene | null;
  readonly tree: Tree;
  /** Mentions by the index of the token that heads them. */
  readonly mentionsAt: ReadonlyMap<number, readonly Mention[]>;
  readonly mentions: readonly Mention[];
  readonly actors: ReadonlyMap<string, LocalActor>;
}

/** Scenes of a document, one a sentence, in order. */
export function scenesOf(document: Document, sentences: readonly Sentence[], reading: ActorReading): Scene[] {
  const actors = new Map(
    [...reading.actors, ...(reading.capitals?.actors ?? [])].map((actor) => [actor.id, actor]),
  );
  const bySentence = new Map<number, Mention[]>();
  for (const mention of reading.mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const scenes: Scene[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const mentions = [...(bySentence.get(index) ?? [])];
    const mentionsAt = new Map<number, Mention[]>();
    for (const mention of mentions) {
      const list = mentionsAt.get(mention.token);
      if (list) list.push(mention);
      else mentionsAt.set(mention.token, [mention]);
    }
    const people = new Set(
      mentions
        .filter(
          ({ actor, form }) => form === 'name' && /^(?:leader|analyst)$/.test(actors.get(actor)?.kind ?? ''),
        )
        .map(({ token }) => token),
    );
    scenes.push({
      document,
      index,
      previous: scenes.at(-1) ?? null,
      tree: treeOf(mended(sentence, people)),
      mentionsAt,
      mentions,
      actors,
    });
  }
  return scenes;
}

/** Adds a mention that claims settled for themselves. */
export function addMention(scene: Scene, mention: Mention): void {
  const list = scene.mentionsAt.get(mention.token) as Mention[] | undefined;
  if (list) list.push(mention);
  else (scene.mentionsAt as Map<number, Mention[]>).set(mention.token, [mention]);
  (scene.mentions as Mention[]).push(mention);
  (scene.mentions as Mention[]).sort((a, b) => a.start - b.start);
}

export const kindOf = (scene: Scene, actor: string): LocalActor['kind'] | null =>
  scene.actors.get(actor)?.kind ?? null;
export const isPerson = (scene: Scene, actor: string): boolean => {
  const kind = kindOf(scene, actor);
  return kind === 'leader' || kind === 'analyst';
};

/** "Rwandan-[backed] rebels", "a Panama-flagged tanker": the name says who stands behind the noun, not whose it is. */
export const isSponsor = (scene: Scene, { end }: Mention): boolean =>
  /^[-‑–](?:back|support|allied|align|affiliat|link|flagg|fund|train|arm|sponsor|appoint|born|operat|owned|bound|spearhead|mediat|broker|occupi|administ|controll|held|run|made|built)/.test(
    scene.document.view.slice(end, end + 14),
  );
