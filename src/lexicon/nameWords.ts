/** Words and shapes by which names are told from what stands beside them. Our own lists, from reading news. */

/** Verbs right behind a run of capitals that makes it a person. */
export const SAYING =
  /^(?:said|says|told|tells|added|adds|wrote|writes|tweeted|noted|notes|warned|warns|argued|argues|explained|explains|claimed|claims|stated|states|declared|declares|announced|announces|insisted|commented|remarked|concluded|believes|thinks|accused|vowed|urged|met|visited|signed|ordered|praised|condemned|resigned|arrived)$/;

/** Small words inside the names of people alone. */
export const PARTICLES_OF_NAMES = /^(?:(?:bin|ibn|bint|abu|abd|al|el|van|von|ould|ag)$|[ae]l-)/;

/** "executive order", "general election", "Gen Z": no name follows the title. */
export const NO_NAME_AFTER_TITLE =
  /^(?:executive|general|gen) (?:orders?|branch|board|council|committee|mansion|office|powers?|assembly|conference|elections?|staff|strike|debate|hospital|electric|motors|mills|dynamics|people|synod|.(?:-\p{L}+)?)$/u;

/** Words of a listed name that may be written small. */
export const SMALL_PARTS =
  /^(?:of|the|and|for|on|in|to|de|du|la|del|d'|es|wal|al|its|refugee|nuclear|watchdog|agency|human|rights|office|movement|group|party|magazine|state|city|agreements|accords|football|peninsula|cooperation|council|commission|parliament)/;

/** Acronyms that are names and words when written small. */
export const ACRONYMS_AND_WORDS = /^(?:Rand|Sana|Plan|Alba|Quad|Fars|Meta|Ecos?)$/;

/** After a state's adjective: it names no state ("Turkish Muslims"). */
export const FAITHS =
  /^(?:muslims?|orthodox|christians?|jews?|jewish|catholics?|buddhists?|apostolic|sunnis?|shiites?|shias?)$/;

/** Words that headlines write small. */
export const SMALL_WORDS = /^(?:and|the|for|but|nor|with|from|over|into|amid|via|per|its|are|was|than|that)$/;

/** Second parts of compounds that begin with an actor's name: "Moscow-led", "U.S.-made". */
export const SECOND_PARTS =
  /^(?:\p{L}+ed|\p{L}+ing|led|run|made|built|held|born|era|style|friendly|wide|bound|level|hosted|born|origin|only|proof|free|owned|bred|grown|drawn|sent|fed|sponsored|brokered|leaning|critical|sceptic|skeptic|phile|phobe)$/u;

/** Endings of compounds that are parted whether a table has their first part or not. */
export const COMPOUND_ENDINGS =
  /-(?:led|backed|run|based|controlled|aligned|linked|affiliated|flagged|owned|occupied|administered|sponsored|funded|supported|majority|born|made|held|mediated|brokered|imposed|sanctioned|allied|operated|trained|installed|appointed|friendly|dominated|style|era)$/;

/** Abbreviations whose point belongs to them. */
export const WITH_POINT =
  /^(?:mr|mrs|ms|dr|prof|gen|col|lt|maj|sgt|sen|rep|gov|adm|capt|brig|pres|st|rev|hon|jr|sr|no)$/;

/** "Rwandan-[backed] rebels", "a Panama-flagged tanker": the name says who stands behind the noun, not whose it is. */
export const SPONSORED =
  /^[-‑–](?:back|support|allied|align|affiliat|link|flagg|fund|train|arm|sponsor|appoint|born|operat|owned|bound|spearhead|mediat|broker|occupi|administ|controll|held|run|made|built)/;
