/** Who borders on whom: borders with, between and along; neighbours by name, by adjective and by "its neighbour". */
import { adjacent, claims, isState, stateOf, two } from './adjacency.ts';
import type { Candidate } from '../sentence/candidate.ts';
import { neighbor, neighboring } from './neighbors.ts';
import {
  after,
  formOr,
  governor,
  listAt,
  ownersBefore,
  phraseAt,
  phraseStart,
  subjectOf,
} from '../sentence/phrases.ts';
import { bothMeant, statesIn, togetherBefore } from './together.ts';
import { clauseOf } from '../sentence/clause.ts';
import { referentsOf, type Referent } from '../sentence/referents.ts';
import { kindOf, type Scene } from '../sentence/scene.ts';
import { formAt, headOf, isVerb, lemmaAt, tokenAt } from '../sentence/tree.ts';

const BORDER = /^(?:border|borders|frontier|frontiers|borderland|borderlands)$/;
const NEIGHBOR = /^neighbou?rs?$/;
const NEIGHBORING = /^neighbou?ring$/;
/** What stands at a border and is named after it: "the border crossing with". */
const AT_BORDER =
  /^(?:crossing|crossings|region|regions|area|areas|zone|post|posts|point|checkpoint|town|city|village|province|provinces|fence|wall|guard|guards|closure|line|dispute)$/;
const NEAR = /^(?:near|along|on|at|to|toward|towards|across)$/;
const SHARING = new Set(['share', 'shear', 'have']);

/**
 * Candidates of a token. Only pairs that have a land border are kept, where geography knows both: news says "neighbour"
 * of seas and regions too, and lists after "with" run on.
 * @param scenes the document's sentences, for "the two countries"
 */
export function borderCandidates(scenes: readonly Scene[], at: number, token: number): Candidate[] {
  const scene = scenes[at];
  if (!scene) return [];
  const form = formAt(scene.tree, token);
  if (BORDER.test(form)) return atBorder(scenes, at, token);
  if (/^border(?:s|ed|ing)$/.test(form) || /^(?:abut|abuts|abutting|adjoin|adjoins|adjoining)$/.test(form))
    return bordering(scene, token);
  if (NEIGHBORING.test(form)) return neighboring(scene, token);
  if (NEIGHBOR.test(form)) return neighbor(scenes, at, token);
  if (/^(?:sandwiched|wedged|squeezed|landlocked|nestled|straddles?|straddling)$/.test(form))
    return amid(scene, token);
  return [];
}

function atBorder(scenes: readonly Scene[], at: number, noun: number): Candidate[] {
  const scene = scenes[at];
  if (!scene) return [];
  const { tree } = scene;
  // "bordering", read as a noun by a parser's slip: "Niger borders Nigeria".
  if (formAt(tree, noun).endsWith('s')) {
    const found = bordering(scene, noun);
    if (found.length > 0) return found;
  }
  const last = AT_BORDER.test(formOr(tree, noun + 1)) ? noun + 1 : noun;
  const owners = ownersBefore(scene, noun);
  const further = after(scene, last, ['with', 'between'], 'actor', 5);
  if (further?.preposition === 'between') return two(scene, noun, further.found, 'between');
  if (owners.length >= 2) return two(scene, noun, owners, 'both before it');
  if (further) {
    const taken = new Set(further.found.map(({ actor }) => actor));
    // "its border with Russia": a possessive that was read as Russia is somebody else's.
    const own = owners.filter(({ actor }) => !taken.has(actor));
    if (own.length > 0) return claims(scene, noun, own, further.found, "one's border with");
    const free = holders(scenes, at, noun, taken);
    return claims(scene, noun, free.slice(0, 1), further.found, 'border with');
  }
  const fronted = withWhich(scene, noun);
  if (fronted.length > 0) return fronted;
  const across = acrossInto(scene, noun, last);
  if (across.length > 0) return across;
  const verb = governor(scene, noun);
  if (verb !== null && SHARING.has(lemmaAt(tree, verb))) {
    const sharing = sharers(scenes, at, verb);
    if (sharing.length > 0) return two(scene, noun, sharing, 'shared');
  }
  const theirs = along(scene, noun);
  return theirs.length > 0 ? theirs : oneOther(scene, noun, owners);
}

/** "A and B clashed along their border" */
function along(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  const first = phraseStart(scene, noun);
  if (![formOr(tree, first), formOr(tree, first - 1)].includes('their')) return [];
  for (let up = headOf(tree, noun); up >= 0; up = headOf(tree, up)) {
    if (!isVerb(tree, up)) continue;
    const found = subjectOf(scene, up, 'force').filter((one) => isState(scene, one));
    const sides = found.length >= 2 ? found : togetherBefore(scene, up);
    if (sides.length > 0) return two(scene, noun, sides, 'their border');
  }
  return [];
}

/** "the country with which it shares a border" */
function withWhich(scene: Scene, noun: number): Candidate[] {
  const { tree } = scene;
  const verb = governor(scene, noun);
  if (verb === null || !SHARING.has(lemmaAt(tree, verb))) return [];
  for (let at = verb - 1; at > Math.max(0, verb - 5); at -= 1) {
    if (!/^(?:which|whom)$/.test(formAt(tree, at)) || formOr(tree, at - 1) !== 'with') continue;
    const limit = tokenAt(tree, at - 1).start;
    const sources = subjectOf(scene, verb, 'actor');
    const beside = scene.mentions.find(
      (mention) =>
        mention.end <= limit && limit - mention.end <= 2 && kindOf(scene, mention.actor) === 'state',
    );
    // "in the country with which it shares": the one other state named before.
    const others = statesIn(scene, false).filter(
      ({ actor, mention }) => mention.end <= limit && !sources.some((one) => one.actor === actor),
    );
    const country = /^(?:country|nation|republic|state)$/.test(formOr(tree, at - 2)) && others.length === 1;
    const target = beside ?? (country ? others[0]?.mention : undefined);
    return target
      ? claims(
          scene,
          noun,
          sources,
          [{ actor: target.actor, mention: target, phrase: target.token }],
          'with which one shares it',
        )
      : [];
  }
  return [];
}

function sharers(scenes: readonly Scene[], at: number, verb: number): Referent[] {
  const scene = scenes[at];
  if (!scene) return [];
  const together = togetherBefore(scene, verb);
  if (together.length > 0) return together;
  const { subject } = clauseOf(scene.tree, verb);
  const found = referentsOf(scene, subject, 'actor');
  if (found.length > 0) return found;
  for (const token of [subject ?? -1, verb - 1]) {
    const both = token < 0 ? [] : bothMeant(scenes, at, token);
    if (both.length > 0) return both;
  }
  return [];
}

/** Whose border it is, where no owner stands before it: the place right before ("in Mali, near the border with"), else the subject. */
function holders(scenes: readonly Scene[], at: number, noun: number, not: ReadonlySet<string>): Referent[] {
  const scene = scenes[at];
  if (!scene) return [];
  const { tree } = scene;
  const start = tokenAt(tree, phraseStart(scene, noun)).start;
  const places = scene.mentions.filter(
    (mention) =>
      mention.end <= start &&
      /^,?\s*(?:which (?:sits|lies|is) )?(?:near|along|on|at|by|close to|not far from|across|bordering|,)?\s*(?:(?:the|its|a|both sides of|sides of|parts of)\s*)*$/i.test(
        scene.document.view.slice(mention.end, start),
      ),
  );
  const place = places.findLast(({ actor }) => kindOf(scene, actor) === 'state' && !not.has(actor));
  if (place) return [{ actor: place.actor, mention: place, phrase: place.token }];
  const verb = governor(scene, noun);
  if (verb === null) return [];
  for (let up = verb; up >= 0; up = headOf(tree, up)) {
    if (!isVerb(tree, up)) continue;
    const found = subjectOf(scene, up, 'force')
      .flatMap((one) => stateOf(scene, one))
      .filter(({ actor }) => !not.has(actor));
    if (found.length > 0) return found;
  }
  return [];
}

/** "crossed from A over the border into B", "A sits across the border from B". */
function acrossInto(scene: Scene, noun: number, last: number): Candidate[] {
  const { tree } = scene;
  const before = [formOr(tree, noun - 1), formOr(tree, noun - 2)];
  if (!before.some((word) => word === 'across' || word === 'over')) return [];
  const beyond = after(scene, last, ['from', 'in', 'into', 'to'], 'thing', 3);
  if (!beyond) return [];
  const limit = tokenAt(tree, noun).start;
  const states = statesIn(scene, false).filter(
    ({ actor, mention }) => mention.end <= limit && !beyond.found.some((one) => one.actor === actor),
  );
  const [only] = states;
  return states.length === 1 && only ? claims(scene, noun, [only], beyond.found, 'across the border') : [];
}

/** "near the Thai border", "Ukraine's border": meant with the one other state of the sentence that is adjacent to it, a place in it. */
function oneOther(scene: Scene, noun: number, owners: readonly Referent[]): Candidate[] {
  const [owner] = owners;
  if (owners.length !== 1 || !owner || !isState(scene, owner)) return [];
  if (tokenAt(scene.tree, noun - 1).xpos === 'PRP$' || owner.mention.form === 'pronoun') return [];
  const others = statesIn(scene, true).filter(
    ({ actor }) => actor !== owner.actor && adjacent(actor, owner.actor),
  );
  const [other] = others;
  if (others.length !== 1 || !other) return [];
  const near = [formOr(scene.tree, phraseStart(scene, noun) - 1), formOr(scene.tree, noun + 1)];
  return near[0] !== undefined &&
    NEAR.test(near[0]) &&
    !AT_BORDER.test(near[1] ?? '') &&
    other.mention.end <= owner.mention.start
    ? claims(scene, noun, [other], [owner], 'a place near the border of the other')
    : [];
}

/** "A, which borders B and C", "regions bordering B", "bordered by A and B". */
function bordering(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  let from = verb + 1;
  const by = ['by', 'on', 'both', 'upon'].includes(formOr(tree, from));
  if (by) from += 1;
  while (
    ['to', 'the', 'north', 'south', 'east', 'west', 'by'].includes(formOr(tree, from)) &&
    formOr(tree, from) !== 'the'
  )
    from += 1;
  const targets = listAt(scene, from, 'actor');
  if (!targets || targets.found.length === 0) return [];
  const sources = borderers(scene, verb);
  const found = claims(scene, verb, sources, targets.found, 'verb');
  // "to the south and B to the north"
  const rest: Candidate[] = [];
  for (let at = targets.end; at < Math.min(tree.tokens.length, targets.end + 6); at += 1) {
    if (
      !/^(?:to|in|on|the|north|south|east|west|and|,|northwest|northeast|southeast|southwest)$/.test(
        formAt(tree, at),
      )
    ) {
      const next = listAt(scene, at, 'actor');
      if (next && next.found.length > 0 && at > targets.end)
        rest.push(...claims(scene, verb, sources, next.found, 'verb'));
      break;
    }
  }
  return [...found, ...rest];
}

function borderers(scene: Scene, verb: number): Referent[] {
  const { tree } = scene;
  if (isVerb(tree, verb)) {
    const found = subjectOf(scene, verb, 'thing').filter((one) => isState(scene, one));
    if (found.length > 0) return found;
  }
  let at = verb - 1;
  while (
    at >= 0 &&
    (/^(?:,|which|that|also|and|is|are|long|a|the)$/.test(formAt(tree, at)) ||
      tokenAt(tree, at).upos === 'ADV')
  )
    at -= 1;
  if (at < 0) return [];
  const named = scene.mentions.find(
    (mention) => mention.end === tokenAt(tree, at).end && kindOf(scene, mention.actor) === 'state',
  );
  if (named) return [{ actor: named.actor, mention: named, phrase: at }];
  const start = phraseStart(scene, at + 1);
  const run = phraseAt(scene, start, 'thing');
  if (run && run.end === at + 1 && run.found.length > 0)
    return run.found.filter((one) => isState(scene, one));
  // "Russia's Belgorod region, which borders"
  return ownersBefore(scene, at).filter((one) => isState(scene, one));
}

/** "sandwiched between A and B" */
function amid(scene: Scene, token: number): Candidate[] {
  const sides = after(scene, token, ['between', 'by'], 'actor', 3);
  if (!sides || sides.found.length !== 2) return [];
  const verb = isVerb(scene.tree, token) ? token : headOf(scene.tree, token);
  const sources = verb < 0 ? [] : borderers(scene, verb);
  return claims(scene, token, sources.slice(0, 1), sides.found, 'between two');
}
