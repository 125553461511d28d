/** News agencies, newspapers, broadcasters whose names have no head to tell them by, or that go by an acronym. Compiled by hand from the bodies' own sites and style books. */
import { known } from '../institutionRows.ts';

export const MEDIA = known(
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
  Sputnik News | Sputnik
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
  Bellingcat
  Al Hadath | Al-Hadath
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
);
