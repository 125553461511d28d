/** Whom a person works for or heads, where no title says it: "teaches at", "who founded", "and his REFORM party". */
import type { Candidate } from './candidate.ts';
import { clauseOf } from './clause.ts';
import { after, phraseAt, subjectOf } from './phrases.ts';
import { referentsOf, type Referent } from './referents.ts';
import { isPerson, kindOf, type Scene } from './scene.ts';
import { formAt, isVerb, lemmaAt, tokenAt } from './tree.ts';

const WORKS = new Set(['work', 'teach', 'lecture', 'research', 'serve']);
const HEADS = new Set([
  'head',
  'lead',
  'run',
  'direct',
  'chair',
  'found',
  'co-found',
  'edit',
  'own',
  'manage',
]);
const LEAVES = /^(?:step|stepped|steps|stepping|resign|resigned|retire|retired|quit)$/;

export function affiliations(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  if (isVerb(tree, token)) return ofVerb(scene, token);
  return ofPossessive(scene, token);
}

const bodies = (scene: Scene, found: readonly Referent[]): Referent[] =>
  found.filter(({ actor }) => kindOf(scene, actor) === 'institution');
const people = (scene: Scene, found: readonly Referent[]): Referent[] =>
  found.filter(({ actor }) => isPerson(scene, actor));

function made(
  scene: Scene,
  token: number,
  who: readonly Referent[],
  of: readonly Referent[],
  how: string,
): Candidate[] {
  const [body] = of;
  if (!body) return [];
  return who.slice(0, 3).map((person) => ({
    relation: 'affiliated_with',
    source: person,
    target: body,
    trigger: [token],
    anchor: token,
    hedges: [],
    nominal: true,
    rule: `affiliated_with: ${lemmaAt(scene.tree, token)} (${how})`,
  }));
}

function ofVerb(scene: Scene, verb: number): Candidate[] {
  const lemma = lemmaAt(scene.tree, verb);
  const who = (): Referent[] => people(scene, subjectOf(scene, verb, 'actor'));
  if (WORKS.has(lemma)) {
    const where = after(scene, verb, ['at', 'for'], 'actor', 6);
    return where ? made(scene, verb, who(), bodies(scene, where.found), 'works there') : [];
  }
  if (HEADS.has(lemma)) {
    const clause = clauseOf(scene.tree, verb);
    return clause.passive
      ? []
      : made(scene, verb, who(), bodies(scene, referentsOf(scene, clause.object, 'actor')), 'heads it');
  }
  if (LEAVES.test(formAt(scene.tree, verb))) {
    const as = after(scene, verb, ['of', 'from'], 'actor', 9);
    return as ? made(scene, verb, who(), bodies(scene, as.found), 'held office there') : [];
  }
  return [];
}

/** "Nazari and his Islah party": the possessive is the person who is named right before. */
function ofPossessive(scene: Scene, token: number): Candidate[] {
  const { tree } = scene;
  if (!/^(?:his|her)$/.test(formAt(tree, token)) || tokenAt(tree, token).xpos !== 'PRP$') return [];
  const body = bodies(scene, phraseAt(scene, token + 1, 'actor')?.found ?? []);
  if (body.length === 0) return [];
  const resolved = (scene.mentionsAt.get(token) ?? []).map((mention) => ({
    actor: mention.actor,
    mention,
    phrase: token,
  }));
  const joined = scene.mentions.filter(
    ({ end }) =>
      end <= tokenAt(tree, token).start &&
      /^ (?:and|with) $/.test(scene.document.view.slice(end, tokenAt(tree, token).start)),
  );
  const who =
    resolved.length > 0
      ? resolved
      : joined.map((mention) => ({ actor: mention.actor, mention, phrase: mention.token }));
  return made(scene, token, people(scene, who).slice(0, 1), body, 'of one’s own');
}
