/** Visits told by the journey: "a delegation arrives in CITY, STATE, for talks", "flies to STATE to meet". */
import { listedExactly } from '../actors/gazetteer.ts';
import type { Mention } from '../model/actor.ts';
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { doersOf } from './doers.ts';
import { verbLemmas } from './mistagged.ts';
import { formOr, mentionOver } from './phrases.ts';
import { rightBefore } from './surface.ts';
import type { Referent } from './referents.ts';
import { isPerson, kindOf, type Scene } from './scene.ts';
import { joint } from './jointActs.ts';
import { headOf, isVerb, lemmaAt, tokenAt } from './tree.ts';

const TRAVEL = new Set(['arrive', 'travel', 'fly', 'land']);
const PURPOSE = /^(?:talks|visit|negotiations|discuss|discussions|consultations|trip)$/;
const ENVOYS = new Set(
  'delegation envoy minister official representative negotiator diplomat team'.split(' '),
);

export function visits(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  if (lemmaAt(tree, token) === 'visit')
    return isVerb(tree, token) ? toTown(scene, token) : marked(scene, token);
  if (!verbLemmas(formOr(tree, token)).some((lemma) => TRAVEL.has(lemma))) return [];
  const preposition = formOr(tree, token + 1);
  if (!['in', 'at', 'to'].includes(preposition)) return [];
  const place = placeFrom(scene, token + 2);
  if (!place) return [];
  const travellers = travellersOf(scene, token);
  const rest = tree.tokens.slice(place.end, place.end + 16).map(({ form }) => form.toLowerCase());
  const purpose = rest.findIndex((form) => PURPOSE.test(form));
  if (purpose < 0 || rest.slice(purpose + 1, purpose + 4).includes('between')) return [];
  // Talks with somebody else than the host are told by their own words.
  const link = rest.indexOf('with', purpose);
  if (link > purpose && link < purpose + 4 && !atHome(scene, place.end + link + 1, place.found.actor))
    return [];
  return visit(scene, travellers, place.found, token, 'visit, by words');
}

const visit = (
  scene: Scene,
  travellers: readonly Referent[],
  host: Referent,
  trigger: number,
  how: string,
): Candidate[] =>
  joint(
    scene,
    'consult',
    travellers.filter(({ actor }) => actor !== host.actor).map((one) => [one, host] as const),
    [trigger],
    how,
  );

/** Whether whoever is named next belongs to the host. */
function atHome(scene: Scene, from: number, host: string): boolean {
  const start = scene.tree.tokens[from]?.start ?? 0;
  const next = scene.mentions.find((mention) => mention.start >= start);
  if (!next || next.start - start > 40) return false;
  const roles = scene.actors.get(next.actor)?.roles ?? [];
  return next.actor === host || roles.some(({ of }) => of === host);
}

/** "visits CITY, STATE": the state behind the town. */
function toTown(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  const place = mentionOver(scene, verb + 1 < tree.tokens.length ? verb + 1 : verb)
    ? null
    : placeFrom(scene, verb + 1);
  if (!place || tokenAt(tree, verb + 1).upos !== 'PROPN') return [];
  return visit(scene, travellersOf(scene, verb), place.found, verb, 'visit to a town, by words');
}

/** "arrives in CITY, marking the first visit to STATE" */
function marked(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  let at = noun - 1;
  while (at > 0 && /^(?:DT|JJ[RS]?|CD|NN|PRP\$)$/.test(tokenAt(tree, at).xpos)) at -= 1;
  if (!['marking', 'beginning', 'starting'].includes(formOr(tree, at)) || formOr(tree, noun + 1) !== 'to')
    return [];
  const place = placeFrom(scene, noun + 2);
  const verb = headOf(tree, at);
  if (!place || verb < 0 || !isVerb(tree, verb)) return [];
  return visit(scene, travellersOf(scene, verb), place.found, noun, 'visit marked, by words');
}

/** Who travels for a state: its leaders and envoys. */
const travellersOf = (scene: Scene, verb: number): Referent[] =>
  (isVerb(scene.tree, verb)
    ? doersOf(scene, clauseOf(scene.tree, verb), 'actor')
    : rightBefore(scene, verb, 'actor')
  ).filter(({ actor, phrase }) => isPerson(scene, actor) || ENVOYS.has(lemmaAt(scene.tree, phrase)));

/** The state at the end of a chain of place names: "CITY, PROVINCE, STATE". */
function placeFrom(scene: Scene, start: number): { found: Referent; end: number } | null {
  const { tree } = scene;
  for (let at = start; at < Math.min(tree.tokens.length, start + 6); at += 1) {
    const mention = mentionOver(scene, at);
    if (mention) {
      let end = at + 1;
      while (mentionOver(scene, end < tree.tokens.length ? end : at) === mention && end < tree.tokens.length)
        end += 1;
      return kindOf(scene, mention.actor) === 'state'
        ? { found: { actor: mention.actor, mention, phrase: at }, end }
        : null;
    }
    if (!/^(?:NNP|,|DT)$/.test(tokenAt(tree, at).xpos)) break;
  }
  return capitalAt(scene, start);
}

/** A capital by itself, where the text tells of its state elsewhere. */
function capitalAt(scene: Scene, start: number): { found: Referent; end: number } | null {
  const { tree, index } = scene;
  for (const length of [2, 1]) {
    const words = tree.tokens.slice(start, start + length);
    const [first] = words;
    const last = words.at(-1);
    const name = words.map(({ form }) => form).join(' ');
    const actor = listedExactly(name).find(({ type }) => type === 'capital')?.actor;
    if (actor === undefined || !first || !last || !scene.actors.has(actor)) continue;
    const token = start + words.length - 1;
    const span = { start: first.start, end: last.end, token, sentence: index };
    const mention: Mention = { ...span, actor, form: 'name', standing: 'place', rule: 'capital/visited' };
    return { found: { actor, mention, phrase: token }, end: start + words.length };
  }
  return null;
}
