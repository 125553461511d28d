/** A document's actors while they are being gathered. */
import type { LearnedName, Mention, Role } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';
import { put } from '../../model/groups.ts';
import type { Sentence } from '../../language/types.ts';
import type { Hit, Line } from '../names/line.ts';
import type { PersonName } from '../names/personNames.ts';
import type { TitlePhrase } from '../titles/index.ts';

/** A hit with its place in the document. */
export interface Placed {
  readonly sentence: number;
  readonly hit: Hit;
}

export interface DraftPerson {
  readonly id: string;
  names: PersonName[];
  places: Placed[];
  roles: DraftRole[];
  reasons: string[];
  sex: 'm' | 'f' | '';
}

export interface DraftRole extends Role {
  /** Null where the text names a body beside the person and no title. */
  readonly phrase: TitlePhrase | null;
  /** The person whose office it was or will be: "his predecessor". */
  readonly shared: DraftPerson | null;
}

export interface DraftBody {
  id: string;
  label: string;
  sector: string;
  owner: string | null;
  /** Its name, or the words beside it, tell whose it is; else `owner` is the one state that the text leaves. */
  owned: boolean;
  /** False for a "Security Council" that the text gives no owner. */
  certain: boolean;
  places: Placed[];
  reasons: string[];
}

/** All that the steps share. */
export interface Draft {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly lines: readonly Line[];
  readonly phrases: readonly (readonly TitlePhrase[])[];
  /** By id, in the order in which they are named. */
  readonly people: Map<string, DraftPerson>;
  readonly bodies: Map<string, DraftBody>;
  /** Actor id of a hit. */
  readonly actorOf: Map<Hit, string>;
  readonly mentions: Mentions;
  /** Capitals that stand for no government. */
  readonly capitals: Mention[];
  /** Names that a learned reader sees, in order of place. */
  readonly learned: readonly LearnedName[];
}

/** Mentions in the order in which they were found, with ways in, so that nobody goes through all of them for one. */
export class Mentions {
  readonly all: Mention[] = [];
  private readonly ofActor = new Map<string, Mention[]>();
  private readonly ofSentence = new Map<number, Mention[]>();

  add(mention: Mention): void {
    this.all.push(mention);
    put(this.ofActor, mention.actor, mention);
    put(this.ofSentence, mention.sentence, mention);
  }

  /** Mentions of an actor. */
  of(actor: string): readonly Mention[] {
    return this.ofActor.get(actor) ?? [];
  }

  /** Mentions in a sentence. */
  in(sentence: number): readonly Mention[] {
    return this.ofSentence.get(sentence) ?? [];
  }

  /** Gives one actor's mentions to another. */
  move(from: string, to: string): void {
    const all = this.all.splice(0);
    this.ofActor.clear();
    this.ofSentence.clear();
    for (const each of all) this.add(each.actor === from ? { ...each, actor: to } : each);
  }
}

/** The person of an id, or undefined. */
export const personOf = ({ people }: Draft, id: string | null | undefined): DraftPerson | undefined =>
  people.get(id ?? '');

/** The body of an id, or undefined. */
export const bodyOf = ({ bodies }: Draft, id: string | null | undefined): DraftBody | undefined =>
  bodies.get(id ?? '');
