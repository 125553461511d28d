/** Parliaments, services and agencies by a name of their own whose names have no head to tell them by, or that go by an acronym. Compiled by hand from the bodies' own sites and style books. */
import { known } from '../institutionRows.ts';

export const GOVERNMENT = known(
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
  Sejm
  Knesset
  National People's Congress
  Shura Council
  United States Senate | U.S. Senate | US Senate
  United States Congress | U.S. Congress | US Congress
  Supreme Court of the United States | United States Supreme Court | U.S. Supreme Court | US Supreme Court
  DGSE
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
  Research and Analysis Wing | R&AW
  Enforcement Directorate
  Central Bureau of Investigation
  Central Military Commission
  Carabinieri
  Guardia Civil
  Bundesbank
  Bank of England
  Eurojust
  Interpol
  Europol`,
);
