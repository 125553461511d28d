/** Forces and commands by a name of their own whose names have no head to tell them by, or that go by an acronym. Compiled by hand from the bodies' own sites and style books. */
import { known } from '../institutionRows.ts';

export const FORCES = known(
  'forces',
  `Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards | Revolutionary Guard | Quds Force
  United States Central Command | U.S. Central Command | US Central Command | CENTCOM
  United States Africa Command | U.S. Africa Command | US Africa Command | AFRICOM
  United States Indo-Pacific Command | U.S. Indo-Pacific Command | US Indo-Pacific Command | INDOPACOM
  United States Southern Command | U.S. Southern Command | US Southern Command | SOUTHCOM
  United States European Command | U.S. European Command | US European Command | EUCOM
  United States Fifth Fleet | U.S. Fifth Fleet | US Fifth Fleet | Fifth Fleet
  United States Seventh Fleet | U.S. Seventh Fleet | US Seventh Fleet | Seventh Fleet
  Basij
  Assam Rifles`,
);
