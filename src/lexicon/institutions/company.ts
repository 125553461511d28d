/** Companies whose names have no head to tell them by, or that go by an acronym. Compiled by hand from the bodies' own sites and style books. */
import { known } from '../institutionRows.ts';

export const COMPANIES = known(
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
  Aeroflot
  Mahan Air | Mahan
  Belavia
  Lufthansa
  Qatar Airways
  Ryanair
  SOCAR
  QatarEnergy | Qatar Petroleum
  Sonatrach
  Petronas
  CNOOC
  PDVSA
  Petrobras
  Pemex
  Equinor
  Repsol
  OMV
  Uniper
  Wintershall | Wintershall Dea
  PKN Orlen | Orlen
  Turkmengaz | Türkmengaz
  BOTAŞ | Botas
  Nord Stream AG
  Rusal
  Nornickel | Norilsk Nickel
  Alrosa
  Uralkali
  Belaruskali
  VTB | VTB Bank
  Alfa-Bank
  Vnesheconombank | VEB.RF
  PrivatBank
  Halkbank
  HSBC
  UBS
  Credit Suisse
  BNP Paribas
  Citigroup | Citibank
  Morgan Stanley
  BlackRock
  Glencore
  Orano
  Adani Group
  Tata Group
  Trafigura
  Rio Tinto
  Maersk
  COSCO
  DP World
  Northrop Grumman
  General Dynamics
  Dassault Aviation | Dassault
  Naval Group
  KNDS
  Saab
  Baykar
  Aselsan
  Roketsan
  Rosoboronexport
  Rostec
  Norinco
  Elbit Systems
  Israel Aerospace Industries
  Facebook
  YouTube
  TikTok
  WhatsApp
  Starlink
  Palantir
  Intel Corporation
  Qualcomm
  SMIC
  Hikvision
  Xiaomi
  Lenovo
  BYD
  Volkswagen
  Siemens
  Toyota
  Nippon Steel
  Hyundai
  Foxconn
  Walmart
  Comcast
  Pfizer
  AstraZeneca
  NSO Group`,
);
