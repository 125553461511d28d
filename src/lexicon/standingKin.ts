/**
 * Nouns that call one actor something of another and hold for good: ally, rival, trading partner, member. One line a
 * pattern: `NOUNS [~ WORDS] : PREPOSITIONS [/ FLAGS]`; WORDS: one must stand in the noun's phrase or right after it.
 * Flags: `mutual` "A and B are …"; `reverse` the noun is said of the target ("a puppet of Moscow"); `member` said of a
 * state, of a bloc; `goods` what is owned or comes after "of" is traded. Compiled from WordNet's hyponyms of ally,
 * rival, customer and member, and from reading news.
 */
import type { Relation } from '../model/relations.ts';

export const STANDING_KIN: readonly (readonly [Relation, readonly string[]])[] = [
  [
    'economic_tie',
    [
      'partner ~ trading trade economic commercial business export import energy investment : of|for|to / mutual',
      'customer buyer purchaser importer consumer client ~ oil gas energy weapon weapons arms crude coal grain goods wheat export exports lng uranium arms largest biggest main top major : of|for / goods',
      'supplier exporter seller provider ~ oil gas energy weapon weapons arms grain crude coal electricity wheat fuel largest biggest main top major : to|of / goods',
      'creditor lender debtor borrower : of|to',
      'investor : in|into|of',
      'market ~ export largest biggest main top key major : for / goods',
      'source ~ oil gas energy import imports weapon arms investment remittances remittance grain : of|for / goods',
    ],
  ],
  ['cooperate', ['ally partner friend : of|to|for / mutual']],
  [
    'compete',
    ['rival arch-rival archrival adversary competitor nemesis foe arch-foe arch-enemy : of|to|for / mutual'],
  ],
  [
    'influence',
    [
      'puppet vassal satellite protectorate fiefdom pawn : of / reverse',
      'backyard orbit sphere : of / reverse',
      'overlord hegemon kingmaker puppeteer powerbroker : of|in|over',
    ],
  ],
  ['member_of', ['member state founder signatory : of|in / member', 'part : of / member']],
];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What unsays such a noun: a former ally is none now. */
export const UNSAID = words(`
  former ex erstwhile onetime one-time potential would-be prospective aspiring candidate non former-ally fallen lost
  observer future possible dialogue
`);
