/**
 * Nouns by which news names what stands between two actors: ties, trade, sway, rivalry. One line a pattern:
 *
 *     NOUNS [~ WORDS] : PREPOSITIONS [/ FLAGS]
 *
 * The first actor owns the noun ("Iran's sway over"), stands joined to the second before it ("Saudi-Iranian rivalry"),
 * or is the subject of a verb that has it; the second stands after one of the prepositions. WORDS: one must stand in
 * the noun's phrase. Flags: `mutual` two subjects or two owners will do; `warm` the tie must be said to be good;
 * `possessed` only with an owner before it; `places` the second must be a state or bloc; `route` from one to the other;
 * `compared` sums set against it name further ones. Compiled from reading news
 * and from the synonyms of WordNet's trade, influence, contest and relation.
 */
import type { Relation } from '../model/relations.ts';

export const STANDING_TIES: readonly (readonly [Relation, readonly string[]])[] = [
  [
    'economic_tie',
    [
      'investment investor stake shareholding : in|into|across / places',
      'trade commerce turnover : with|between|and|to / mutual compared',
      'export shipment sale delivery : to / places route compared',
      'supply flow gas oil crude coal grain cargo transit : to / places possessed route',
      'import purchase : from|of / places',
      'supply ~ gas oil energy electricity grain coal uranium weapon arms : to|from / places',
      'tie link relation relationship partnership cooperation co-operation bond interest integration exchange interdependence ~ economic trade commercial business financial energy investment banking : with|between|to|in|and / mutual',
      'loan credit ~ chinese russian billion million bank state : to / places',
      'debt : to / places',
      'project ~ investment infrastructure energy construction mining rail railway pipeline : in|across / places',
      'project : in|across / places possessed',
      'pipeline railway : from|between|to|into|through / places possessed',
      'dependence reliance ~ economic energy gas oil import export trade : on|upon / places',
    ],
  ],
  [
    'influence',
    [
      'influence sway leverage dominance hegemony clout ascendancy primacy preponderance supremacy : in|over|on|across|within|throughout|inside / places',
      'grip stranglehold foothold toehold : in|over|on / places',
      'hold : over|on / places possessed',
      'power authority control ~ enormous considerable sweeping tremendous immense vast great significant formidable real informal formal unchecked wide broad : in|over|across / places',
      'interference meddling : in / places',
      'domination subjugation tutelage : of|over / places',
    ],
  ],
  [
    'compete',
    [
      'rivalry competition contest feud standoff stand-off arms_race : with|between|and / mutual',
      'struggle battle tussle tug-of-war race jockeying scramble fight ~ power influence control supremacy dominance leadership : with|between|and / mutual',
    ],
  ],
  [
    'cooperate',
    [
      'tie relation relationship link bond : with|between|to|and / mutual warm',
      'cooperation co-operation collaboration alliance partnership friendship rapprochement detente : with|between|and / mutual',
      'pact treaty alliance ~ defense defence security military friendship : with|between / mutual possessed',
      'exercise drill manoeuvre maneuver wargame : with|alongside',
      'exercise drill patrol manoeuvre maneuver ~ joint combined bilateral : with|between|and / mutual',
    ],
  ],
];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What says that ties are good: before the noun, as its predicate, or as the verb it is subject or object of. */
export const WARM = words(`
  close closer closest warm warmer warming good better strong stronger friendly deep deeper deepening strategic cordial
  special excellent robust healthy brotherly fraternal growing improving improved strengthening strengthened flourishing
  harmonious amicable long-standing longstanding historic military security defence defense strategic firm solid
  warm deepen strengthen improve grow flourish blossom boost expand enhance cement bolster thrive intensify
  tighten foster forge cultivate enjoy upgrade
`);

/** Verbs and adjectives that say a tie is gone or bad: then it is no tie of the good kind. */
export const GONE = words(`
  sever cut end break suspend freeze halt collapse sour deteriorate worsen lose lack damage harm strain jeopardise
  jeopardize undermine ruin rupture downgrade poison fray cool chill scrap cancel terminate rescind abandon
  tense strained bad poor hostile frosty rocky fraught cold icy sour troubled severed adversarial difficult ban block
  restrict curb prohibit stop bar prevent negotiate seek discuss request offer propose deny impede
`);

/** Nouns that make something else of the word before them: a trade war is no trade, a trade deal is an agreement. */
export const OTHERWISE = words(`
  war dispute deal agreement talk negotiation pact minister ministry secretary tariff barrier deficit surplus embargo ban
  restriction control sanction delegation representative union bloc fair show official organization organisation
  commissioner policy row truce dialogue forum commission
`);
