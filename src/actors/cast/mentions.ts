/** Mentions by name: of all that was found, and the wider ones that names make with a noun. */
import type { Sentence } from '../../language/types.ts';
import type { Mention } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';
import { longestListed } from '../names/gazetteer.ts';
import { headToken } from '../names/heads.ts';
import { type Hit, hitsOf, type Line } from '../names/line.ts';
import { capitalActs, standState } from '../names/standing.ts';
import { bodyOf, type Draft, personOf } from './draft.ts';
import { PUBLIC_SECTORS } from './organs.ts';

/** Adds the mentions by name to the draft, and the capitals that stand for no government. */
export function mentionNames(draft: Draft): void {
  draft.lines.forEach((line, index) => {
    const sentence = draft.sentences[index];
    if (sentence) for (const hit of hitsOf(line)) mentionHit(draft, line, sentence, index, hit);
  });
}

function mentionHit(draft: Draft, line: Line, sentence: Sentence, index: number, hit: Hit): void {
  const actor = draft.actorOf.get(hit);
  const token = headToken(sentence, hit);
  if (!actor || token < 0) return;
  const { start, end, type } = hit;
  const name: Mention = {
    start,
    end,
    sentence: index,
    token,
    actor,
    form: 'name',
    standing: 'self',
    rule: hit.rule,
  };
  if (type === 'capital') {
    const rule = `${actor.slice(0, actor.indexOf(':'))}/capital`;
    if (capitalActs(line, sentence, token, hit)) draft.mentions.add({ ...name, rule });
    else if (actor.startsWith('state:')) draft.capitals.push({ ...name, standing: 'place', rule });
  } else if (actor.startsWith('state:')) {
    const { standing, wider } = standState(sentence, token, hit);
    draft.mentions.add({ ...name, standing });
    if (wider)
      draft.mentions.add({ ...name, ...wider, form: 'nominal', rule: `${hit.rule}+${wider.standing}` });
  } else {
    draft.mentions.add(name);
    if (type === 'person') mentionGovernment(draft, line, sentence, name, hit);
    const inner = type === 'institution' ? stateInside(draft, line, hit) : null;
    if (inner) draft.mentions.add({ ...name, ...inner, standing: 'attribute', rule: 'state/in-institution' });
  }
}

/** "Toqaev's government", "the Toqaev administration": the state that the leader leads. */
function mentionGovernment(draft: Draft, line: Line, sentence: Sentence, name: Mention, hit: Hit): void {
  const word = line.words[hit.to];
  if (!word || !/^(?:'s|’s)? ?$/.test(word.before)) return;
  if (!/^(?:government|administration|regime|cabinet|authorities)$/.test(word.low)) return;
  const led = personOf(draft, name.actor)?.roles.filter(({ office }) => office === 'leads') ?? [];
  const state = (led.find(({ former }) => !former) ?? led[0])?.of;
  if (!state?.startsWith('state:')) return;
  const token = headToken(sentence, word);
  const wide = { ...name, end: word.end, token, actor: state, rule: 'state/leader-government' };
  if (token >= 0) draft.mentions.add({ ...wide, form: 'nominal' });
}

/** The state in the name of a public body: "[Chinese] Foreign Ministry". */
function stateInside(draft: Draft, line: Line, hit: Hit): (Span & { actor: string }) | null {
  const body = bodyOf(draft, draft.actorOf.get(hit));
  if (!body?.owner || !PUBLIC_SECTORS.has(body.sector)) return null;
  const words = line.words.slice(0, hit.to);
  for (let at = hit.from; at < hit.to; at += 1) {
    const listed = longestListed(words, at);
    const [first, last] = [words[at], words[(listed?.to ?? 0) - 1]];
    if (first && last && listed?.entries.some(({ actor }) => actor === body.owner))
      return { start: first.start, end: last.end, actor: body.owner };
  }
  return null;
}
