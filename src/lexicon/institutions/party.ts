/** Parties whose names have no head to tell them by, or that go by an acronym. Compiled by hand from the bodies' own sites and style books. */
import { known } from '../institutionRows.ts';

export const PARTIES = known(
  'party',
  `Chinese Communist Party | Communist Party of China | CCP | CPC
  Liberal Democrats | Lib Dems
  Sweden Democrats
  Free Democrats | Free Democratic Party
  Democratic National Committee | DNC
  Republican National Committee | RNC
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
  Pakistan Tehreek-e-Insaf | PTI party
  Fine Gael
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
);
