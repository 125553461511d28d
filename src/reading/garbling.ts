/** Marks that machine translation and careless scraping leave in a text: spaces in wrong places, broken sentences. */
const MARKS = /\s[.,;:!?](?=\s|$)|\w \/ \w|\.\s+\p{Ll}|\(\s|\s\)|\$ \d|\p{Ll}\.\p{Lu}\p{Ll}/gu;

/** How many such marks there are in a thousand characters, rounded so that one more or less decides nothing. */
export function garbling(view: string): number {
  if (view.length === 0) return 0;
  return Math.round(((view.match(MARKS)?.length ?? 0) * 1000) / view.length);
}
