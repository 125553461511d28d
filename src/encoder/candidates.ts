/** The mentions between which relations are looked for: those the rules found, and pronouns that they left open. */
import type { ActorReading } from '../model/actor.ts';
import type { Sentence } from '../language/types.ts';
import { overlaps } from '../model/span.ts';
import type { CandidateMention } from './types.ts';

/** Pronouns that can stand for an actor; "it" and "who" among them. */
const PRONOUNS = new Set(
  `he she they it him her them his hers their theirs its we us our ours i me my mine themselves himself herself itself
  who whom whose which you your`.split(/\s+/),
);
/** "US" and "IT" in capitals are no pronouns. */
const isPronoun = (form: string): boolean =>
  PRONOUNS.has(form.toLowerCase()) && (form.length === 1 || form !== form.toUpperCase());

/**
 * Candidates of a document in order of place. Nested mentions of one actor are all kept.
 * @param reading offsets into the document's text
 */
export function candidatesOf(sentences: readonly Sentence[], reading: ActorReading): CandidateMention[] {
  const kinds = new Map(reading.actors.map(({ id, kind }) => [id, kind]));
  const found = reading.mentions.map(
    ({ start, end, actor, form, standing, sentence, token }): CandidateMention => {
      const head = sentences[sentence]?.tokens[token];
      const own = form === 'name' || !head ? { start, end } : { start: head.start, end: head.end };
      const kind = kinds.get(actor) ?? 'institution';
      return { start, end, head: own, sentence, actor, kind, form, standing };
    },
  );
  for (const { start, end, actor, sentence } of reading.capitals?.mentions ?? [])
    found.push({
      start,
      end,
      head: { start, end },
      sentence,
      actor,
      kind: 'state',
      form: 'name',
      standing: 'place',
      capital: true,
    });
  const heads = new Map<number, CandidateMention[]>();
  for (const each of found) heads.set(each.sentence, [...(heads.get(each.sentence) ?? []), each]);
  sentences.forEach(({ tokens }, sentence) => {
    for (const { form, start, end } of tokens) {
      const span = { start, end };
      if (!isPronoun(form) || heads.get(sentence)?.some(({ head }) => overlaps(head, span))) continue;
      found.push({
        ...span,
        head: span,
        sentence,
        actor: null,
        kind: 'institution',
        form: 'pronoun',
        standing: null,
      });
    }
  });
  return found.sort((a, b) => a.head.start - b.head.start || a.head.end - b.head.end);
}
