/**
 * The relations an edge can stand for, and the families they are shown in. The event relations are the categories of
 * PLOVER (Political Language Ontology for Verifiable Event Records), with `compete` and `influence` added.
 */
export const FAMILIES = [
  'office',
  'membership',
  'geography',
  'economic',
  'cooperation',
  'conflict',
  'commentary',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Relation to family; the order is the order of every legend and table. */
export const FAMILY_OF = {
  leads: 'office',
  official_of: 'office',
  succeeded: 'office',
  member_of: 'membership',
  affiliated_with: 'membership',
  borders: 'geography',
  economic_tie: 'economic',
  agree: 'cooperation',
  consult: 'cooperation',
  support: 'cooperation',
  concede: 'cooperation',
  cooperate: 'cooperation',
  aid: 'cooperation',
  retreat: 'cooperation',
  request: 'cooperation',
  accuse: 'conflict',
  reject: 'conflict',
  threaten: 'conflict',
  protest: 'conflict',
  sanction: 'conflict',
  mobilize: 'conflict',
  coerce: 'conflict',
  assault: 'conflict',
  compete: 'conflict',
  influence: 'conflict',
  comments_on: 'commentary',
} as const satisfies Record<string, Family>;

export type Relation = keyof typeof FAMILY_OF;
export const RELATIONS = Object.keys(FAMILY_OF) as Relation[];

/** Relations that hold both ways: stored once, source and target in order of key. */
export const SYMMETRIC: ReadonlySet<Relation> = new Set<Relation>([
  'borders',
  'economic_tie',
  'agree',
  'consult',
  'cooperate',
  'compete',
]);

export const MODES = ['asserted', 'reported', 'negated', 'possible'] as const;
/** How firmly a claim is made: plainly, attributed to a speaker, denied, or held possible. */
export type Mode = (typeof MODES)[number];

export const KINDS = ['state', 'leader', 'bloc', 'analyst', 'institution'] as const;
export type Kind = (typeof KINDS)[number];

export const FORMS = ['name', 'nominal', 'pronoun'] as const;
/** How a mention refers: by name, by a noun phrase ("the president"), or by a pronoun. */
export type MentionForm = (typeof FORMS)[number];
