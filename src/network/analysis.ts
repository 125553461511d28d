/** What network/ is given: the readings of the documents, and who of them is whom. */
import type { ActorReading } from '../model/actor.ts';
import type { LocalClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Kind } from '../model/relations.ts';

/** What was found in one document; plain data, so that it can cross threads. */
export interface Analysis {
  readonly document: Document;
  readonly reading: ActorReading;
  readonly claims: readonly LocalClaim[];
}

/** An actor of the whole corpus: the local actors it was merged from become one node. */
interface Actor {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  /** Key of the state or bloc whose organ an institution is. */
  readonly partOf: string | null;
  readonly members: readonly { readonly document: string; readonly id: string }[];
}

/** The actors of a corpus, and the way from a document's local actor to its node. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** The node's key; null where the corpus does not tell who it is. */
  keyOf(document: string, localId: string): string | null;
}
