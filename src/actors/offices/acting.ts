/** People whom the text gives no office and shows to hold power: they meet, host, appoint, impose, accuse as states do. */
import { MEETINGS, OFFICIAL_ACTS, POWERS, STANCES } from '../../lexicon/officialActs.ts';
import type { Sentence } from '../../language/types.ts';
import type { Mention } from '../../model/actor.ts';
import { type Draft, type DraftPerson, mentionsIn, mentionsOf, personOf } from '../cast/draft.ts';
import { childrenOf, under } from '../names/heads.ts';

/** Why the person is taken for a leader, in words; null where the text shows no such deed. */
export function actingReason(draft: Draft, person: DraftPerson): string | null {
  // A rank tells no office, but one who has it and speaks to states is no bystander.
  const bare =
    person.names.every(({ bare }) => bare) || person.roles.some(({ office }) => office === 'affiliated');
  for (const mention of mentionsOf(draft, person.id)) {
    if (mention.form === 'nominal') continue;
    const sentence = draft.sentences[mention.sentence];
    const deed = sentence ? deedOf(draft, sentence, mention, bare) : null;
    if (deed) return `no office given, but ${deed} as those in power do`;
  }
  return null;
}

/** The first conjunct: who stands beside a subject is one. */
function firstConjunct(sentence: Sentence, at: number): number {
  let current = at;
  for (let steps = 0; steps < 6 && sentence.tokens[current]?.deprel === 'conj'; steps += 1)
    current = sentence.tokens[current]?.head ?? current;
  return current;
}

function deedOf(draft: Draft, sentence: Sentence, mention: Mention, bare: boolean): string | null {
  const at = firstConjunct(sentence, mention.token);
  const token = sentence.tokens[at];
  const verb = token?.head ?? -1;
  const lemma = sentence.tokens[verb]?.lemma.toLowerCase() ?? '';
  if (!token || verb < 0) return null;
  const counterpart = mentionsIn(draft, mention.sentence).some(
    (other) =>
      other.actor !== mention.actor &&
      other.standing !== 'attribute' &&
      (/^(?:state|bloc):/.test(other.actor) || isLeader(draft, other.actor)) &&
      under(sentence, other.token, verb),
  );
  if (token.deprel === 'nsubj') {
    const power = childrenOf(sentence, verb).some(
      (child) =>
        /^(?:obj|obl|xcomp)/.test(sentence.tokens[child]?.deprel ?? '') &&
        POWERS.has(sentence.tokens[child]?.lemma.toLowerCase() ?? ''),
    );
    const talks =
      lemma === 'hold' &&
      childrenOf(sentence, verb).some((child) =>
        /^(?:talk|meeting|summit|conversation)s?$/.test(sentence.tokens[child]?.lemma ?? ''),
      );
    if (
      OFFICIAL_ACTS.has(lemma) &&
      (counterpart || power) &&
      !(bare && lemma === 'agree' && !beside(draft, mention))
    )
      return `the verb "${lemma}" has them act`;
    if (talks && counterpart) return 'they hold talks';
    if (bare && STANCES.has(lemma) && counterpart) return `the verb "${lemma}" has them act`;
    return null;
  }
  const withWhom = childrenOf(sentence, at).some(
    (child) =>
      sentence.tokens[child]?.deprel === 'case' && /^with$/i.test(sentence.tokens[child]?.form ?? ''),
  );
  const met = /^(?:obj|iobj)$/.test(token.deprel)
    ? MEETINGS.has(lemma) && !(bare && lemma === 'visit')
    : token.deprel.startsWith('obl') && withWhom && /^(?:meet|speak|talk|hold)$/.test(lemma);
  if (met) {
    const subject = childrenOf(sentence, verb).find((child) =>
      /^nsubj$/.test(sentence.tokens[child]?.deprel ?? ''),
    );
    const host = mentionsIn(draft, mention.sentence).find((other) => other.token === subject);
    if (host && (host.actor.startsWith('state:') || isLeader(draft, host.actor)))
      return 'a leader meets them';
  }
  return null;
}

/** Whether a known leader stands in the same coordination: "Smith and President Jones have agreed". */
const beside = (draft: Draft, mention: Mention): boolean => {
  const tokens = draft.sentences[mention.sentence]?.tokens ?? [];
  return mentionsIn(draft, mention.sentence).some(
    (other) =>
      other.actor !== mention.actor &&
      other.actor.startsWith('person:') &&
      (tokens[other.token]?.head === mention.token || tokens[mention.token]?.head === other.token) &&
      (tokens[other.token]?.deprel === 'conj' || tokens[mention.token]?.deprel === 'conj'),
  );
};

const isLeader = (draft: Draft, id: string): boolean =>
  personOf(draft, id)?.roles.some(
    ({ office }) => office === 'leads' || office === 'official' || office === 'spokesperson',
  ) ?? false;
