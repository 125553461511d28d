/** Members of blocs by list: "whose members include A and B", "the BLOC of A, B and C", "BLOC groups A and B". */
import type { Candidate } from './candidate.ts';
import { memberClaims } from './kin.ts';
import { formOr, listAt, ownersBefore } from './phrases.ts';
import type { Referent } from './referents.ts';
import { kindOf, type Scene } from './scene.ts';
import { formAt, lemmaAt, tokenAt } from './tree.ts';

const LISTS = /^(?:include|includes|included|are|comprise|comprises|is|were|numbers?)$/;
const GROUPS = /^(?:groups|unites|comprises|includes|encompasses|brings|gathers)$/;
const COLLECTIVE =
  /^(?:group|bloc|alliance|grouping|union|trio|quartet|club|organi[sz]ation|pact|community|coalition)$/;

/** @param scenes the document's sentences, for the bloc named in the one before */
export function memberLists(scenes: readonly Scene[], at: number, token: number): Candidate[] {
  const scene = scenes[at];
  if (!scene) return [];
  const form = formAt(scene.tree, token);
  if (form === 'members' || form === 'states') return afterMembers(scenes, at, token);
  if (COLLECTIVE.test(form)) return ofMembers(scene, token);
  if (GROUPS.test(form)) return grouped(scene, token);
  return [];
}

const blocs = (scene: Scene, found: readonly Referent[]): Referent[] =>
  found.filter(({ actor }) => kindOf(scene, actor) === 'bloc');

const states = (scene: Scene, start: number): Referent[] =>
  (listAt(scene, start, 'actor')?.found ?? []).filter(({ actor }) => kindOf(scene, actor) === 'state');

/** "whose members include", "the bloc's founding members are" */
function afterMembers(scenes: readonly Scene[], at: number, noun: number): Candidate[] {
  const scene = scenes[at];
  if (!scene) return [];
  const { tree } = scene;
  if (!LISTS.test(formOr(tree, noun + 1))) return [];
  const members = states(scene, noun + 2);
  let [bloc] = blocs(scene, ownersBefore(scene, noun));
  // "Other members include": of the one bloc that this sentence or the one before names.
  if (!bloc && /^(?:other|its|remaining|founding)$/.test(formOr(tree, noun - 1)))
    for (const near of [scene, scenes[at - 1]]) {
      const named = near
        ? [
            ...new Set(
              near.mentions.filter(({ actor }) => kindOf(near, actor) === 'bloc').map(({ actor }) => actor),
            ),
          ]
        : [];
      const mention = near?.mentions.find(({ actor }) => actor === named[0]);
      if (named.length > 1) break;
      if (mention) {
        bloc = { actor: mention.actor, mention, phrase: noun };
        break;
      }
    }
  return bloc ? memberClaims(scene, members, bloc, noun, 'member_of: members (list after it)') : [];
}

/** "the BRICS group of Brazil, Russia and India" */
function ofMembers(scene: Scene, noun: number): Candidate[] {
  if (formOr(scene.tree, noun + 1) !== 'of') return [];
  const members = states(scene, noun + 2);
  const here = tokenAt(scene.tree, noun);
  const own = scene.mentions.filter(({ start, end }) => start <= here.start && end >= here.end);
  const [bloc] = blocs(scene, [
    ...own.map((mention) => ({ actor: mention.actor, mention, phrase: noun })),
    ...ownersBefore(scene, noun),
  ]);
  return bloc && members.length >= 2
    ? memberClaims(scene, members, bloc, noun, `member_of: ${lemmaAt(scene.tree, noun)} of (list)`)
    : [];
}

/** "The council groups Kuwait, Qatar and Oman", whatever the tree makes of the verb. */
function grouped(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  let from = verb + 1;
  if (formOr(tree, from) === 'together') from += 1;
  const members = states(scene, from);
  const limit = tokenAt(tree, verb).start;
  const before = scene.mentions.findLast(({ end }) => end <= limit && limit - end <= 2);
  if (!before || members.length < 2) return [];
  const [bloc] = blocs(scene, [{ actor: before.actor, mention: before, phrase: before.token }]);
  return bloc
    ? memberClaims(scene, members, bloc, verb, `member_of: ${lemmaAt(tree, verb)} (list, by words)`)
    : [];
}
