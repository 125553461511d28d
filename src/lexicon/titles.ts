/**
 * Titles and posts, by what they mean for the person: `leads` (head of a state, government or bloc), `official` (any
 * other public office, armed forces and parliament included), `spokesperson`, `expert` (quoted for knowledge), `affiliated` (head or member
 * of a body that is no state: companies, parties, armed groups, media). Each row is a head; what stands before it ("deputy", "foreign") is
 * a modifier. Compiled by hand from the titles in the CIA's list of chiefs of state and cabinet members (public
 * domain) and from agency style books; facts.
 */
import type { Office } from '../model/actor.ts';

const rows = (office: Office, heads: string): readonly (readonly [string, Office])[] =>
  heads
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((head) => [head, office] as const);

/** Heads of titles, longest match wins; lower case, singular. */
export const TITLE_HEADS: ReadonlyMap<string, Office> = new Map([
  ...rows(
    'leads',
    `president, prime minister, premier, chancellor, taoiseach, king, queen, emir, emperor, sultan, monarch, head of state,
    head of government, supreme leader, paramount leader, leader, ruler, dictator, strongman, pope, pontiff, caliph, shah, tsar, czar,
    autocrat, tyrant, caudillo, junta leader, junta chief, president-elect, prime minister-elect, chancellor-elect, prime minister-designate, co-president, chief executive, number one,
    secretary-general, secretary general, director-general, director general, chairman, chairwoman, chairperson, chair`,
  ),
  ...rows(
    'official',
    `minister, foreign minister, high representative, vice president, vice-president, deputy prime minister, vice premier, vice chancellor, vice-chancellor, deputy president, vice chairman, vice president-elect,
    secretary, secretary of state, secretary of defense, secretary of war, foreign secretary, home secretary, press attaché, defense secretary, defence secretary, treasury secretary,
    attorney general, attorney-general, solicitor general, prosecutor general, prosecutor-general, chief prosecutor, prosecutor, ombudsman, ombudswoman, ombudsperson, auditor general, comptroller,
    ambassador, envoy, special envoy, diplomat, consul, consul general, consul-general, chargé d'affaires, charge d'affaires, attaché, permanent representative, representative, high commissioner, commissioner, negotiator,
    special rapporteur, rapporteur, peace mediator, mediator, head of delegation,
    adviser, advisor, aide, national security adviser, national security advisor, chief of staff, chief of cabinet, chief of police, police chief, spy chief, intelligence chief, security chief, army chief, defense chief, defence chief, military chief,
    chief of general staff, chief of the general staff, commander, commander-in-chief, commander in chief, general, lieutenant general, major general, brigadier general, brigadier, admiral, vice admiral, rear admiral, marshal, field marshal, air marshal, air chief marshal, colonel, lieutenant colonel, commodore, air commodore, air vice marshal, wing commander, general secretary,
    governor, lieutenant governor, mayor, deputy mayor, first minister, provincial governor, regional head, governor-general, governor general, viceroy,
    senator, congressman, congresswoman, representative-elect, lawmaker, legislator, parliamentarian, deputy, member of parliament, mp, mep, speaker, house speaker, majority leader, minority leader, majority whip, leader of the opposition, party chief,
    justice, chief justice, judge, magistrate, high official, official, bureaucrat, statesman, politician, councillor, councilor, state councilor, state counsellor, counsellor,
    crown prince, prince, princess, duke, duchess, prince regent, regent, first lady, prefect, procurator, ayatollah, grand ayatollah, dictator-in-waiting,
    director, head, chief, boss, administrator, undersecretary, under-secretary, under secretary, under-secretary-general, assistant secretary, deputy secretary, principal secretary, permanent secretary, secretary-designate,
    central bank governor, superintendent, inspector general, inspector, sheriff, marshal of the sejm, czarina, border czar, chief minister, union minister, cabinet secretary, surgeon general, chief negotiator, top diplomat, cabinet minister,
    successor, predecessor, counterpart, opposite number, warlord, peacekeeper, delegate, statesperson, vizier, grand vizier, secretary to the treasury, lord chancellor, chief whip, shadow minister, interior minister, finance minister, defense minister, defence minister`,
  ),
  ...rows(
    'spokesperson',
    `spokesman, spokeswoman, spokesperson, press secretary, press officer, spokesman-in-chief, mouthpiece, press spokesman`,
  ),
  ...rows(
    'expert',
    `professor, associate professor, assistant professor, lecturer, senior lecturer, reader, academic, scholar, historian, political scientist, scientist, sociologist, economist, chief economist, anthropologist, sinologist, demographer,
    analyst, political analyst, expert, specialist, observer, commentator, pundit, columnist, researcher, senior researcher, research fellow, fellow, senior fellow, associate fellow, nonresident fellow, non-resident fellow, research associate, senior associate, associate, visiting scholar, postdoctoral fellow, strategist, consultant, research director, head of research,
    journalist, reporter, correspondent, editor, editor-in-chief, editor in chief, chief editor, managing editor, news anchor, author, writer, blogger, broadcaster, political commentator, essayist, critic, novelist, lawyer, attorney, legal scholar, jurist, epidemiologist, virologist, physicist, theorist, ex-diplomat, pollster, geographer, orientalist, kremlinologist, philosopher, intellectual`,
  ),
  ...rows(
    'affiliated',
    `presidential candidate, candidate, nominee, presidential nominee, chief executive officer, ceo, founder, co-founder, cofounder, owner, businessman, businesswoman, entrepreneur, tycoon, billionaire, magnate, oligarch, investor, banker, financier, industrialist, managing director, executive director, executive, vice chair, coordinator, activist, dissident, campaigner, opposition leader, opposition figure, opposition politician, cleric, imam, bishop, archbishop, cardinal, patriarch, rabbi, preacher, union leader, trade unionist,
    rebel leader, militia leader, militant leader, rebel commander, gang leader, drug lord, cartel leader, kingpin, militant, insurgent, jihadist, cult leader, party leader, party president, party chairman, party secretary, member, volunteer, sergeant, staff sergeant, lieutenant, major, captain, corporal, private, soldier, pilot, co-leader, co-chair, deputy leader, deputy head, whistleblower, mufti, grand mufti, chairman of the board, physician, doctor, nurse, coach, singer, actor, actress, musician, filmmaker, artist, player, footballer`,
  ),
]);

/** Words that stand before a title's head and belong to it. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `foreign defense defence interior finance economy economic home justice health education energy trade commerce agriculture environment
  climate culture labor labour transport transportation information communications industry infrastructure oil petroleum water
  planning development tourism sports youth women's affairs religious immigration migration security national state federal federative regional provincial
  local chief deputy vice acting interim caretaker first second third senior junior top leading principal assistant associate executive special permanent
  former ex then then- late outgoing incoming current long-time longtime incumbent newly-elected newly elected re-elected reelected
  presidential parliamentary opposition military army navy naval police intelligence spy political diplomatic government governmental cabinet
  de facto transitional provisional exiled ousted deposed jailed imprisoned detained embattled beleaguered besieged veteran influential prominent
  powerful new old embattled authoritarian autocratic democratic republican communist socialist conservative liberal nationalist pro-russian
  house senate congressional party lower upper majority minority treasury press budget digital public external internal european
  emergency situations nuclear chemical counterterrorism counter-terrorism border cyber space air force ground troops coast guard high
  supreme general royal crown central bank prime under shadow co- independent prominent well-known renowned noted respected leading visiting adjunct honorary emeritus
  managing founding news war veterans veterans' homeland housing urban rural forestry fisheries natural resources science technology
  constitutional attorney state-run far-right far-left right-wing left-wing centre-right center-right populist hardline hard-line reformist moderate ruling forces rights communications relations services operations resources arms emergencies works islands territories
  military's president's prime minister's army's democrat labour islamist separatist rebel militia jihadist guerrilla leftist rightist nonresident non-resident research`
    .split(/\s+/)
    .filter(Boolean),
);

/** Among the modifiers, those that say the office is past. */
export const FORMER_MARKERS: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'then',
  'late',
  'ousted',
  'deposed',
  'erstwhile',
  'one-time',
  'onetime',
  'past',
  'retired',
  'previous',
  'toppled',
]);

/** Forms of address before a family name. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'sir',
  'dame',
  'lord',
  'lady',
  'madam',
  'madame',
  'monsieur',
  'señor',
  'senor',
  'señora',
  'herr',
  'frau',
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'prof',
  'prof.',
  'rev',
  'rev.',
  'hon',
  'hon.',
  'gen',
  'gen.',
  'col',
  'col.',
  'lt',
  'lt.',
  'maj',
  'maj.',
  'sgt',
  'sgt.',
  'sen',
  'sen.',
  'rep',
  'rep.',
  'gov',
  'gov.',
  'adm',
  'adm.',
  'capt',
  'capt.',
  'brig',
  'brig.',
  'pres',
  'pres.',
  'shri',
  'smt',
  'hajj',
  'haji',
  'st.',
]);

/** Abbreviated titles that also name an office. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, Office> = new Map([
  ['gen', 'official'],
  ['gen.', 'official'],
  ['col', 'official'],
  ['col.', 'official'],
  ['lt', 'official'],
  ['lt.', 'official'],
  ['maj', 'official'],
  ['maj.', 'official'],
  ['adm', 'official'],
  ['adm.', 'official'],
  ['brig', 'official'],
  ['brig.', 'official'],
  ['sen.', 'official'],
  ['sen', 'official'],
  ['rep.', 'official'],
  ['rep', 'official'],
  ['gov.', 'official'],
  ['gov', 'official'],
  ['pres.', 'leads'],
  ['prof.', 'expert'],
  ['prof', 'expert'],
  ['pm', 'leads'],
  ['p.m.', 'leads'],
  ['fm', 'official'],
  ['vp', 'official'],
]);

/** Trades whose members are analysts only where they have their say. */
export const TRADES: ReadonlySet<string> = new Set(
  'journalist reporter correspondent lawyer attorney writer author blogger novelist broadcaster editor critic physicist scientist'.split(
    ' ',
  ),
);

/** Posts that make nobody an actor of politics. */
export const ARTS_AND_SPORTS: ReadonlySet<string> = new Set([
  ...'sergeant oligarch tycoon magnate owner financier industrialist coach activist campaigner dissident militant insurgent jihadist lieutenant major captain corporal private soldier pilot singer actor actress musician filmmaker artist player footballer physician doctor nurse volunteer member businessman businesswoman entrepreneur billionaire investor banker'.split(
    ' ',
  ),
  'staff sergeant',
]);

/** What ministries and staffs are for, and what officers are called, besides the words that titles and bodies are made of. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `policy human homeland staff incumbent operations relations homelessness defense defence transport works pensions treasury sport children families
  women equality innovation research immigration integration reform justice veterans lady gentleman republic air naval territorial principal
  premier deputy fellow brother sister father`.split(/\s+/),
);

/** Titles that are also parts of names: after a given name they belong to it (Imran Khan, Martin Luther King). */
export const NAMEABLE: ReadonlySet<string> = new Set(
  `sen gen col rep khan king shah prince marshal judge pope duke major captain sultan emir boss speaker fellow chase chief head khalifa premier
  cardinal bishop author singer coach baron reader deputy queen actor mayor justice justices governor sheikh`.split(
    /\s+/,
  ),
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Leaders of such have no state to lead: "spiritual leader", "rebel leader". */
export const PARTS_LED = words(
  'spiritual religious tribal rebel separatist militia guerrilla jihadist islamist faction party coalition community clan student union protest church civic',
);

/** Presidents and chairs of such hold an office of the state and do not head it: "senate president". */
export const HOUSES = words(
  'senate house parliament parliamentary assembly congressional court regional provincial council county district municipal',
);

/** What is the state's, wherever it is named: "chief of the Ugandan military". */
export const OF_THE_STATE = words(
  'military army navy police armed air government parliament cabinet general defense defence security intelligence',
);

/** Titles that only one state has, by their heads. */
export const OF_ONE_STATE: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'state:USA'],
  ['home secretary', 'state:GBR'],
  ['chancellor of the exchequer', 'state:GBR'],
  ['taoiseach', 'state:IRL'],
  ['tánaiste', 'state:IRL'],
]);
