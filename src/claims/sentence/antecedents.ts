/**
 * Open references that syntax settles: "its neighbour", "the country", "gave him support". What actors
 * leave open because two readings are left is decided here by who is the subject (nobody is "the country" in a clause
 * of which it is the subject) and by who borders whom, which the gazetteer knows.
 */
import type { Mention } from '../../model/actor.ts';
import { STATES } from '../../lexicon/states.ts';
import { surfaceSubject } from './clause.ts';
import { referentsOf } from './referents.ts';
import { isPerson, kindOf, type Scene } from './scene.ts';
import { childrenBy, childrenOf, formAt, headOf, isVerb, lemmaAt, prepositionOf, tokenAt } from './tree.ts';

const BORDERS = new Map(STATES.map(({ key, borders }) => [key, new Set(borders)]));
const LANDS = new Set(['country', 'nation', 'republic']);
const NEIGHBOURS = new Set(['neighbor', 'neighbour']);
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, both: 2 };

/** Adds the mentions that can be settled to the scenes' own. */
export function settleOpenReferences(
  scenes: readonly Scene[],
  add: (scene: Scene, mention: Mention) => void,
): void {
  const counts = new Map<string, number>();
  for (const scene of scenes)
    for (const { actor, form } of scene.mentions)
      if (form === 'name' && kindOf(scene, actor) === 'state')
        counts.set(actor, (counts.get(actor) ?? 0) + 1);
  for (const scene of scenes)
    for (const at of scene.tree.tokens.keys()) {
      if (scene.mentionsAt.has(at)) continue;
      for (const actor of settle(scene, at, counts)) {
        const { start, end } = tokenAt(scene.tree, at);
        const form = tokenAt(scene.tree, at).upos === 'PRON' ? 'pronoun' : 'nominal';
        add(scene, {
          actor,
          start,
          end,
          form,
          standing: 'self',
          sentence: scene.index,
          token: at,
          rule: 'claims/open reference',
        });
      }
    }
}

function settle(scene: Scene, at: number, counts: ReadonlyMap<string, number>): string[] {
  const lemma = lemmaAt(scene.tree, at);
  if (NEIGHBOURS.has(lemma) && tokenAt(scene.tree, at).upos === 'NOUN') return neighbours(scene, at, counts);
  if (LANDS.has(lemma)) return land(scene, at);
  if (formAt(scene.tree, at) === 'him') return other(scene, at);
  return [];
}

const keyOf = (actor: string): string => actor.replace(/^state:/, '');

/** States of the document that border the owner: one where one is meant, as many as are counted, or those of the sentence. */
function neighbours(scene: Scene, at: number, counts: ReadonlyMap<string, number>): string[] {
  const { tree } = scene;
  const owner = childrenBy(tree, at, 'nmod:poss').flatMap((child) => scene.mentionsAt.get(child) ?? [])[0];
  if (!owner || kindOf(scene, owner.actor) !== 'state') return [];
  const borders = BORDERS.get(keyOf(owner.actor));
  const known = [...counts].filter(([actor]) => borders?.has(keyOf(actor))).sort((a, b) => b[1] - a[1]);
  if (!formAt(tree, at).endsWith('s')) {
    const [first, second] = known;
    return first && (!second || first[1] >= 2 * second[1]) ? [first[0]] : [];
  }
  const count = childrenBy(tree, at, 'nummod').map((child) => NUMBERS[formAt(tree, child)] ?? 0)[0];
  if (count)
    return known.slice(0, count).length === count ? known.slice(0, count).map(([actor]) => actor) : [];
  const here = new Set(scene.mentions.map(({ actor }) => actor));
  return known.map(([actor]) => actor).filter((actor) => here.has(actor) && actor !== owner.actor);
}

/** "the country": the one state named before it that is no subject of a clause around it. */
function land(scene: Scene, at: number): string[] {
  const { tree } = scene;
  const definite = childrenBy(tree, at, 'det').some((child) =>
    ['the', 'that', 'this'].includes(formAt(tree, child)),
  );
  const told = childrenOf(tree, at).some(
    (child) => child > at && ['of', 'in'].includes(prepositionOf(tree, child)),
  );
  // "his country": the state that he holds office in.
  const homes = childrenBy(tree, at, 'nmod:poss').flatMap((child) =>
    (scene.mentionsAt.get(child) ?? [])
      .filter(({ actor }) => isPerson(scene, actor))
      .flatMap(({ actor }) => scene.actors.get(actor)?.roles ?? [])
      .flatMap(({ of, former }) => (of !== null && !former && kindOf(scene, of) === 'state' ? [of] : [])),
  );
  if (!told && formAt(tree, at) === lemmaAt(tree, at) && new Set(homes).size === 1) return homes.slice(0, 1);
  const owned = childrenBy(tree, at, 'nmod:poss', 'nummod').length > 0;
  if (!definite || told || owned || formAt(tree, at).endsWith('s')) return [];
  const subjects = subjectsAround(scene, at);
  const open = (mentions: readonly Mention[]): string[] => [
    ...new Set(
      mentions
        .filter(({ actor }) => kindOf(scene, actor) === 'state' && !subjects.has(actor))
        .map(({ actor }) => actor),
    ),
  ];
  const here = open(scene.mentions.filter(({ end }) => end <= tokenAt(tree, at).start));
  if (here.length > 0) return here.length === 1 ? here : [];
  const before = open(scene.previous?.mentions ?? []);
  return before.length === 1 ? before : [];
}

function subjectsAround(scene: Scene, at: number): Set<string> {
  const found = new Set<string>();
  for (let head = headOf(scene.tree, at); head >= 0; head = headOf(scene.tree, head)) {
    const subject = isVerb(scene.tree, head) ? surfaceSubject(scene.tree, head) : null;
    for (const { actor } of referentsOf(scene, subject, 'force')) found.add(actor);
  }
  return found;
}

/** "gave him support": the one person named before it who is no subject of the clause. */
function other(scene: Scene, at: number): string[] {
  const subjects = subjectsAround(scene, at);
  const { start } = tokenAt(scene.tree, at);
  const persons = new Set(
    scene.mentions
      .filter(({ end, actor }) => end <= start && isPerson(scene, actor) && !subjects.has(actor))
      .map(({ actor }) => actor),
  );
  return persons.size === 1 ? [...persons] : [];
}
