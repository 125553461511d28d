/** Who is named: mentions, spelling variants, titles and roles, referring back; and who of one text is who of another. */
export { mergeActors } from './merging/index.ts';
export { readActors } from './readActors.ts';
export { spotNames } from './names/index.ts';
