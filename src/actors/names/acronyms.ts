/** Acronyms that a text gives to the names of blocs and institutions. */
import { foldName } from './fold.ts';
import type { Memory } from './memory.ts';
import { makeHit, type Line, take } from './line.ts';

/** Acronyms the text has given to a name: "the Something of Such (SOS)". */
export function takeIntroduced(line: Line, memory: Memory): void {
  line.words.forEach((word, at) => {
    const known =
      word.shout || memory.acronyms.size > 0 ? memory.acronyms.get(word.text.replaceAll('.', '')) : undefined;
    if (known && !line.taken[at])
      take(line, makeHit(line, at, at + 1, { ...known, rule: `${known.type}/introduced-acronym` }));
  });
}

/** Notes "(ACR)" right after a name. */
export function noteAcronyms(line: Line, memory: Memory): void {
  line.words.forEach((word, at) => {
    const hit = line.taken[at - 1];
    if (
      !hit ||
      !word.shout ||
      !/^[\p{Lu}\p{N}.&+-]{2,8}$/u.test(word.text) ||
      !/\(\s*["']?$/.test(word.before)
    )
      return;
    if (hit.type !== 'bloc' && hit.type !== 'institution') return;
    const acronym = word.text.replaceAll('.', '');
    const own = line.taken[at];
    const stranger =
      own !== null && own !== undefined && own.actor !== '' && own.actor !== hit.actor && own.to === at + 1;
    if (stranger && initials(hit.name) !== acronym) return;
    const actor = hit.actor || `name:${hit.name}`;
    memory.acronyms.set(acronym, {
      type: hit.type,
      actor,
      sector: hit.sector,
      familyFirst: false,
      rule: hit.rule,
    });
    memory.expansions.set(acronym, hit.name);
    if (own?.type !== hit.type || own.actor !== actor)
      take(
        line,
        makeHit(line, at, at + 1, {
          type: hit.type,
          actor,
          sector: hit.sector,
          familyFirst: false,
          rule: `${hit.type}/introduced-acronym`,
        }),
      );
  });
}

const initials = (name: string): string =>
  foldName(name)
    .split(' ')
    .filter((word) => !/^(?:of|the|and|for|in|on)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
