/**
 * Institutions: the words that head their names, by sector, and well-known ones whose names have no such head (news
 * agencies, newspapers, parties, armed groups, companies, agencies). Compiled by hand from the bodies' own sites.
 */
import { known, type InstitutionRow, type Sector } from './institutionRows.ts';
import { MORE_INSTITUTIONS } from './moreInstitutions.ts';

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

/** Heads written small after a proper name: "Nur Otan party", "Al-Quds newspaper". */
export const SMALL_HEADS: ReadonlyMap<string, Sector> = new Map([
  ['party', 'party'],
  ['newspaper', 'media'],
  ['militia', 'armed'],
  ['movement', 'armed'],
  ['university', 'knowledge'],
  ['institute', 'knowledge'],
  ['ministry', 'government'],
  ['cartel', 'armed'],
  ['coalition', 'party'],
  ['think tank', 'knowledge'],
  ['magazine', 'media'],
]);

/** One row a line, names separated by bars, the best-known first. */
export const KNOWN_INSTITUTIONS: readonly InstitutionRow[] = [
  ...known(
    'media',
    `RFE/RL | RFE / RL | Radio Free Europe/Radio Liberty | Radio Free Europe / Radio Liberty | Radio Free Europe | Radio Liberty
    Radio Free Asia | RFA
    Voice of America | VOA
    BBC | BBC News | British Broadcasting Corporation | BBC World Service
    Reuters | Thomson Reuters
    Associated Press | AP
    Agence France-Presse | AFP
    Deutsche Presse-Agentur | DPA
    Deutsche Welle | DW
    Xinhua | Xinhua News Agency
    CCTV | China Central Television
    CGTN | China Global Television Network
    Global Times | Global Times newspaper
    People's Daily | People’s Daily
    China Daily
    South China Morning Post | SCMP
    TASS | ITAR-TASS
    RIA Novosti | RIA
    Interfax
    Sputnik News
    RT News | Russia Today
    Novaya Gazeta
    Kommersant
    Izvestia
    Meduza
    Kyodo News | Kyodo
    NHK
    Yonhap News Agency | Yonhap
    Korean Central News Agency | KCNA
    Nikkei | Nikkei Asia
    Press Trust of India | PTI
    NDTV
    Al Jazeera | Al-Jazeera
    Al Arabiya | Al-Arabiya
    Al-Mayadeen | Al Mayadeen
    Anadolu Agency | Anadolu
    IRNA | Islamic Republic News Agency
    Fars News Agency | Fars
    Tasnim News Agency | Tasnim
    Press TV
    SANA | Syrian Arab News Agency
    Haaretz
    Jerusalem Post
    Times of Israel
    CNN
    NBC News | NBC
    CBS News | CBS
    ABC News
    MSNBC
    Fox News
    NPR | National Public Radio
    PBS
    New York Times | NYT
    Washington Post
    Wall Street Journal | WSJ
    Los Angeles Times
    USA Today
    Bloomberg | Bloomberg News
    Axios
    Politico
    Financial Times
    The Economist
    The Guardian
    Daily Telegraph
    Sky News
    Le Monde
    Le Figaro
    Der Spiegel | Spiegel
    Die Welt
    El País | El Pais
    La Repubblica
    Ukrainska Pravda
    Kyiv Independent
    Ukrinform
    Eurasianet
    Foreign Policy magazine
    The Diplomat
    Guancha.cn | Guancha
    Caixin
    Phoenix TV
    WikiLeaks
    Bellingcat`,
  ),
  ...known(
    'armed',
    `Hamas
    Hezbollah | Hizbollah | Hizbullah | Hezbullah
    Taliban | Taleban
    Houthis | Houthi | Ansar Allah | Houthi movement
    Al-Qaeda | al-Qaeda | Al Qaeda | al-Qaida | Al-Qaida | Al Qaida
    Islamic State | ISIS | ISIL | Daesh | Islamic State of Iraq and the Levant | Islamic State of Iraq and Syria | IS group | Islamic State group
    ISIS-K | Islamic State Khorasan | Islamic State – Khorasan Province | IS-K | ISKP
    Al-Shabaab | al-Shabaab | Al Shabaab | al-Shabab
    Boko Haram
    ISWAP | Islamic State West Africa Province
    Jama'at Nasr al-Islam wal Muslimin | JNIM | Jama'at Nusrat al-Islam wal-Muslimin
    Tehrik-i-Taliban Pakistan | Pakistani Taliban | TTP | Tehreek-e-Taliban Pakistan
    Balochistan Liberation Army | BLA | Baloch Liberation Army
    Lashkar-e-Taiba
    Jaish-e-Mohammed
    Palestinian Islamic Jihad | Islamic Jihad | PIJ
    Popular Front for the Liberation of Palestine | PFLP
    Hay'at Tahrir al-Sham | HTS | Tahrir al-Sham
    Syrian Democratic Forces | SDF
    Free Syrian Army
    Kurdistan Workers' Party | PKK | Kurdistan Workers Party
    People's Protection Units | YPG
    Kata'ib Hezbollah | Kataib Hezbollah
    Popular Mobilization Forces | PMF | Popular Mobilisation Forces
    Rapid Support Forces | RSF
    Southern Transitional Council | STC
    March 23 Movement | M23 | M23 movement
    Allied Democratic Forces | ADF
    Lord's Resistance Army | LRA
    Tigray People's Liberation Front | TPLF
    Oromo Liberation Army | OLA
    FARC | Revolutionary Armed Forces of Colombia
    National Liberation Army | ELN
    Irish Republican Army | IRA
    Wagner Group | Wagner
    Africa Corps
    Azov Brigade | Azov Battalion | Azov Regiment
    Arakan Army
    Peshmerga | Kurdish Peshmerga
    Al-Qaeda in the Arabian Peninsula | AQAP
    Al-Qaeda in the Islamic Maghreb | AQIM
    Tatmadaw
    Abu Sayyaf
    New People's Army
    Sinaloa Cartel
    Tren de Aragua
    MS-13
    East Turkestan Islamic Movement | ETIM
    Islamic Movement of Uzbekistan
    Al-Nusra Front | Nusra Front
    Muslim Brotherhood
    Ku Klux Klan`,
  ),
  ...known(
    'forces',
    `Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards | Revolutionary Guard | Quds Force`,
  ),
  ...known(
    'government',
    `Pentagon | the Pentagon | United States Department of Defense | Department of Defense | Defense Department
    U.S. State Department | State Department | Department of State | United States Department of State | US State Department
    Central Intelligence Agency | CIA
    Federal Bureau of Investigation | FBI
    National Security Agency | NSA
    Department of Homeland Security | DHS
    Immigration and Customs Enforcement | ICE
    USAID | United States Agency for International Development
    Federal Reserve | Fed
    MI6
    MI5
    GCHQ
    Mossad
    Shin Bet
    Federal Security Service | FSB
    Foreign Intelligence Service | SVR
    KGB
    Roscosmos
    Rosatom
    NASA
    Inter-Services Intelligence | ISI
    Stasi
    State Duma | Duma
    Federation Council
    Verkhovna Rada
    Bundestag
    Knesset
    National People's Congress
    Shura Council
    United States Senate | U.S. Senate | US Senate
    United States Congress | U.S. Congress | US Congress
    Supreme Court of the United States | United States Supreme Court | U.S. Supreme Court | US Supreme Court`,
  ),
  ...known(
    'party',
    `Chinese Communist Party | Communist Party of China | CCP | CPC
    Fatah
    Palestine Liberation Organization | PLO
    Likud
    Bharatiya Janata Party | BJP
    Indian National Congress
    Awami League
    African National Congress | ANC
    Fidesz
    Kuomintang | KMT
    Sinn Féin | Sinn Fein
    Alternative for Germany | AfD
    Christian Democratic Union | CDU
    Social Democratic Party of Germany | SPD
    National Rally
    Brothers of Italy
    Reform UK
    Justice and Development Party | AKP
    Republican People's Party | CHP
    United Russia
    Nur Otan | Amanat party
    Georgian Dream
    Workers' Party of Korea
    Jobbik
    Vox party
    Pakistan Tehreek-e-Insaf | PTI party`,
  ),
  ...known(
    'company',
    `Gazprom
    Rosneft
    Lukoil
    Novatek
    Transneft
    Sberbank
    Gazprombank
    Sinopec
    CNPC | China National Petroleum Corporation
    PetroChina
    Huawei
    ZTE
    Alibaba
    Tencent
    ByteDance
    TSMC
    Saudi Aramco | Aramco
    ADNOC
    Shell plc
    ExxonMobil | Exxon
    Chevron
    TotalEnergies
    Eni
    BP
    Boeing
    Airbus
    Lockheed Martin
    Raytheon
    Rheinmetall
    BAE Systems
    SpaceX
    Tesla
    Microsoft
    Google
    Alphabet
    Meta Platforms
    OpenAI
    Nvidia
    Samsung
    Goldman Sachs
    JPMorgan | JPMorgan Chase
    Kazatomprom
    KazMunayGas | KazMunaiGas
    Naftogaz
    Energoatom
    Turkish Airlines
    Aeroflot`,
  ),
  ...known(
    'knowledge',
    `RAND Corporation | RAND
    Chatham House
    Brookings Institution | Brookings
    Carnegie Endowment for International Peace | Carnegie Endowment
    Council on Foreign Relations
    International Crisis Group | Crisis Group
    Atlantic Council
    Heritage Foundation
    Hudson Institute
    Hoover Institution
    Wilson Center | Woodrow Wilson Center
    Center for Strategic and International Studies | CSIS
    Johns Hopkins | Johns Hopkins University
    MIT
    Harvard | Harvard University
    Oxford University | University of Oxford
    Cambridge University | University of Cambridge
    Yale | Yale University
    Stanford | Stanford University
    Princeton University
    Sciences Po
    MGIMO
    German Marshall Fund
    International Institute for Strategic Studies | IISS
    Institute for the Study of War | ISW
    SIPRI | Stockholm International Peace Research Institute`,
  ),
  ...known(
    'society',
    `Amnesty International
    Human Rights Watch | HRW
    Red Cross | International Committee of the Red Cross | ICRC | International Red Cross
    Red Crescent
    Reporters Without Borders
    Doctors Without Borders | Médecins Sans Frontières | MSF
    Freedom House
    Transparency International
    Greenpeace
    American Civil Liberties Union | ACLU
    Oxfam
    Save the Children
    Syrian Observatory for Human Rights | SOHR
    World Economic Forum
    International Olympic Committee | IOC
    FIFA
    UEFA
    World Anti-Doping Agency
    White Helmets`,
  ),
  ...MORE_INSTITUTIONS,
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
