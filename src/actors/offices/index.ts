/** Who holds which office: roles with the state or body they are of, and the kind of person that follows. */
import { PRESIDED_GOVERNMENTS, CHAIRS, POSTS } from '../../lexicon/offices.ts';
import { ARTS_AND_SPORTS, TRADES } from '../../lexicon/titles.ts';
import type { Office, Role } from '../../model/actor.ts';
import type { Kind } from '../../model/relations.ts';
import { overlaps } from '../../model/span.ts';
import { bodyOf, type Draft, type DraftPerson, type DraftRole, personOf } from '../cast/draft.ts';
import { PUBLIC_SECTORS } from '../cast/organs.ts';
import type { Hit } from '../names/line.ts';
import type { TitlePhrase } from '../titles/index.ts';
import { type Link, linkTitles } from './links.ts';
import { postsIn } from './posts.ts';

/** Finds the roles of every person; those "of" an unnamed state wait for `meant`. */
export function gatherRoles(draft: Draft): Link[] {
  return draft.lines.flatMap((line, sentence) => {
    const links = linkTitles(line, draft.sentences[sentence] ?? null, draft.phrases[sentence] ?? []);
    for (const link of links)
      personOf(draft, draft.actorOf.get(link.hit))?.roles.push(...rolesOf(draft, link));
    for (const { hit, of, title, office } of postsIn(draft, line)) {
      const { start, end } = hit;
      const role = { phrase: null, title, office, of, shared: null, stated: true, former: false };
      personOf(draft, draft.actorOf.get(hit))?.roles.push({ ...role, start, end, sentence });
    }
    return links;
  });
}

/** Whether the title is of the body, and that is no government: "Senate president", "president of the Supreme Court". */
function ownOf(draft: Draft, phrase: TitlePhrase, hit: Hit): boolean {
  const words = draft.lines[phrase.sentence]?.words ?? [];
  const between = words.slice(phrase.to, Math.max(phrase.to, hit.from)).map(({ low }) => low);
  return (
    !PRESIDED_GOVERNMENTS.test(hit.name) && (hit.to < phrase.to || /^of(?: the)?$/.test(between.join(' ')))
  );
}

/** What the title means with the state or body that it is of. */
function officeFor(draft: Draft, phrase: TitlePhrase, of: string | null): Office {
  const { head, office } = phrase;
  if (of === null) return office === 'official' && head.endsWith('director') ? 'affiliated' : office;
  const body = bodyOf(draft, of);
  const organ = PUBLIC_SECTORS.has(body?.sector ?? '');
  if (office === 'leads' && body) return organ ? 'official' : 'affiliated';
  if (office === 'leads' && of.startsWith('state:'))
    return CHAIRS.test(head) || phrase.bodies.some((hit) => ownOf(draft, phrase, hit)) ? 'official' : 'leads';
  if (office === 'official' && body && !organ && POSTS.test(head))
    return body.sector === 'knowledge' ? 'expert' : 'affiliated';
  return office;
}

/** The roles that a title gives its holder: one for each state and body it is of. */
function rolesOf(draft: Draft, { phrase, former, extra }: Link): DraftRole[] {
  const words = draft.lines[phrase.sentence]?.words ?? [];
  const start = words[phrase.titleFrom]?.start ?? 0;
  const end = words[phrase.to - 1]?.end ?? start;
  const title = draft.document.view.slice(start, end).replace(/\s+/g, ' ');
  const targets = [...extra, ...phrase.of].flatMap((hit) => {
    const actor = draft.actorOf.get(hit);
    return actor?.startsWith('person:') ? statesOf(draft, actor) : (actor ?? []);
  });
  for (const hit of phrase.bodies) {
    const actor = draft.actorOf.get(hit);
    const body = bodyOf(draft, actor);
    if (actor) targets.push(actor);
    // Who leads forces of a name of their own leads a band: a state's army has commanders.
    const band = body?.sector === 'forces' && phrase.head === 'leader';
    if (body?.owner && PUBLIC_SECTORS.has(body.sector) && !band) targets.push(body.owner);
  }
  const known = phrase.office === 'expert' ? targets.filter((of) => !of.startsWith('state:')) : targets;
  const base = { phrase, title, former, shared: null, stated: true, start, end, sentence: phrase.sentence };
  const owners = known.length === 0 ? [null] : [...new Set(known)];
  const roleOf = (of: string | null): DraftRole => ({ ...base, office: officeFor(draft, phrase, of), of });
  return owners.map(roleOf);
}

/** The state that a person's roles found so far are of first. */
const statesOf = (draft: Draft, person: string): string[] =>
  (personOf(draft, person)?.roles ?? [])
    .flatMap(({ of, office }) => (of?.startsWith('state:') && office !== 'expert' ? [of] : []))
    .slice(0, 1);

/** Kind of a person by the roles that the text gives, else by the names that a reader sees; null where neither makes an actor of them. */
export const kindOf = (draft: Draft, person: DraftPerson): Kind | null =>
  kindByRoles(draft, person) ?? learnedKind(draft, person);

function kindByRoles(draft: Draft, { roles }: DraftPerson): Kind | null {
  const inOffice = roles.filter(({ office }) => /^(?:leads|official|spokesperson)$/.test(office));
  const experts = roles.filter(({ office }) => office === 'expert');
  const expert = experts.some(({ phrase }) => !TRADES.has(phrase?.head ?? ''));
  if (expert && inOffice.every(({ former }) => former)) return 'analyst';
  if (inOffice.length > 0) return 'leader';
  const posts = roles.filter(
    ({ office, of, phrase }) =>
      office === 'affiliated' &&
      !ARTS_AND_SPORTS.has(phrase?.head ?? '') &&
      !(of === null && phrase?.head === 'director'),
  );
  if (posts.some(({ title }) => title !== '')) return 'leader';
  const beside = posts.map(({ of }) => bodyOf(draft, of)?.sector ?? '');
  if (beside.some((sector) => /^(?:knowledge|media|society)$/.test(sector))) return 'analyst';
  return beside.some((sector) => sector !== '' && sector !== 'company') ? 'leader' : null;
}

/** The kind of most learned names of a person; null where they are no actor, or nothing was learned of them. */
function learnedKind({ learned }: Draft, { places }: DraftPerson): 'leader' | 'analyst' | null {
  const votes = { leader: 0, analyst: 0, person: 0 };
  for (const { hit } of places)
    for (const name of learned)
      if (
        overlaps(name, hit) &&
        (name.kind === 'leader' || name.kind === 'analyst' || name.kind === 'person')
      )
        votes[name.kind] += 1;
  if (votes.leader + votes.analyst <= votes.person) return null;
  return votes.analyst > votes.leader ? 'analyst' : 'leader';
}

/** Roles in the order of the text, each once for title and owner. */
export function finishRoles(roles: readonly DraftRole[]): Role[] {
  const once = new Map<string, Role>();
  for (const { title, office, of, former, stated, start, end, sentence } of roles) {
    const key = `${title.toLowerCase()}|${of ?? ''}|${former}|${start}`;
    if (!once.has(key)) once.set(key, { title, office, of, former, stated, start, end, sentence });
  }
  return [...once.values()].sort((a, b) => a.start - b.start);
}
