/** One sentence as claims see it: its tree, and which actors its words refer to. */
import { SPONSORED } from '../../lexicon/nameWords.ts';
import type { ActorReading, LocalActor, Mention, Role } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';
import { put } from '../../model/groups.ts';
import type { Sentence } from '../../language/types.ts';
import { mended } from './repairs.ts';
import { Tree } from './tree.ts';

/** One sentence: its tree, and which actors its words refer to. */
export class Scene {
  readonly document: Document;
  /** Of the sentence in its document. */
  readonly index: number;
  /** The sentence before, in the same document. */
  readonly previous: Scene | null;
  readonly tree: Tree;
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** Of the document, by id. */
  readonly actors: ReadonlyMap<string, LocalActor>;
  readonly #mentionsAt = new Map<number, Mention[]>();

  constructor(
    sentence: Sentence,
    about: Pick<Scene, 'document' | 'index' | 'previous' | 'mentions' | 'actors'>,
  ) {
    ({
      document: this.document,
      index: this.index,
      previous: this.previous,
      mentions: this.mentions,
      actors: this.actors,
    } = about);
    const { mentions } = about;
    for (const mention of mentions) put(this.#mentionsAt, mention.token, mention);
    const people = mentions.filter(({ actor, form }) => form === 'name' && this.isPerson(actor));
    this.tree = new Tree(mended(sentence, new Set(people.map(({ token }) => token))));
  }

  /** Mentions that a token heads. */
  mentionsAt(token: number): readonly Mention[] {
    return this.#mentionsAt.get(token) ?? [];
  }

  /** Adds a mention that claims settled for themselves. */
  add(mention: Mention): void {
    put(this.#mentionsAt, mention.token, mention);
    const all = this.mentions as Mention[];
    all.push(mention);
    all.sort((a, b) => a.start - b.start);
  }

  kindOf(actor: string): LocalActor['kind'] | null {
    return this.actors.get(actor)?.kind ?? null;
  }

  /** What the document says that a person is. */
  rolesOf(person: string): readonly Role[] {
    return this.actors.get(person)?.roles ?? [];
  }

  /** The states that a person leads. */
  ledBy(person: string): string[] {
    return this.rolesOf(person).flatMap(({ of, office }) =>
      of !== null && office === 'leads' && this.kindOf(of) === 'state' ? [of] : [],
    );
  }

  /** Mentions that end before a token. */
  before(token: number): Mention[] {
    return this.mentions.filter(({ end }) => end <= this.tree.at(token).start);
  }

  isPerson(actor: string): boolean {
    const kind = this.kindOf(actor);
    return kind === 'leader' || kind === 'analyst';
  }

  /** Whether a mention names who stands behind the noun after it, not whose it is. */
  isSponsor({ end }: Mention): boolean {
    return SPONSORED.test(this.document.view.slice(end, end + 14));
  }
}

/** Scenes of a document, one a sentence, in order. */
export function scenesOf(document: Document, sentences: readonly Sentence[], reading: ActorReading): Scene[] {
  const actors = new Map(
    [...reading.actors, ...(reading.capitals?.actors ?? [])].map((actor) => [actor.id, actor]),
  );
  const bySentence = sentences.map((): Mention[] => []);
  for (const mention of reading.mentions) bySentence[mention.sentence]?.push(mention);
  let previous: Scene | null = null;
  return sentences.map((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    previous = new Scene(sentence, { document, index, previous, mentions, actors });
    return previous;
  });
}
