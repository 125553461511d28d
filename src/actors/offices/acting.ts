/** People whom the text gives no office and shows to hold power: they meet, host, appoint, impose, accuse as states do. */
import type { Sentence } from '../../language/types.ts';
import { OFFICIAL_ACTS, POWERS, STANCES } from '../../lexicon/officialActs.ts';
import type { Mention } from '../../model/actor.ts';
import { type Draft, type DraftPerson, personOf } from '../cast/draft.ts';
import { childrenOf, conjunctHead, under } from '../names/heads.ts';

/** Why the person is taken for a leader, in words; null where the text shows no such deed. */
export function actingReason(draft: Draft, person: DraftPerson): string | null {
  // A rank tells no office, but one who has it and speaks to states is no bystander.
  const known =
    person.names.every(({ bare }) => bare) || person.roles.some(({ office }) => office === 'affiliated');
  for (const mention of draft.mentions.of(person.id)) {
    const sentence = draft.sentences[mention.sentence];
    const deed = sentence && mention.form !== 'nominal' ? deedOf(draft, sentence, mention, known) : null;
    if (deed) return `no office given, but ${deed} as those in power do`;
  }
  return null;
}

function deedOf(draft: Draft, sentence: Sentence, mention: Mention, known: boolean): string | null {
  const at = conjunctHead(sentence, mention.token);
  const token = sentence.tokens[at];
  const verb = token?.head ?? -1;
  const lemma = sentence.tokens[verb]?.lemma.toLowerCase() ?? '';
  if (!token || verb < 0) return null;
  const others = draft.mentions
    .in(mention.sentence)
    .filter(
      ({ actor }) => actor !== mention.actor && (/^(?:state|bloc):/.test(actor) || isLeader(draft, actor)),
    );
  const counterpart = others.some(
    (other) => other.standing !== 'attribute' && under(sentence, other.token, verb),
  );
  const children = childrenOf(sentence, verb);
  if (token.deprel !== 'nsubj') return null;
  const power = children.some(
    (child) => /^(?:obj|obl|xcomp)/.test(child.deprel) && POWERS.has(child.lemma.toLowerCase()),
  );
  if (OFFICIAL_ACTS.has(lemma) && (counterpart || power) && !(known && lemma === 'agree'))
    return `the verb "${lemma}" has them act`;
  if (lemma === 'hold' && counterpart && children.some((child) => TALKS.test(child.lemma)))
    return 'they hold talks';
  return known && STANCES.has(lemma) && counterpart ? `the verb "${lemma}" has them act` : null;
}

const TALKS = /^(?:talk|meeting|summit|conversation)s?$/;

const isLeader = (draft: Draft, id: string): boolean =>
  personOf(draft, id)?.roles.some(({ office }) => /^(?:leads|official|spokesperson)$/.test(office)) ?? false;
