/** Charities, watchdogs and sports bodies whose names have no head to tell them by, or that go by an acronym. Compiled by hand from the bodies' own sites and style books. */
import { known } from '../institutionRows.ts';

export const SOCIETY = known(
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
  White Helmets
  Hengaw
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
);
