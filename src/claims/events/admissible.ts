/** What no reader would sign: a candidate is dropped for the first reason that holds. */
import type { Candidate } from '../sentence/candidate.ts';
import { STATE_FACTS } from '../../actors/names/gazetteer.ts';
import { mayRelate } from '../../model/relations.ts';
import type { Scene } from '../sentence/scene.ts';

/** Why the candidate is no claim, or null. */
export function admissible(
  scene: Scene,
  { relation, source, target, anchor, nominal }: Candidate,
): string | null {
  if (source.actor === target.actor) return 'both ends are the same actor';
  const from = scene.kindOf(source.actor);
  const to = scene.kindOf(target.actor);
  if (from === null || to === null) return 'an end is no actor';
  if (bygone(scene, source) || bygone(scene, target)) return 'a state of the past, named only in passing';
  if (backsAnother(scene, source, target.actor) || backsAnother(scene, target, source.actor))
    return 'backs another actor, and does no more';
  if (relation !== 'request' && !nominal && onlyAskedFor(scene, source, anchor)) return 'only asked for';
  if (relation === 'consult' && !nominal && spokenOf(scene, target, anchor))
    return 'spoken of, not spoken to';
  if (GIVEN.has(relation) && cameFrom(scene, target)) return 'where it comes from, not where it goes';
  if (!mayRelate(relation, from, to)) return `${relation} does not stand between a ${from} and a ${to}`;
  if (relation !== 'influence' && serves(scene, source.actor, target.actor))
    return 'an officer of that state acting on it';
  if (
    relation !== 'influence' &&
    serves(scene, target.actor, source.actor) &&
    !['coerce', 'sanction', 'accuse', 'assault', 'support'].includes(relation)
  )
    return 'a state acting on its own officer';
  return null;
}

/** "Chad-backed Togo beat Mali": who backs an actor is no end of what that actor does, and has to do with it alone. */
const backsAnother = (scene: Scene, { mention }: Candidate['source'], other: string): boolean =>
  mention.form !== 'pronoun' &&
  scene.isSponsor(mention) &&
  scene.mentions.some(
    ({ start, actor }) =>
      start > mention.end &&
      actor !== mention.actor &&
      actor !== other &&
      /^\S+\s+(?:\p{Ll}+\s+){0,2}$/u.test(scene.document.view.slice(mention.end, start)),
  );

/** What is sent or given goes to its target. */
const GIVEN = new Set(['aid', 'mobilize', 'support']);

/** "troops to Benin from Ghana, Nigeria and Togo": the whole list after "from" is where they come from. */
function cameFrom({ document, tree }: Scene, { mention }: Candidate['target']): boolean {
  const before = document.view.slice(tree.sentence.start, mention.start);
  return /\bfrom\s+(?:the\s+)?(?:(?:\p{Lu}[\p{L}'’.-]*\s?)+,?\s+(?:and\s+)?(?:the\s+)?)*$/u.test(before);
}

/** "spoke of the threat to X": what follows "of" or "about" tells the subject of the talk, "to" and all. */
function spokenOf({ tree }: Scene, target: Candidate['target'], anchor: number): boolean {
  if (!['speak', 'talk'].includes(tree.lemma(anchor))) return false;
  const between = tree.tokens.slice(anchor + 1, target.phrase).map(({ form }) => form.toLowerCase());
  const topic = between.findIndex((form) => form === 'of' || form === 'about');
  return topic >= 0 && !between.slice(0, topic).some((form) => form === 'to' || form === 'with');
}

const ASKED =
  /\b(?:call(?:s|ed|ing)? (?:for|on|upon)|urg(?:es?|ed|ing)|asks?|asked|asking|orders?|ordered|ordering|demand(?:s|ed|ing)?)\s+(?:the\s+)?$/i;

/** "calling for X to stop": what X is asked to do it has not done, whatever the tree makes of it. */
function onlyAskedFor({ document, tree }: Scene, source: Candidate['source'], anchor: number): boolean {
  const { mention } = source;
  if (!ASKED.test(document.view.slice(Math.max(0, mention.start - 24), mention.start))) return false;
  const after = tree.tokens.find(({ start }) => start >= mention.end);
  return after?.form === 'to' && tree.at(anchor).start > after.start;
}

const serves = (scene: Scene, person: string, state: string): boolean =>
  scene.isPerson(person) &&
  scene.rolesOf(person).some(({ of, former, office }) => of === state && !former && office !== 'expert');

/** "former Soviet states", "the former Soviet Union": no actor of today. */
const bygone = (scene: Scene, { actor, mention }: Candidate['source']): boolean =>
  STATE_FACTS.get(actor)?.historical === true &&
  (mention.standing === 'attribute' ||
    /\b(?:former|ex|post)[-\s]+$/i.test(
      scene.document.view.slice(Math.max(0, mention.start - 12), mention.start),
    ));
