/** Universities and think tanks whose names have no head to tell them by, or that go by an acronym. Compiled by hand from the bodies' own sites and style books. */
import { known } from '../institutionRows.ts';

export const KNOWLEDGE = known(
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
  SIPRI | Stockholm International Peace Research Institute
  Center for a New American Security | CNAS
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
);
