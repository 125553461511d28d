import { ACCUSE } from './accuse.ts';
import { AGREE } from './agree.ts';
import { AID } from './aid.ts';
import { ASSAULT } from './assault.ts';
import { COERCE } from './coerce.ts';
import { COMPETE, INFLUENCE } from './compete.ts';
import { CONCEDE, RETREAT } from './concede.ts';
import { CONSULT } from './consult.ts';
import { COOPERATE } from './cooperate.ts';
import { ECONOMIC } from './economic.ts';
import { DIPLOMACY } from './dealings.ts';
import { MOBILIZE } from './mobilize.ts';
import { PROTEST } from './protest.ts';
import { REJECT } from './reject.ts';
import { REQUEST } from './request.ts';
import { SANCTION } from './sanction.ts';
import { LEADS, MEMBERS, SUCCEEDED } from './standing.ts';
import { SUPPORT } from './support.ts';
import { THREATEN } from './threaten.ts';

/** All frames; where two match the same words, the earlier table and the more specific line win. */
export const FRAMES = [
  SUCCEEDED,
  MEMBERS,
  LEADS,
  ECONOMIC,
  AGREE,
  CONSULT,
  AID,
  MOBILIZE,
  RETREAT,
  CONCEDE,
  SANCTION,
  COERCE,
  ASSAULT,
  THREATEN,
  PROTEST,
  REJECT,
  ACCUSE,
  REQUEST,
  SUPPORT,
  COOPERATE,
  COMPETE,
  INFLUENCE,
  ...DIPLOMACY,
] as const;
