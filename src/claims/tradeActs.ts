/** Trade between states by the order of words: tariffs and bans on goods from a state, purchases of goods made there. */
import { ARMS, GOODS } from '../lexicon/economy.ts';
import { BUY, EASE, IMPOSE, LAID_ON, MEASURES } from '../lexicon/tradeActs.ts';
import type { Candidate } from './candidate.ts';
import { doers, joint } from './jointActs.ts';
import { verbLemmas } from './mistagged.ts';
import { rowAt } from './parties.ts';
import { formOr } from './phrases.ts';
import { chunkAt } from './surface.ts';
import type { Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { formAt, isVerb, lemmaAt, tokenAt } from './tree.ts';

const PHRASE = /^(?:DT|PDT|PRP\$|JJ[RS]?|CD|VBN|VBG|NNP?S?|POS|HYPH|RB|\$|IN)$/;

export function tradeActs(scene: Scene, token: number): Candidate[] {
  if (MEASURES.has(formAt(scene.tree, token))) return measures(scene, token);
  if (isVerb(scene.tree, token) && BUY.has(lemmaAt(scene.tree, token))) return purchases(scene, token);
  return [];
}

const isPlace = (scene: Scene, { actor }: Referent): boolean =>
  ['state', 'bloc'].includes(kindOf(scene, actor) ?? '');

/** "imposes border checks on travellers from B", "an export ban of coal to B", "lifts a ban on beef imports from B" */
function measures(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  const verb = verbOver(scene, token);
  if (verb === null) return [];
  const lemmas = verbLemmas(formAt(tree, verb));
  const relation = lemmas.some((one) => IMPOSE.has(one))
    ? 'sanction'
    : lemmas.some((one) => EASE.has(one))
      ? 'concede'
      : null;
  if (relation === null) return [];
  const struck = laidOn(scene, token).filter((one) => isPlace(scene, one));
  const by = doers(scene, verb).filter(({ actor }) => !struck.some((one) => one.actor === actor));
  return joint(
    scene,
    relation,
    by.flatMap((one) => struck.map((other) => [one, other] as const)),
    [verb, token],
    'a measure on goods, by words',
  );
}

/** The state whose goods or travellers a measure is laid on. */
function laidOn(scene: Scene, token: number): Referent[] {
  const { tree } = scene;
  let goods = false;
  let outward = /^(?:export|arms|weapons)$/.test(formOr(tree, token - 1));
  for (let at = token + 1; at < Math.min(tree.tokens.length - 1, token + 12); at += 1) {
    const form = formAt(tree, at);
    if (LAID_ON.has(form)) goods = true;
    if (/^(?:exports?|sales?|shipments?|flights?)$/.test(form)) outward = true;
    // "on Chinese products"
    if (/^(?:on|against)$/.test(form)) {
      const laid = chunkAt(scene, at + 1);
      const owner = laid?.mentions.find(({ standing }) => standing === 'attribute');
      if (laid && owner && LAID_ON.has(formAt(tree, laid.head)))
        return [{ actor: owner.actor, mention: owner, phrase: laid.head }];
    }
    const bound =
      (form === 'from' || (form === 'to' && outward)) && (goods || LAID_ON.has(formOr(tree, token - 1)));
    if (bound) {
      // "the ban on arms from reaching" is no place.
      const row = rowAt(scene, at + 1, tree.tokens.length, 'actor');
      return row ? [...row.found] : [];
    }
    if (
      !PHRASE.test(tokenAt(tree, at).xpos) ||
      /^(?:after|since|until|following|by|during|unless|if)$/.test(form)
    )
      return [];
  }
  return [];
}

/** The verb right before the phrase that a noun ends. */
function verbOver({ tree }: Scene, noun: number): number | null {
  for (let at = noun - 1; at >= 0 && at > noun - 9; at -= 1) {
    if (tokenAt(tree, at).upos === 'VERB' && !/^VB[NG]$/.test(tokenAt(tree, at).xpos)) return at;
    if (isVerb(tree, at) && /^VB[NG]$/.test(tokenAt(tree, at).xpos) && tokenAt(tree, at).deprel !== 'amod')
      return at;
    if (
      !/^(?:DT|PRP\$|JJ[RS]?|CD|VBN|VBG|NNP?S?|HYPH|RB|\$|,|SYM)$/.test(tokenAt(tree, at).xpos) &&
      formAt(tree, at) !== '%'
    )
      return null;
  }
  return null;
}

const MADE = /^[-‑–](?:made|built|produced|manufactured|designed|supplied)/;

/** "purchase at least five new B-made frigates", "buy B's gas": the land that the goods come from. */
function purchases(scene: Scene, verb: number): Candidate[] {
  const { tree, document } = scene;
  let head = -1;
  let at = verb + 1;
  for (; at < tree.tokens.length && at < verb + 14; at += 1) {
    const { xpos } = tokenAt(tree, at);
    if (/^NNP?S?$/.test(xpos)) head = at;
    if (
      !/^(?:DT|PRP\$|JJ[RS]?|CD|VBN|NNP?S?|POS|HYPH|RB[RS]?|\$)$/.test(xpos) &&
      !(['at', 'of', 'to'].includes(formAt(tree, at)) || sum(scene, at))
    )
      break;
  }
  if (head < 0) return [];
  const from = tokenAt(tree, verb).end;
  const to = tokenAt(tree, head).end;
  const makers = scene.mentions.filter(
    ({ start, end, actor, standing }) =>
      start >= from &&
      end < to &&
      kindOf(scene, actor) === 'state' &&
      (MADE.test(document.view.slice(end, end + 14)) || (standing === 'attribute' && goodsAt(scene, head))),
  );
  const [maker] = makers;
  if (makers.length !== 1 || !maker) return [];
  const made = { actor: maker.actor, mention: maker, phrase: head };
  const buyers = doers(scene, verb).filter((one) => isPlace(scene, one) && one.actor !== maker.actor);
  return joint(
    scene,
    'economic_tie',
    buyers.map((buyer) => [buyer, made] as const),
    [verb, head],
    'buys what is made there, by words',
  );
}

/** "$750 billion [in] American energy products" */
const sum = ({ tree }: Scene, at: number): boolean =>
  formAt(tree, at) === 'in' && /^(?:billion|million|trillion|bn)$/.test(formOr(tree, at - 1));

const goodsAt = ({ tree }: Scene, head: number): boolean =>
  GOODS.has(lemmaAt(tree, head)) || ARMS.has(lemmaAt(tree, head));
