/** The page's terms: relations as verbs in both directions, families, kinds and modes in plain English. */
import type { Family, Kind, Mode, Relation } from '../../model/relations.ts';
import { SYMMETRIC } from '../../model/relations.ts';

export interface RelationWords {
  /** "X … Y", seen from the source. */
  readonly active: string;
  /** "Y … X", seen from the target. */
  readonly passive: string;
  /** What counts as this relation. */
  readonly meaning: string;
}

export const RELATION_WORDS: Readonly<Record<Relation, RelationWords>> = {
  leads: {
    active: 'leads',
    passive: 'is led by',
    meaning: 'is, or was then, head of state, of government or of the bloc',
  },
  official_of: {
    active: 'holds office in',
    passive: 'has as an official',
    meaning: 'holds, or held, any other office there',
  },
  succeeded: { active: 'succeeded', passive: 'was succeeded by', meaning: 'took over an office from' },
  member_of: { active: 'is a member of', passive: 'has as a member', meaning: 'belongs to the bloc' },
  affiliated_with: {
    active: 'is affiliated with',
    passive: 'has in its ranks',
    meaning: 'works for or belongs to the institution',
  },
  borders: { active: 'borders', passive: 'borders', meaning: 'shares a border with, is a neighbour of' },
  economic_tie: {
    active: 'has economic ties with',
    passive: 'has economic ties with',
    meaning: 'invests in, trades with, buys from, sells to or builds in',
  },
  agree: { active: 'agrees with', passive: 'agrees with', meaning: 'reaches or signs an agreement' },
  consult: { active: 'consults with', passive: 'consults with', meaning: 'meets, calls or talks with' },
  support: {
    active: 'supports',
    passive: 'is supported by',
    meaning: 'backs, praises, endorses or defends',
  },
  concede: { active: 'yields to', passive: 'is yielded to by', meaning: 'gives way, tolerates, accepts' },
  cooperate: {
    active: 'cooperates with',
    passive: 'cooperates with',
    meaning: 'acts jointly, keeps close ties or an alliance',
  },
  aid: {
    active: 'aids',
    passive: 'is aided by',
    meaning: 'gives or offers help, money, or troops at a government’s request',
  },
  retreat: {
    active: 'pulls back from',
    passive: 'sees the retreat of',
    meaning: 'withdraws, releases, returns',
  },
  request: { active: 'asks for help from', passive: 'is asked for help by', meaning: 'asks for something' },
  accuse: { active: 'accuses', passive: 'is accused by', meaning: 'blames or criticises' },
  reject: { active: 'rejects', passive: 'is rejected by', meaning: 'refuses, denies or opposes' },
  threaten: { active: 'threatens', passive: 'is threatened by', meaning: 'warns of harm to come' },
  protest: { active: 'protests against', passive: 'faces protest from', meaning: 'demonstrates or protests' },
  sanction: {
    active: 'sanctions',
    passive: 'is sanctioned by',
    meaning: 'cuts or reduces ties, or dismisses from office',
  },
  mobilize: {
    active: 'deploys forces to',
    passive: 'sees forces deployed by',
    meaning: 'deploys, intervenes or keeps forces there',
  },
  coerce: { active: 'coerces', passive: 'is coerced by', meaning: 'arrests, represses or restricts' },
  assault: { active: 'attacks', passive: 'is attacked by', meaning: 'uses violence against' },
  compete: {
    active: 'competes with',
    passive: 'competes with',
    meaning: 'is a rival of, contests influence with',
  },
  influence: {
    active: 'holds sway over',
    passive: 'is under the sway of',
    meaning: 'has, or tries to gain, influence over',
  },
  comments_on: {
    active: 'comments on',
    passive: 'is commented on by',
    meaning: 'makes a statement chiefly about',
  },
};

export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  office: 'Office',
  membership: 'Membership',
  geography: 'Geography',
  economic: 'Economy',
  cooperation: 'Cooperation',
  conflict: 'Conflict',
  commentary: 'Commentary',
};

export const KIND_WORDS: Readonly<Record<Kind, { readonly one: string; readonly many: string }>> = {
  state: { one: 'State', many: 'States' },
  leader: { one: 'Leader', many: 'Leaders' },
  bloc: { one: 'Bloc', many: 'Blocs' },
  analyst: { one: 'Analyst', many: 'Analysts' },
  institution: { one: 'Institution', many: 'Institutions' },
};

/** How firmly something is said: one word, and what the drawing makes of an edge that is said in no firmer way. */
export const MODE_WORDS: Readonly<Record<Mode, { readonly short: string; readonly long: string }>> = {
  asserted: { short: 'Asserted', long: 'said as plain fact; a full line' },
  reported: { short: 'Reported', long: 'someone says so; a hollow line' },
  negated: { short: 'Denied', long: 'the text says it is not so; a line crossed out' },
  possible: { short: 'Possible', long: 'may be, could be, if; a hollow line' },
};

/** The arrow between two ends, seen from the source. */
export const arrowOf = (relation: Relation): string => (SYMMETRIC.has(relation) ? '↔' : '→');
