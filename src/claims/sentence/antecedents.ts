/**
 * Open references that syntax settles: "its neighbour", "the country", "gave him support". What actors
 * leave open because two readings are left is decided here by who is the subject (nobody is "the country" in a clause
 * of which it is the subject) and by who borders whom, which the gazetteer knows.
 */
import { STATE_FACTS } from '../../actors/names/gazetteer.ts';
import type { Mention } from '../../model/actor.ts';
import { surfaceSubject } from './clause.ts';
import { referentsOf } from './referents.ts';
import type { Scene } from './scene.ts';

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, both: 2 };

/** Whether geography lets two states border on one another. */
export function adjacent(a: string, b: string): boolean {
  const [left, right] = [STATE_FACTS.get(a), STATE_FACTS.get(b)];
  if (!left || !right || left.historical || right.historical) return false;
  return left.borders.includes(b) || right.borders.includes(a);
}

/** Adds the mentions that can be settled to the scenes' own. */
export function settleOpenReferences(scenes: readonly Scene[]): void {
  const counts = new Map<string, number>();
  for (const scene of scenes)
    for (const { actor, form } of scene.mentions)
      if (form === 'name' && scene.kindOf(actor) === 'state') counts.set(actor, (counts.get(actor) ?? 0) + 1);
  for (const scene of scenes)
    for (const [token, { start, end, upos }] of scene.tree.tokens.entries()) {
      if (scene.mentionsAt(token).length > 0) continue;
      const form = upos === 'PRON' ? 'pronoun' : 'nominal';
      const more = { form, standing: 'self', sentence: scene.index, rule: 'claims/open reference' } as const;
      for (const actor of settle(scene, token, counts)) scene.add({ actor, start, end, token, ...more });
    }
}

function settle(scene: Scene, at: number, counts: ReadonlyMap<string, number>): readonly string[] {
  const { tree } = scene;
  if (/^neighbou?r$/.test(tree.lemma(at)) && tree.pos(at) === 'NOUN') return neighbours(scene, at, counts);
  if (/^(?:country|nation|republic)$/.test(tree.lemma(at))) return land(scene, at);
  // "gave him support": the one person named before it who is no subject of the clause.
  const isHim = tree.form(at) === 'him';
  return isHim ? onlyOne(open(scene, scene.before(at), at, (actor) => scene.isPerson(actor))) : [];
}

const onlyOne = (found: readonly string[]): readonly string[] => (found.length === 1 ? found : []);

/** Actors of these mentions that are no subject of a clause around a token. */
function open(
  scene: Scene,
  mentions: readonly Mention[],
  at: number,
  suits: (actor: string) => boolean,
): string[] {
  const { tree } = scene;
  const subjects = new Set<string>();
  for (let head = tree.head(at); head >= 0; head = tree.head(head)) {
    const subject = tree.isVerb(head) ? surfaceSubject(tree, head) : null;
    for (const { actor } of referentsOf(scene, subject, 'force')) subjects.add(actor);
  }
  const actors = new Set(mentions.map(({ actor }) => actor));
  return [...actors].filter((actor) => suits(actor) && !subjects.has(actor));
}

/** States of the document that border the owner: one where one is meant, as many as are counted, or those of the sentence. */
function neighbours(scene: Scene, at: number, counts: ReadonlyMap<string, number>): readonly string[] {
  const { tree } = scene;
  const owner = tree.childrenBy(at, 'nmod:poss').flatMap((child) => scene.mentionsAt(child))[0];
  if (!owner || scene.kindOf(owner.actor) !== 'state') return [];
  const known = [...counts].filter(([actor]) => adjacent(actor, owner.actor)).sort((a, b) => b[1] - a[1]);
  const names = known.map(([actor]) => actor);
  if (!tree.form(at).endsWith('s')) {
    const [first, second] = known;
    return first && (!second || first[1] >= 2 * second[1]) ? names.slice(0, 1) : [];
  }
  const count = NUMBERS[tree.form(tree.childBy(at, 'nummod') ?? -1)];
  if (count !== undefined) return names.length >= count ? names.slice(0, count) : [];
  const here = new Set(scene.mentions.map(({ actor }) => actor));
  return names.filter((actor) => here.has(actor));
}

/** "the country": the one state named before it that is no subject of a clause around it. */
function land(scene: Scene, at: number): readonly string[] {
  const { tree } = scene;
  const told = tree
    .children(at)
    .some((child) => child > at && ['of', 'in'].includes(tree.preposition(child)));
  if (told || tree.form(at) !== tree.lemma(at)) return [];
  const owners = tree.childrenBy(at, 'nmod:poss');
  // "his country": the state that he holds office in.
  const homes = owners
    .flatMap((child) => scene.mentionsAt(child))
    .flatMap(({ actor }) => scene.rolesOf(actor))
    .flatMap(({ of, former }) => (of !== null && !former && scene.kindOf(of) === 'state' ? [of] : []));
  if (new Set(homes).size === 1) return homes.slice(0, 1);
  const definite = tree.hasChild(at, ['the', 'that', 'this'], 'det');
  if (!definite || owners.length > 0 || tree.childBy(at, 'nummod') !== null) return [];
  const isState = (actor: string): boolean => scene.kindOf(actor) === 'state';
  const here = open(scene, scene.before(at), at, isState);
  return onlyOne(here.length > 0 ? here : open(scene, scene.previous?.mentions ?? [], at, isState));
}
