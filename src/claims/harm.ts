/** Harm told before its cause: who or whose land was hit, where an attack "in", "by" or "after" which it happened follows. */
import { ARMS, ATTACKS, DAMAGE, HARMED } from '../lexicon/blows.ts';
import { UPON } from '../lexicon/nouns.ts';
import { nameOver, proper } from './chains.ts';
import { clauseOf } from './clause.ts';
import { formOr, referent } from './phrases.ts';
import { referentsOf, type Referent } from './referents.ts';
import { isPerson, isSponsor, kindOf, type Scene } from './scene.ts';
import { rightAfter, rightBefore } from './surface.ts';
import { formAt, lemmaAt, tokenAt } from './tree.ts';

/** Conjunctions that make what follows the cause, later told. */
export const LATER: ReadonlySet<string> = new Set('after following amid when as'.split(' '));

/** "after being struck" */
export const suffered = ({ tree }: Scene, verb: number | undefined): boolean =>
  verb !== undefined && formOr(tree, verb - 1) === 'being' && LATER.has(formOr(tree, verb - 2));
/** Whether a breakdown or fire is told before a token. */
export const damaged = ({ document, tree }: Scene, link: number): boolean =>
  DAMAGE.test(document.view.slice(tree.sentence.start, tokenAt(tree, link).start));

/** The one state whose land is named before a token: "at a refinery in Kazan, Russia, following". */
export function placeBefore(scene: Scene, limit: number): Referent[] {
  const { tree } = scene;
  const end = tokenAt(tree, limit).start;
  const before = scene.mentions.filter(
    (mention) => mention.end <= end && kindOf(scene, mention.actor) === 'state' && !isSponsor(scene, mention),
  );
  const [first] = before;
  if (!first || before.some(({ actor }) => actor !== first.actor)) return [];
  const placed = before.find(({ start, standing }) => {
    const at = tree.tokens.findIndex((token) => token.start === start);
    return (
      standing !== 'attribute' &&
      (formOr(tree, at - 1) === 'in' || (formOr(tree, at - 1) === ',' && proper(scene, at - 2)))
    );
  });
  return placed ? [referent(placed, placed.token)] : [];
}

/** The verbs of harm that the cause linked at a token explains: those before it, as long as no other attack stands between. */
export function harmBefore({ tree }: Scene, link: number): number[] {
  const found: number[] = [];
  for (let at = link - 1; at >= 0 && link - at < 30; at -= 1) {
    const form = formAt(tree, at);
    if (/^[;:"“”]$/.test(form)) break;
    const lemma = lemmaAt(tree, at);
    const { xpos } = tokenAt(tree, at);
    if (xpos.startsWith('NN') && (ATTACKS.has(lemma) || ARMS.has(lemma))) break;
    if (/^VB[DPZ]$/.test(xpos) && !HARMED.has(lemma) && !/^(?:be|have|report|leave|include)$/.test(lemma))
      break;
    if (xpos === 'VBN' && HARMED.has(lemma)) found.push(at);
    // "used by": what a phrase with "by" explains is the participle right before it.
    else if (/^VB[ND]$/.test(xpos) && found.length === 0 && formAt(tree, link) === 'by') break;
  }
  return found;
}

/** People of a state in the phrase before a passive verb of harm. */
export function harmed(scene: Scene, verb: number): Referent[] {
  const { tree } = scene;
  const people = referentsOf(scene, clauseOf(tree, verb).object, 'actor').filter(
    ({ actor, mention }) => isPerson(scene, actor) && mention.start < tokenAt(tree, verb).start,
  );
  if (people.length > 0) return people;
  let start = verb - 1;
  while (
    start > 0 &&
    !/^(?:[,;:]|that|when|after|as|and)$/.test(formAt(tree, start - 1)) &&
    !/^(?:VB[DPZ]|IN)$/.test(tokenAt(tree, start - 1).xpos)
  )
    start -= 1;
  const mention = scene.mentions.find(
    (one) =>
      (['people', 'forces'].includes(one.standing) ||
        // "one Palestinian is killed"
        ((one.standing === 'attribute' || possessive(scene, one.end)) &&
          !isSponsor(scene, one) &&
          heads(scene, one.end, verb))) &&
      one.start >= tokenAt(tree, start).start &&
      one.end <= tokenAt(tree, verb).start &&
      kindOf(scene, one.actor) === 'state',
  );
  if (mention) return [referent(mention, mention.token)];
  return rightBefore(scene, verb, 'force').filter(({ actor }) => kindOf(scene, actor) === 'state');
}

const possessive = ({ tree }: Scene, end: number): boolean =>
  tree.tokens.some(({ start, xpos }) => start === end && xpos === 'POS');

/** Whether nothing but nouns and the verb's auxiliaries stand between a state's adjective and the verb. */
const heads = ({ tree }: Scene, end: number, verb: number): boolean =>
  tree.tokens
    .slice(0, verb)
    .filter(({ start }) => start >= end)
    .every(
      ({ xpos, upos, form }) =>
        /^(?:NNP?S?|JJ|HYPH|POS|:)$/.test(xpos) || upos === 'AUX' || /^(?:also|reportedly)$/.test(form),
    );

/** Whom or whose land a hitting verb has right after it. */
export const struck = (scene: Scene, verb: number): Referent[] =>
  rightAfter(scene, verb, 'thing').filter(
    ({ actor, mention }) =>
      kindOf(scene, actor) === 'state' &&
      !UPON.has(lemmaAt(scene.tree, mention.token)) &&
      nameOver(scene, mention.token) !== null,
  );
