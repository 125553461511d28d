/**
 * The relations an edge can stand for, in one table: everything that reading, drawing and wording need to know of one.
 * The event relations are the categories of PLOVER (Political Language Ontology for Verifiable Event Records), with
 * `compete` and `influence` added in a family of their own.
 */

export const KINDS = ['state', 'leader', 'bloc', 'analyst', 'institution'] as const;
export type Kind = (typeof KINDS)[number];

/** Families by name, as readers see them; the order is that of every legend and table. */
export const FAMILY_TITLES = {
  office: 'Office',
  membership: 'Membership',
  geography: 'Geography',
  economic: 'Economy',
  cooperation: 'Cooperation',
  conflict: 'Conflict',
  power: 'Power',
  commentary: 'Commentary',
} as const;
export type Family = keyof typeof FAMILY_TITLES;
export const FAMILIES = Object.keys(FAMILY_TITLES) as Family[];

/** The order is that of every legend and table. */
export const RELATIONS = [
  'leads',
  'official_of',
  'succeeded',
  'member_of',
  'affiliated_with',
  'borders',
  'economic_tie',
  'agree',
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
  'compete',
  'influence',
  'comments_on',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Kinds that may be the source, with those that may then be the target. */
type Ends = readonly [sources: readonly Kind[], targets: readonly Kind[]];

/** One row of the table. */
export interface RelationFacts {
  readonly family: Family;
  /** Holds both ways: stored once, source and target in order of key. */
  readonly symmetric: boolean;
  /** `standing`: it holds or does not, whoever speaks of it. `event`: somebody does it, or takes that stand. */
  readonly nature: 'standing' | 'event';
  /** Who may be its ends; one pair must fit. */
  readonly ends: readonly Ends[];
  /** "X … Y", seen from the source. */
  readonly active: string;
  /** "Y … X", seen from the target. */
  readonly passive: string;
  /** What counts as this relation. */
  readonly meaning: string;
  /** What it comes to when it is stopped or undone ("ended its aid"); null where that leaves nothing to say. */
  readonly opposite: Relation | null;
  /** `deed`: troops, weapons and people do it for their actor ("its tanks"); `word`: only the actor itself. */
  readonly means: 'deed' | 'word';
  /**
   * What it is when its doer announces it: `done`, as by the words themselves ("announced sanctions"); `promised`, firm
   * only as what the doer will do; null, a mere report of oneself.
   */
  readonly announced: 'done' | 'promised' | null;
}

const ANYBODY: readonly Ends[] = [[KINDS, KINDS]];
const PERSONS = ['leader', 'analyst'] as const;

/**
 * Rows are short where they say nothing out of the ordinary: an event between any two, in words, one way.
 * @param words active and passive; one for both where the relation holds both ways
 */
function row(
  family: Family,
  words: string | readonly [active: string, passive: string],
  meaning: string,
  more: Partial<RelationFacts> = {},
): RelationFacts {
  const [active, passive] = typeof words === 'string' ? [words, words] : words;
  const ordinary = {
    nature: 'event',
    ends: ANYBODY,
    opposite: null,
    means: 'word',
    announced: null,
  } as const;
  return { family, symmetric: typeof words === 'string', active, passive, meaning, ...ordinary, ...more };
}

export const RELATION: Readonly<Record<Relation, RelationFacts>> = {
  leads: row(
    'office',
    ['leads', 'is led by'],
    'is, or was then, head of state, of government or of the bloc',
    {
      nature: 'standing',
      ends: [
        [PERSONS, ['state', 'bloc']],
        [['state'], ['bloc']],
      ],
    },
  ),
  official_of: row(
    'office',
    ['holds office in', 'has as an official'],
    'holds, or held, any other office there',
    { nature: 'standing', ends: [[PERSONS, ['state', 'bloc']]] },
  ),
  succeeded: row('office', ['succeeded', 'was succeeded by'], 'took over an office from', {
    ends: [[PERSONS, PERSONS]],
  }),
  member_of: row('membership', ['is a member of', 'has as a member'], 'belongs to the bloc', {
    nature: 'standing',
    ends: [[['state'], ['bloc']]],
    announced: 'done',
  }),
  affiliated_with: row(
    'membership',
    ['is affiliated with', 'has in its ranks'],
    'works for or belongs to the institution',
    { nature: 'standing', ends: [[PERSONS, ['institution', 'bloc']]] },
  ),
  borders: row('geography', 'borders', 'shares a border with, is a neighbour of', {
    nature: 'standing',
    ends: [[['state'], ['state']]],
  }),
  economic_tie: row(
    'economic',
    'has economic ties with',
    'invests in, trades with, buys from, sells to or builds in',
    { opposite: 'sanction', means: 'deed', announced: 'promised' },
  ),
  agree: row('cooperation', 'agrees with', 'reaches or signs an agreement', {
    opposite: 'sanction',
    announced: 'done',
  }),
  consult: row('cooperation', 'consults with', 'meets, calls or talks with', {
    opposite: 'reject',
    announced: 'done',
  }),
  support: row('cooperation', ['supports', 'is supported by'], 'backs, praises, endorses or defends', {
    opposite: 'sanction',
    announced: 'promised',
  }),
  concede: row('cooperation', ['yields to', 'is yielded to by'], 'gives way, tolerates, accepts', {
    opposite: 'sanction',
    announced: 'done',
  }),
  cooperate: row('cooperation', 'cooperates with', 'acts jointly, keeps close ties or an alliance', {
    opposite: 'sanction',
    announced: 'done',
  }),
  aid: row(
    'cooperation',
    ['aids', 'is aided by'],
    'gives or offers help, money, or troops at a government’s request',
    { opposite: 'sanction', means: 'deed', announced: 'done' },
  ),
  retreat: row('cooperation', ['pulls back from', 'sees the retreat of'], 'withdraws, releases, returns', {
    opposite: 'sanction',
    means: 'deed',
    announced: 'done',
  }),
  request: row('cooperation', ['asks for help from', 'is asked for help by'], 'asks for something'),
  accuse: row('conflict', ['accuses', 'is accused by'], 'blames or criticises', { opposite: 'concede' }),
  reject: row('conflict', ['rejects', 'is rejected by'], 'refuses, denies or opposes', {
    opposite: 'concede',
    announced: 'done',
  }),
  threaten: row('conflict', ['threatens', 'is threatened by'], 'warns of harm to come', {
    opposite: 'concede',
    announced: 'done',
  }),
  protest: row('conflict', ['protests against', 'faces protest from'], 'demonstrates or protests', {
    opposite: 'concede',
    means: 'deed',
  }),
  sanction: row(
    'conflict',
    ['sanctions', 'is sanctioned by'],
    'cuts or reduces ties, or dismisses from office',
    { opposite: 'concede', announced: 'done' },
  ),
  mobilize: row(
    'conflict',
    ['deploys forces to', 'sees forces deployed by'],
    'deploys, intervenes or keeps forces there',
    { opposite: 'retreat', means: 'deed', announced: 'done' },
  ),
  coerce: row('conflict', ['coerces', 'is coerced by'], 'arrests, represses or restricts', {
    opposite: 'concede',
    means: 'deed',
    announced: 'done',
  }),
  assault: row('conflict', ['attacks', 'is attacked by'], 'uses violence against', {
    opposite: 'concede',
    means: 'deed',
    announced: 'done',
  }),
  compete: row('power', 'competes with', 'is a rival of, contests influence with', {
    opposite: 'concede',
    means: 'deed',
  }),
  influence: row(
    'power',
    ['holds sway over', 'is under the sway of'],
    'has, or tries to gain, influence over',
    { opposite: 'concede' },
  ),
  comments_on: row('commentary', ['comments on', 'is commented on by'], 'makes a statement chiefly about', {
    ends: [[PERSONS, KINDS]],
  }),
};

export const familyOf = (relation: Relation): Family => RELATION[relation].family;
export const isSymmetric = (relation: Relation): boolean => RELATION[relation].symmetric;
export const isStanding = (relation: Relation): boolean => RELATION[relation].nature === 'standing';

/** Done against somebody, or for sway over him: what one stops to give way, and does not approve of. */
export const isHostile = (relation: Relation): boolean => ['conflict', 'power'].includes(familyOf(relation));

/** Whether actors of these kinds may be its ends. */
export const mayRelate = (relation: Relation, source: Kind, target: Kind): boolean =>
  RELATION[relation].ends.some(([sources, targets]) => sources.includes(source) && targets.includes(target));

export const MODES = ['asserted', 'reported', 'negated', 'possible'] as const;
/** How firmly a claim is made: plainly, attributed to a speaker, denied, or held possible. */
export type Mode = (typeof MODES)[number];

export const FORMS = ['name', 'nominal', 'pronoun'] as const;
/** How a mention refers: by name, by a noun phrase ("the president"), or by a pronoun. */
export type MentionForm = (typeof FORMS)[number];
