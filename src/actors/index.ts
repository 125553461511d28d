/** Who is named: mentions, spelling variants, titles and roles, referring back; and who of one text is who of another. */
export { mergeActors } from './merge.ts';
export { readActors } from './readActors.ts';
export { spotNames } from './spot.ts';
