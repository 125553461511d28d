/**
 * Words that every state's bodies bear, singular: a name made of these alone ("Security Council", "Foreign Ministry") names
 * no body until one knows whose it is. Compiled from the lists of ministries in the CIA's World Leaders (public domain).
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `ministry committee council agency department directorate commission bureau office service parliament senate assembly treasury authority secretariat
  cabinet chamber administration police court army navy force guard command military security national state federal supreme constitutional high foreign
  defense interior internal external finance economy justice health education energy trade agriculture environment culture labor transport information
  oil home affair war commerce industry tourism emergency central bank election electoral intelligence border customs house representative people general
  staff public prosecution prosecutor air coast republican royal presidential government armed joint special operation transitional provisional upper lower
  legislative legislature congress civil aviation statistics statistic investigation anti corruption counter terrorism migration immigration communication digital
  development planning science technology sport religious social welfare human right press republic union district appeal appeals city municipal regional supervisory executive task opposition
  party communist democratic socialist liberal conservative labor green workers worker nationalist christian front movement alliance coalition liberation
  university institute academy school college center fishery fisheries housing investment water youth tourism construction petroleum electricity`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * States whose parliament, or a house of it, goes by such a name alone: "Congress" of a text on Israel is another state's. Keys are the words of
 * the name as bodies are compared by; ISO 3166-1 alpha-3. After the Inter-Parliamentary Union's list of parliaments (facts).
 */
export const LEGISLATURES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    congress: 'USA MEX GTM HND PER CHL ARG COL BRA BOL PRY PHL FSM PLW NCL DOM ESP',
    'house representative':
      'USA AUS NZL JPN PHL IDN NGA EGY LBY YEM BLZ CYP MLT JAM TTO ATG NPL THA MAR BHR LBR SOM ETH BLR BIH COL URY MMR NLD BEL GRD FJI PRI ZWE',
    senate: `USA AUS CAN FRA ITA ESP ROU POL CZE IRL BEL NLD MEX ARG BRA CHL COL URY PRY BOL DOM HTI PHL THA KHM PAK KAZ UZB NGA KEN LBR NAM ZWE
      SWZ LSO COD COG CMR CIV TGO TCD GAB MDG BDI RWA SOM SSD EGY GNQ JOR PRI BLZ BRB JAM TTO BHS ATG GRD LCA PLW DZA TUN ZAF`,
  }).map(([name, states]) => [name, new Set(states.split(/\s+/))] as const),
);

/**
 * Bodies that bear a country's name and are not its state's: parties and bands ("Syrian Democratic Forces"), media, firms,
 * and the missions that others send to it.
 */
export const NO_ORGANS: ReadonlySet<string> = new Set(
  `free liberation resistance revolutionary democratic front movement alliance coalition opposition party communist socialist
  liberal conservative nationalist rebel self-defense volunteer news press logistic mission`.split(/\s+/),
);

/** Words that the forces of a state bear, whatever they are called: "Russian Armed Forces", "U.S. Army". */
export const FORCES: ReadonlySet<string> = new Set(
  `armed forces force army air navy military defense defence ground land naval aerospace strategic rocket marine coast guard border national troops
  space special operations royal`.split(/\s+/),
);

/** One spelling of words that bodies bear; '' where a name may go without. */
export const SAME_WORD = new Map([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['affairs', ''],
  ['studies', 'study'],
  ['ministries', 'ministry'],
]);

/** Names of states that take "the". */
export const STATES_WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Democratic|Central African|Dominican|Republic|Solomon|Marshall|Soviet|Seychelles)/;
