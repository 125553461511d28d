import type { Relation } from '../../model/relations.ts';

/**
 * Relation frames as compact lines, one a pattern.
 *
 *     TRIGGERS [~ OBJECT NOUNS] [~~ WORDS BELOW THE TRIGGER] : TARGET [< SOURCE] [/ FLAGS]
 *
 * Triggers are lemmas; a particle or adverb that belongs to one follows an underscore (`step_up`). Object nouns are
 * lemmas of which one must head the object. Slots, tried from left to right until one names an actor:
 * `obj`, `iobj`, `subj`, `comp` (who does the complement clause), `of` and any other preposition (underscores for
 * spaces), there looked for below the trigger and below its object; `owner` (possessor or adjective of the object).
 * The source is the subject where none is given. Flags:
 *
 *     mutual    the subject may name both sides ("Putin and Xi met")
 *     bare      only without a complement clause ("called Xi", not "called Xi a friend")
 *     clause    only with a complement clause
 *     possible  the wording itself hedges
 *     quiet     with no operator verb above it says too little (nouns only)
 *     reverse   the target is the relation's source
 *     also      further frames may speak for the same verb
 *     caption   only under a picture
 *     own       troops that are the object may tell whose they are
 *     home      without a target: the state of the source's office
 *     goods     the object must be a thing, not itself an event ("lend support")
 *     troops    the source must be armed forces
 *     place     the target must be a state or bloc;  powers: or a leader
 *     states, blocs, persons   what both ends must be;  tobloc: the target a bloc
 *     military  the noun must be called military or armed;  contest: it must be for something
 *     person    the target is a person (dismissals)
 *     good, joint  the noun must be called good, or done together;  diplomatic: called so
 *     negative  the object must be denied ("has no ties");  insult: the complement must hold an insult
 *     interest  the source may be read from what it has, as with things
 *     never     these words tell nothing, whatever a later line says
 *     actor, force, deed, thing   how far the target may be read from its phrase (see `Reach`)
 *
 * Sources of the tables: the categories and verb groups of CAMEO and PLOVER (Political Language Ontology for Verifiable
 * Event Records), VerbNet classes (judgment, correspond, contribute, remove, fight), and our own reading of news.
 */
export interface FrameTable<R extends Relation = Relation> {
  readonly relation: R;
  readonly verbs?: readonly string[];
  /**
   * Event nouns: `NOUNS : TARGET PREPOSITIONS [< SOURCE PREPOSITIONS] [/ FLAGS]`. The source is the noun's possessor,
   * adjective or agent, or the subject of a verb that carries the noun ("gave support to").
   */
  readonly nouns?: readonly string[];
  /** Adjectives and participles with a copula: `LEMMAS : PREPOSITIONS`. */
  readonly adjectives?: readonly string[];
  /** Nouns that call somebody something of somebody: "an ally of", "its rival". `NOUNS [/ FLAGS]` */
  readonly kin?: readonly string[];
}
