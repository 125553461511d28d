/** Marks of footnotes and of editors: "[4]", "[citation needed]", a raised number, a number glued to a full stop. */
import {
  DATE_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../../language/abbreviations.ts';
import type { Edit } from './passes.ts';
import { each } from './letters.ts';

/** What the editors of encyclopedias put in brackets. */
const EDITORS =
  'citation needed|clarification needed|better source needed|verification needed|failed verification|dubious|disputed|according to whom\\?|by whom\\?|who\\?|when\\?|where\\?|which\\?|why\\?|update|original research\\?|sic';
// "[s]" and "[d]" behind a word are endings that an editor added.
const BRACKETS = new RegExp(
  `(?<=[\\p{L}\\p{N}.,;:!?…"'”’)\\]])(?: ?\\[\\[?\\^?(?:\\d{1,3}(?:[-–,] ?\\d{1,3})*|(?:note|nb|n|fn) ?\\d{1,3})\\]?\\](?:\\((?:https?:|#|/)[^\\s()]*\\))?|\\[[a-ce-rt-z]\\](?!\\p{L})| ?\\[(?:${EDITORS})(?:[ –-][^\\]\\n]{0,40})?\\])`,
  'giu',
);
const RAISED = /(?<=[\p{L}.,;:!?…"'”’)])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079†‡]+(?![\p{L}\p{N}])/gu;
/** "5 km²" is a unit. */
const UNIT = /\d\s?(?:[kcdm]?m|ft|mi|in|yd)$/i;
/** A number glued to the stop of a sentence that a new one follows. */
const GLUED = /(?<=(\p{L}{3,})[.!?]["'”’)]?)\d{1,3}(?=\s+["'“‘]?\p{Lu}|\s*$|\s*\n)/gu;
const ABBREVIATIONS = new Set([...TITLE_ABBREVIATIONS, ...DATE_ABBREVIATIONS, ...OTHER_ABBREVIATIONS]);

export const bracketMarks = (text: string): Edit[] => each(text, BRACKETS, () => '');

export const raisedMarks = (text: string): Edit[] =>
  each(text, RAISED, (match) =>
    UNIT.test(text.slice(Math.max(0, match.index - 6), match.index)) ? null : '',
  );

export const gluedMarks = (text: string): Edit[] =>
  each(text, GLUED, ([, word = '']) => (ABBREVIATIONS.has(word.toLowerCase()) ? null : ''));
