/** Armed groups whose names have no head to tell them by, or that go by an acronym. Compiled by hand from the bodies' own sites and style books. */
import { known } from '../institutionRows.ts';

export const ARMED_GROUPS = known(
  'armed',
  `Hamas
  Hezbollah | Hizbollah | Hizbullah | Hezbullah
  Taliban | Taleban
  Haqqani network | Haqqanis
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
  Asayish
  Imbonerakure
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
  Ku Klux Klan
  People's Mojahedin Organization of Iran | Mojahedin-e-Khalq | Mujahedin-e-Khalq | MEK
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
);
