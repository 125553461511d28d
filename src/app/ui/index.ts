/**
 * ui/: what panels are made of: the page's frame, signs and icons, buttons, links, marked text; colours; theme; rendering.
 * Knows no panel. Reads commands/ and the rooms before it.
 */
export { choiceSign, familySign, icon, kindSign, modeSign } from './icons.ts';
export { mount, remembered } from './mount.ts';
export {
  actorLink,
  closeButton,
  commandButton,
  decidedSign,
  documentLine,
  hiddenNotice,
  menuButton,
  moreButton,
  link,
  passageText,
  problemText,
  reservations,
  saying,
  unsureMark,
} from './parts.ts';
export type { Shell } from './shell.ts';
export type { Piece } from './textMarks.ts';
export { cut, disjoint } from './textMarks.ts';
export type { Sorting } from './table.ts';
export { openRow, pager, sortableTable } from './table.ts';
