/**
 * Institutions: the words that head their names, by sector, and well-known ones whose names have no such head
 * (`institutions/`, a file a sector). Compiled by hand from the bodies' own sites.
 */
import type { InstitutionRow, Sector } from './institutionRows.ts';
import { ARMED_GROUPS } from './institutions/armed.ts';
import { COMPANIES } from './institutions/company.ts';
import { FORCES } from './institutions/forces.ts';
import { GOVERNMENT } from './institutions/government.ts';
import { KNOWLEDGE } from './institutions/knowledge.ts';
import { MEDIA } from './institutions/media.ts';
import { PARTIES } from './institutions/party.ts';
import { SOCIETY } from './institutions/society.ts';

export type { InstitutionRow, Sector };

const heads = (sector: Sector, words: string): readonly (readonly [string, Sector])[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, sector] as const);

/** Last word of an institution's name, or the word before "of" in one; lower case, singular. */
export const INSTITUTION_HEADS: ReadonlyMap<string, Sector> = new Map([
  ...heads(
    'government',
    `ministry committee council agency department directorate commission bureau office service parliament senate
    assembly duma treasury authority secretariat cabinet chamber administration inspectorate delegation mission presidium politburo
    board registry congress legislature majlis rada verkhovna bundestag bundesrat sejm riksdag storting folketing knesset diet
    intelligence customs police gendarmerie`,
  ),
  ...heads('forces', 'army navy forces force guard guards corps command military fleet marines'),
  ...heads(
    'knowledge',
    `university institute institution center centre academy school college foundation laboratory observatory library
    faculty polytechnic lab museum universität université universidad`,
  ),
  ...heads(
    'media',
    'news times post herald tribune daily journal gazette television tv radio network newspaper magazine broadcasting media press',
  ),
  ...heads('party', 'party bloc league'),
  ...heads(
    'armed',
    'movement front brigade brigades militia battalion jihad resistance liberation insurgency cartel legion',
  ),
  ...heads(
    'company',
    `company corporation corp inc ltd llc plc group bank airlines airways holdings holding industries motors railways petroleum
    aerospace technologies systems telecom pharmaceuticals enterprises exchange`,
  ),
  ...heads(
    'society',
    `association federation union society organization organisation church coalition alliance confederation initiative fund trust
    charity club hospital embassy consulate forum watch international network`,
  ),
  ...heads('court', 'court tribunal prosecutor judiciary'),
]);

/** Heads that name one thing only together with "of", a state or another proper word before them: never bare, never after an everyday adjective. */
export const WEAK_HEADS: ReadonlySet<string> = new Set([
  'initiative',
  'group',
  'international',
  'network',
  'union',
  'front',
  'force',
  'office',
  'service',
  'board',
  'center',
  'centre',
  'school',
  'mission',
  'post',
  'press',
  'media',
  'daily',
  'times',
  'watch',
  'exchange',
  'systems',
  'intelligence',
  'customs',
  'liberation',
  'resistance',
  'trust',
  'fund',
  'club',
  'forum',
  'command',
  'guard',
  'hospital',
  'museum',
  'library',
  'church',
  'fleet',
  'diet',
  'house',
]);

/** One row a line, names separated by bars, the best-known first. */
export const KNOWN_INSTITUTIONS: readonly InstitutionRow[] = [
  ...MEDIA,
  ...ARMED_GROUPS,
  ...FORCES,
  ...GOVERNMENT,
  ...PARTIES,
  ...COMPANIES,
  ...KNOWLEDGE,
  ...SOCIETY,
];

/** Names of bodies that many states have: an institution once the text tells whose it is. */
export const GENERIC_BODIES: readonly string[] = [
  'House of Representatives',
  'House of Commons',
  'House of Lords',
  'House of the People',
  'House of Councillors',
  'House of Assembly',
  'House of Peoples',
  'Parliament',
  'Congress',
  'Senate',
  'Supreme Court',
  'Constitutional Court',
  'National Assembly',
  'National Congress',
  'Central Bank',
  'Civil Defense',
  'Civil Defence',
  'Foreign Ministry',
  'Defense Ministry',
  'Defence Ministry',
  'Interior Ministry',
  'Finance Ministry',
  'Justice Ministry',
  'Health Ministry',
  'Ministry of Foreign Affairs',
  'Ministry of Defense',
  'Ministry of Defence',
  'Ministry of National Defense',
  'Ministry of the Interior',
  'Ministry of Interior',
  'Ministry of Finance',
  'Ministry of Justice',
  'Ministry of Health',
];

/** What a ministry written small is for: "the Syrian defense ministry". */
export const PORTFOLIO_NOUNS: ReadonlySet<string> = new Set(
  `foreign defense defence interior finance economy justice health education energy trade agriculture environment culture labor labour transport
  information oil home external affairs internal security war commerce industry tourism intelligence housing fisheries investment planning water
  science sports youth public communications construction petroleum electricity immigration religious social emergency situations digital development
  and of`.split(/\s+/),
);
