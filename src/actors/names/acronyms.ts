/** Acronyms that a text gives to the names of blocs and institutions. */
import { type Line, take } from './line.ts';
import type { Memory } from './memory.ts';

/** Acronyms the text has given to a name: "the Something of Such (SOS)". */
export function takeIntroduced(line: Line, memory: Memory): void {
  if (memory.acronyms.size === 0) return;
  line.words.forEach(({ text }, at) => {
    const known = memory.acronyms.get(text.replaceAll('.', ''));
    if (known && !line.taken[at]) take(line, at, at + 1, known);
  });
}

/** Notes "(ACR)" right after a name. */
export function noteAcronyms(line: Line, memory: Memory): void {
  line.words.forEach((word, at) => {
    const hit = line.taken[at - 1];
    if (hit?.type !== 'bloc' && hit?.type !== 'institution') return;
    if (!/^[\p{Lu}\p{N}.&+-]{2,8}$/u.test(word.text) || !/\(\s*["']?$/.test(word.before)) return;
    const acronym = word.text.replaceAll('.', '');
    const own = line.taken[at];
    // A listed acronym that is another's stays theirs.
    if (!word.shout || (own?.actor && own.actor !== hit.actor && own.to === at + 1)) return;
    const { type, sector } = hit;
    const known = {
      type,
      sector,
      actor: hit.actor || `name:${hit.name}`,
      rule: `${type}/introduced-acronym`,
    };
    memory.acronyms.set(acronym, known);
    if (own?.type !== type || own.actor !== known.actor) take(line, at, at + 1, known);
  });
}
