/** Demands that somebody do something: "demanded that X resign", "reiterated its demand that X ease". */
import type { Candidate } from './candidate.ts';
import { carrierOf } from './carrier.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { joint } from './jointActs.ts';
import { memberAt } from './parties.ts';
import { formOr, ownersBefore } from './phrases.ts';
import type { Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { isVerb, lemmaAt, tokenAt } from './tree.ts';

const DEMANDS = new Set(['demand', 'insist', 'request', 'urge', 'insistence']);

export function thatDemands(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  if (!DEMANDS.has(lemmaAt(tree, token)) || formOr(tree, token + 1) !== 'that') return [];
  const asked =
    named(scene, token + 2) ?? memberAt(scene, token + 2, tree.tokens.length, 'actor')?.found ?? [];
  const [one] = asked;
  if (!one || asked.length > 1 || one.mention.form === 'pronoun') return [];
  if (!['state', 'leader', 'bloc', 'institution'].includes(kindOf(scene, one.actor) ?? '')) return [];
  const askers = askersOf(scene, token).filter(({ actor }) => actor !== one.actor);
  return joint(
    scene,
    'request',
    askers.map((asker) => [asker, one] as const),
    [token],
    'demanded that',
  );
}

/** A state's name that what follows is not owned by: "that Pakistan free the pilot", whatever its tags. */
function named(scene: Scene, start: number): Referent[] | null {
  const { tree } = scene;
  const at = formOr(tree, start) === 'the' ? start + 1 : start;
  const from = tree.tokens[at]?.start;
  const mention = scene.mentions.find((one) => one.start === from && one.rule.startsWith('state/'));
  const next = tree.tokens.findIndex((token) => mention !== undefined && token.start >= mention.end);
  if (!mention || next < 0 || !/^(?:JJ|VBP?|MD|RB)$/.test(tokenAt(tree, next).xpos)) return null;
  return [{ actor: mention.actor, mention, phrase: at }];
}

function askersOf(scene: Scene, token: number): Referent[] {
  if (isVerb(scene.tree, token)) return doersOf(scene, clauseOf(scene.tree, token), 'actor');
  const owners = ownersBefore(scene, token);
  if (owners.length > 0) return owners;
  const carrier = carrierOf(scene, token);
  return carrier ? doersOf(scene, carrier.clause, 'actor') : [];
}
