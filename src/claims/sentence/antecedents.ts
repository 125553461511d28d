/**
 * Open references that syntax settles: "its neighbour", "the country", "gave him support". What actors
 * leave open because two readings are left is decided here by who is the subject (nobody is "the country" in a clause
 * of which it is the subject) and by who borders whom, which the gazetteer knows.
 */
import type { Mention } from '../../model/actor.ts';
import { STATES } from '../../lexicon/states.ts';
import { surfaceSubject } from './clause.ts';
import { referentsOf } from './referents.ts';
import type { Scene } from './scene.ts';

const BORDERS = new Map(STATES.map(({ key, borders }) => [key, new Set(borders)]));
const LANDS = new Set(['country', 'nation', 'republic']);
const NEIGHBOURS = new Set(['neighbor', 'neighbour']);
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, both: 2 };

/** Adds the mentions that can be settled to the scenes' own. */
export function settleOpenReferences(scenes: readonly Scene[]): void {
  const counts = new Map<string, number>();
  for (const scene of scenes)
    for (const { actor, form } of scene.mentions)
      if (form === 'name' && scene.kindOf(actor) === 'state') counts.set(actor, (counts.get(actor) ?? 0) + 1);
  for (const scene of scenes)
    for (const at of scene.tree.tokens.keys()) {
      if (scene.mentionsAt(at).length > 0) continue;
      for (const actor of settle(scene, at, counts)) {
        const { start, end } = scene.tree.at(at);
        const form = scene.tree.pos(at) === 'PRON' ? 'pronoun' : 'nominal';
        scene.add({
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
  const lemma = scene.tree.lemma(at);
  if (NEIGHBOURS.has(lemma) && scene.tree.pos(at) === 'NOUN') return neighbours(scene, at, counts);
  if (LANDS.has(lemma)) return land(scene, at);
  if (scene.tree.form(at) === 'him') return other(scene, at);
  return [];
}

const keyOf = (actor: string): string => actor.replace(/^state:/, '');

/** States of the document that border the owner: one where one is meant, as many as are counted, or those of the sentence. */
function neighbours(scene: Scene, at: number, counts: ReadonlyMap<string, number>): string[] {
  const { tree } = scene;
  const owner = tree.childrenBy(at, 'nmod:poss').flatMap((child) => scene.mentionsAt(child))[0];
  if (!owner || scene.kindOf(owner.actor) !== 'state') return [];
  const borders = BORDERS.get(keyOf(owner.actor));
  const known = [...counts].filter(([actor]) => borders?.has(keyOf(actor))).sort((a, b) => b[1] - a[1]);
  if (!tree.form(at).endsWith('s')) {
    const [first, second] = known;
    return first && (!second || first[1] >= 2 * second[1]) ? [first[0]] : [];
  }
  const count = tree.childrenBy(at, 'nummod').map((child) => NUMBERS[tree.form(child)] ?? 0)[0];
  if (count)
    return known.slice(0, count).length === count ? known.slice(0, count).map(([actor]) => actor) : [];
  const here = new Set(scene.mentions.map(({ actor }) => actor));
  return known.map(([actor]) => actor).filter((actor) => here.has(actor) && actor !== owner.actor);
}

/** "the country": the one state named before it that is no subject of a clause around it. */
function land(scene: Scene, at: number): string[] {
  const { tree } = scene;
  const definite = tree
    .childrenBy(at, 'det')
    .some((child) => ['the', 'that', 'this'].includes(tree.form(child)));
  const told = tree
    .children(at)
    .some((child) => child > at && ['of', 'in'].includes(tree.preposition(child)));
  // "his country": the state that he holds office in.
  const homes = tree.childrenBy(at, 'nmod:poss').flatMap((child) =>
    scene
      .mentionsAt(child)
      .filter(({ actor }) => scene.isPerson(actor))
      .flatMap(({ actor }) => scene.actors.get(actor)?.roles ?? [])
      .flatMap(({ of, former }) => (of !== null && !former && scene.kindOf(of) === 'state' ? [of] : [])),
  );
  if (!told && tree.form(at) === tree.lemma(at) && new Set(homes).size === 1) return homes.slice(0, 1);
  const owned = tree.childrenBy(at, 'nmod:poss', 'nummod').length > 0;
  if (!definite || told || owned || tree.form(at).endsWith('s')) return [];
  const subjects = subjectsAround(scene, at);
  const open = (mentions: readonly Mention[]): string[] => [
    ...new Set(
      mentions
        .filter(({ actor }) => scene.kindOf(actor) === 'state' && !subjects.has(actor))
        .map(({ actor }) => actor),
    ),
  ];
  const here = open(scene.mentions.filter(({ end }) => end <= tree.at(at).start));
  if (here.length > 0) return here.length === 1 ? here : [];
  const before = open(scene.previous?.mentions ?? []);
  return before.length === 1 ? before : [];
}

function subjectsAround(scene: Scene, at: number): Set<string> {
  const found = new Set<string>();
  for (let head = scene.tree.head(at); head >= 0; head = scene.tree.head(head)) {
    const subject = scene.tree.isVerb(head) ? surfaceSubject(scene.tree, head) : null;
    for (const { actor } of referentsOf(scene, subject, 'force')) found.add(actor);
  }
  return found;
}

/** "gave him support": the one person named before it who is no subject of the clause. */
function other(scene: Scene, at: number): string[] {
  const subjects = subjectsAround(scene, at);
  const { start } = scene.tree.at(at);
  const persons = new Set(
    scene.mentions
      .filter(({ end, actor }) => end <= start && scene.isPerson(actor) && !subjects.has(actor))
      .map(({ actor }) => actor),
  );
  return persons.size === 1 ? [...persons] : [];
}
