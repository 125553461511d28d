/**
 * Further well-known institutions of the world whose names have no head to tell them by, or go by an acronym: parliaments by their own
 * names, services, commands, parties, armed groups, media, charities, think tanks. Compiled by hand from
 * the bodies' own sites and the agencies' style books; facts.
 */
import { known, type InstitutionRow } from './institutionRows.ts';

export const MORE_INSTITUTIONS: readonly InstitutionRow[] = [
  ...known(
    'media',
    `Al Hadath | Al-Hadath
    Al-Masirah | Al Masirah
    Al-Manar | Al Manar
    Al-Ahram | Al Ahram
    Al Akhbar | Al-Akhbar
    Asharq Al-Awsat
    L'Orient-Le Jour | L'Orient Today
    Yedioth Ahronoth
    Ynet
    Israel Hayom
    Maariv
    WAFA
    ISNA | Iranian Students' News Agency
    Mehr News Agency | Mehr
    Iran International
    Tolo News | TOLOnews
    Hürriyet
    Cumhuriyet
    TRT World | TRT
    Daily Sabah
    Der Tagesspiegel | Tagesspiegel
    Süddeutsche Zeitung
    Frankfurter Allgemeine Zeitung | FAZ
    Die Zeit
    Corriere della Sera
    La Stampa
    Il Foglio
    ANSA
    El Mundo
    Mediapart
    France 24
    Radio France Internationale | RFI
    TF1
    BFM TV | BFMTV
    Dagens Nyheter
    Aftonbladet
    Yle
    NRK
    SVT
    RTÉ
    RTP
    Gazeta Wyborcza
    Sky News Arabia
    Daily Mail
    Newsweek
    The New Yorker
    The Intercept
    ProPublica
    Business Insider
    Univision
    Telemundo
    TeleSUR
    CBC News | CBC
    Globe and Mail
    Sydney Morning Herald
    The Moscow Times
    TV Rain | Dozhd
    Vedomosti
    Mediazona
    Rossiya Segodnya
    Rossiya 1
    Suspilne
    UNIAN
    BelTA
    Yomiuri Shimbun
    Asahi Shimbun
    Mainichi Shimbun
    Jiji Press
    Chosun Ilbo
    Hankyoreh
    Rodong Sinmun
    Straits Times
    Rappler
    Times of India
    Hindustan Times
    Indian Express
    The Hindu
    Geo News
    Addis Standard
    Radio Okapi
    Radio Dabanga
    Sahara Reporters
    Jeune Afrique
    Daily Maverick
    Clarín
    O Globo
    Folha de S.Paulo | Folha de São Paulo`,
  ),
  ...known(
    'government',
    `DGSE
    Bundesnachrichtendienst | BND
    Saeima
    Seimas
    Riigikogu
    Eduskunta
    Riksdag
    Storting | Stortinget
    Folketing
    Løgting
    Inatsisartut
    Althing
    Bundesrat
    Landtag
    Oireachtas
    Dáil | Dáil Éireann
    Senedd
    Kuvendi
    Jatiya Sangsad
    Lok Sabha
    Rajya Sabha
    Loya Jirga
    Jogorku Kenesh
    Mazhilis | Mäjilis
    State Great Khural
    National Diet
    Legislative Yuan
    Dewan Rakyat
    Pyithu Hluttaw
    Cortes Generales
    Guardian Council
    Assembly of Experts
    Expediency Discernment Council | Expediency Council
    Customs and Border Protection | U.S. Customs and Border Protection | United States Customs and Border Protection
    Drug Enforcement Administration | DEA | United States Drug Enforcement Administration | U.S. Drug Enforcement Administration
    Federal Aviation Administration | United States Federal Aviation Administration | FAA
    Food and Drug Administration | FDA
    Centers for Disease Control and Prevention | CDC
    Environmental Protection Agency | EPA
    Office of Foreign Assets Control | OFAC | United States Office of Foreign Assets Control | U.S. Office of Foreign Assets Control
    United States Department of Justice | U.S. Department of Justice | U.S. Justice Department | US Justice Department | Justice Department
    United States Department of the Treasury | U.S. Department of the Treasury | U.S. Treasury Department | United States Treasury Department | U.S. Treasury | US Treasury | Treasury Department
    Department of Government Efficiency | DOGE
    National Anti-Corruption Bureau of Ukraine | NABU
    UK Maritime Trade Operations | United Kingdom Maritime Trade Operations | UKMTO | UK Maritime Trade Operations Centre
    Rossotrudnichestvo
    Rosfinmonitoring
    Roskomnadzor
    Rosgvardia
    Inter-Services Public Relations | ISPR
    SAVAK
    Interpol
    Europol`,
  ),
  ...known(
    'forces',
    `United States Central Command | U.S. Central Command | US Central Command | CENTCOM
    United States Africa Command | U.S. Africa Command | US Africa Command | AFRICOM
    United States Indo-Pacific Command | U.S. Indo-Pacific Command | US Indo-Pacific Command | INDOPACOM
    United States Southern Command | U.S. Southern Command | US Southern Command | SOUTHCOM
    United States European Command | U.S. European Command | US European Command | EUCOM
    United States Fifth Fleet | U.S. Fifth Fleet | US Fifth Fleet | Fifth Fleet
    United States Seventh Fleet | U.S. Seventh Fleet | US Seventh Fleet | Seventh Fleet
    Basij
    Assam Rifles`,
  ),
  ...known(
    'armed',
    `People's Mojahedin Organization of Iran | Mojahedin-e-Khalq | Mujahedin-e-Khalq | MEK
    Jaysh al-Adl | Jaish al-Adl
    Jaish al-Islam | Jaysh al-Islam
    Hurras al-Din
    Ansar al-Sunna
    Ansar al-Islam
    Ansaru
    Ansar al-Sharia
    Jamaat-ul-Ahrar
    Lashkar-e-Jhangvi
    Harkat-ul-Jihad al-Islami
    Hizbul Mujahideen
    Asa'ib Ahl al-Haq | Asaib Ahl al-Haq
    Harakat Hezbollah al-Nujaba | Nujaba Movement
    Al-Qassam Brigades | Izz ad-Din al-Qassam Brigades
    Al-Quds Brigades | Saraya al-Quds
    Radwan Force
    Nukhba Force
    Azawad Liberation Front
    Fano militia | Fano militias
    Mai-Mai
    Wazalendo
    CODECO
    Democratic Forces for the Liberation of Rwanda | FDLR
    SPLM-N | Sudan People's Liberation Movement–North | Sudan People's Liberation Movement-North
    Janjaweed
    Anti-balaka
    Polisario Front | Polisario
    Kachin Independence Army
    Ta'ang National Liberation Army | TNLA
    Moro Islamic Liberation Front | MILF
    Jalisco New Generation Cartel | CJNG
    Gulf Clan | Clan del Golfo
    Comando Vermelho | Red Command
    Primeiro Comando da Capital | First Capital Command
    Los Choneros
    Los Lobos
    Los Zetas
    Estado Mayor Central
    Segunda Marquetalia
    Viv Ansanm
    Naxalites
    Proud Boys
    Oath Keepers
    Hizb ut-Tahrir
    Grey Wolves`,
  ),
  ...known(
    'party',
    `Fine Gael
    Fianna Fáil | Fianna Fail
    Plaid Cymru
    Democratic Unionist Party | DUP
    Spanish Socialist Workers' Party | PSOE
    Chega
    Vlaams Belang
    Vooruit
    Les Engagés
    N-VA | New Flemish Alliance
    La France Insoumise | France Unbowed
    Les Républicains
    Freedom Party of Austria | FPÖ
    Austrian People's Party | ÖVP
    Social Democratic Party of Austria | SPÖ
    CDU/CSU
    Die Linke
    Forza Italia
    Five Star Movement
    Civic Platform
    Civic Coalition
    Smer | Smer-SD
    GERB
    VMRO-DPMNE
    SNSD | Alliance of Independent Social Democrats
    SYRIZA | Syriza
    PASOK
    AKEL
    Komeito
    Pheu Thai Party | Pheu Thai
    Bhumjaithai Party | Bhumjaithai
    Golkar
    Gerindra
    UMNO
    Pakatan Harapan
    Barisan Nasional
    Jamaat-e-Islami
    Jamiat Ulema-e-Islam
    Muttahida Qaumi Movement
    Trinamool Congress
    Aam Aadmi Party
    Shiv Sena
    Nepali Congress
    CPN-UML | UML
    Ba'ath Party | Baath Party
    Dawa Party
    Ennahda | Ennahdha
    Yesh Atid
    Yisrael Beiteinu
    United Torah Judaism
    Shas
    Otzma Yehudit
    ZANU-PF | ZANU–PF
    FRELIMO
    RENAMO
    MPLA
    UNITA
    SWAPO
    Chadema
    Chama Cha Mapinduzi
    ACT-Wazalendo
    PAICV
    PAIGC
    Vetëvendosje | Vetevendosje
    La Libertad Avanza
    Bagong Pilipinas
    National Unity Platform`,
  ),
  ...known(
    'society',
    `Hengaw
    HRANA | Human Rights Activists News Agency
    Council on American-Islamic Relations | Council on American–Islamic Relations | CAIR
    B'Tselem
    Peace Now
    Caritas
    Mercy Corps
    CARE International
    World Central Kitchen
    Islamic Relief
    Norwegian Refugee Council
    International Rescue Committee
    Global Witness
    Committee to Protect Journalists | CPJ
    Viasna
    NetBlocks
    ACLED
    Global Sumud Flotilla
    Freedom Flotilla Coalition
    Black Lives Matter`,
  ),
  ...known(
    'knowledge',
    `Center for a New American Security | CNAS
    French Institute of International Relations | IFRI
    German Institute for International and Security Affairs | SWP
    Royal United Services Institute | RUSI
    Australian Strategic Policy Institute | ASPI
    European Council on Foreign Relations | ECFR
    American Enterprise Institute
    Levada Center | Levada-Center
    YouGov
    Bruegel
    Clingendael
    Valdai Discussion Club | Valdai Club
    Mercator Institute for China Studies | MERICS
    Centre for Eastern Studies | OSW`,
  ),
];
