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
  Aeroflot`,
);
