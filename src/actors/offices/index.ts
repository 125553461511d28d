/** Who holds which office: roles with the state or body they are of, and the kind of person that follows. */
import { SPEECH_VERBS } from '../../lexicon/speech.ts';
import { ARTS_AND_SPORTS } from '../../lexicon/titles.ts';
import type { Office, Role } from '../../model/actor.ts';
import type { Kind } from '../../model/relations.ts';
import { bodyOf, type Draft, type DraftPerson, type DraftRole, mentionsOf, personOf } from '../cast/draft.ts';
import type { Hit } from '../names/hits.ts';
import { delegates, type Post } from './delegates.ts';
import { type Link, linkTitles } from './links.ts';
import { PUBLIC_SECTORS } from '../cast/organs.ts';
import type { TitlePhrase } from '../titles/index.ts';

/** Finds the roles of every person; those "of" an unnamed state wait for `referents`. */
export function gatherRoles(draft: Draft): Link[] {
  const links: Link[] = [];
  draft.lines.forEach((line, index) => {
    const found = linkTitles(line, draft.sentences[index] ?? null, draft.phrases[index] ?? []);
    for (const link of found) {
      links.push(link);
      const person = personOf(draft, draft.actorOf.get(link.hit));
      if (person) addRoles(draft, person, link);
    }
    const beside = [...ledBy(draft, index), ...bodiesBeside(draft, index), ...delegates(draft, index)];
    for (const { hit, of, title, office } of beside)
      personOf(draft, draft.actorOf.get(hit))?.roles.push({
        phrase: null,
        title,
        office,
        of,
        shared: null,
        stated: true,
        former: false,
        start: hit.start,
        end: hit.end,
        sentence: index,
      });
  });
  return links;
}

/** "The Labour Party, led by NAME": who leads the body named before. */
function ledBy(draft: Draft, index: number): Post[] {
  const line = draft.lines[index];
  if (!line) return [];
  return ([...new Set(line.taken)].filter((hit) => hit?.type === 'person') as Hit[]).flatMap((hit) => {
    let by = hit.from - 1;
    while (
      by > 0 &&
      (line.titles[by] ||
        line.taken[by]?.type === 'adjective' ||
        /^(?:its|the|his|former|current|incumbent)$/.test(line.words[by]?.low ?? ''))
    )
      by -= 1;
    const verb = line.words[by - 1]?.low ?? '';
    if (
      line.words[by]?.low !== 'by' ||
      !/^(?:led|headed|chaired|founded|commanded|co-founded|ruled)$/.test(verb)
    )
      return [];
    for (let at = by - 2; at >= Math.max(0, by - 5); at -= 1) {
      const led = line.taken[at];
      if (led && /^(?:institution|bloc)$/.test(led.type)) {
        const of = draft.actorOf.get(led);
        return of
          ? [{ hit, of, title: 'leader', office: of.startsWith('inst:') ? 'affiliated' : 'leads' }]
          : [];
      }
      if (
        led ||
        !/^(?:currently|now|previously|formerly|also|and|is|was|then|a|party|group|which|movement|bloc)$/.test(
          line.words[at]?.low ?? '',
        )
      )
        break;
    }
    return [];
  });
}

/** "Carnegie Moscow Center's Umarov", "Carnegie Moscow Centers Umarov", "Mr. Radchenko of Johns Hopkins". */
function bodiesBeside(draft: Draft, index: number): Post[] {
  const line = draft.lines[index];
  if (!line) return [];
  return ([...new Set(line.taken)].filter((hit) => hit?.type === 'person') as Hit[]).flatMap((hit) => {
    const before = line.taken[hit.from - 1];
    if (before?.type === 'institution' && /^\s+$/.test(line.words[hit.from]?.before ?? '')) {
      const last = line.words[before.to - 1];
      const body = draft.actorOf.get(before);
      if (body && (last?.possessive || (last?.low ?? '').endsWith('s')))
        return [{ hit, of: body, title: '', office: 'affiliated' }];
    }
    const link = line.words[hit.to];
    const after = line.taken[line.words[hit.to + 1]?.low === 'the' ? hit.to + 2 : hit.to + 1];
    const body = after ? draft.actorOf.get(after) : undefined;
    return link &&
      /^(?:of|from|at)$/.test(link.low) &&
      link.before === ' ' &&
      after?.type === 'institution' &&
      body
      ? [{ hit, of: body, title: '', office: 'affiliated' }]
      : [];
  });
}

/** Who presides over these heads the government. */
const GOVERNMENT =
  /\b(?:Council of Ministers|Cabinet|Government|State Council|State Affairs|Transitional|Junta)\b/;

/** Whether the title is of the body, and that is no government: "Senate president", "president of the Supreme Court". */
function ownOf(draft: Draft, phrase: TitlePhrase, hit: Hit): boolean {
  const words = draft.lines[phrase.sentence]?.words ?? [];
  const between = words.slice(phrase.to, Math.max(phrase.to, hit.from)).map(({ low }) => low);
  return !GOVERNMENT.test(hit.name) && (hit.to <= phrase.headAt || /^of(?: the)?$/.test(between.join(' ')));
}

function officeFor(draft: Draft, phrase: TitlePhrase, of: string | null): Office {
  const { office } = phrase;
  if (phrase.head.endsWith('director') && phrase.office === 'official' && of === null) return 'affiliated';
  const body = of?.startsWith('inst:') ? bodyOf(draft, of) : undefined;
  if (office === 'leads' && body) return PUBLIC_SECTORS.has(body.sector) ? 'official' : 'affiliated';
  if (
    office === 'official' &&
    body &&
    !PUBLIC_SECTORS.has(body.sector) &&
    /^(?:director|head|chief|boss|deputy|representative|commander|secretary|general secretary|candidate|official|adviser|advisor|captain|administrator)$/.test(
      phrase.head,
    )
  )
    return body.sector !== 'knowledge'
      ? 'affiliated'
      : body.owner !== null && /center|centre|agency/i.test(body.label)
        ? 'official'
        : 'expert';
  if (
    office === 'leads' &&
    of?.startsWith('state:') &&
    /^(?:chairman|chairwoman|chairperson|chair|director general|director-general)$/.test(phrase.head)
  )
    return 'official';
  if (
    office === 'leads' &&
    of?.startsWith('state:') &&
    /^(?:secretary-general|secretary general|high representative)$/.test(phrase.head)
  )
    return 'official';
  if (phrase.head === 'general secretary' && of?.startsWith('state:')) return 'official';
  // "Greek National Assembly president": an office of the state whose body it heads.
  if (
    office === 'leads' &&
    of?.startsWith('state:') &&
    phrase.bodies.some((hit) => ownOf(draft, phrase, hit))
  )
    return 'official';
  return office;
}

function addRoles(draft: Draft, person: DraftPerson, link: Link): void {
  const { phrase } = link;
  const line = draft.lines[phrase.sentence];
  if (!line) return;
  const start = line.words[phrase.titleFrom]?.start ?? 0;
  const end = line.words[phrase.to - 1]?.end ?? start;
  const title = draft.document.view.slice(start, end).replace(/\s+/g, ' ');
  const actorOf = (hit: Hit): string | null => draft.actorOf.get(hit) ?? null;
  const targets = new Set<string>();
  for (const hit of [...link.extra, ...phrase.of]) {
    const actor = actorOf(hit);
    if (actor?.startsWith('person:')) {
      for (const state of statesOf(draft, actor)) targets.add(state);
    } else if (actor) targets.add(actor);
  }
  for (const hit of phrase.bodies) {
    const actor = actorOf(hit);
    if (actor) targets.add(actor);
    const body = bodyOf(draft, actor);
    // Who leads forces of a name of their own leads a band: a state's army has commanders.
    const band = body?.sector === 'forces' && phrase.head === 'leader';
    if (body?.owner && PUBLIC_SECTORS.has(body.sector) && !band) targets.add(body.owner);
  }
  const base = {
    phrase,
    title,
    former: link.former,
    shared: null,
    stated: true,
    start,
    end,
    sentence: phrase.sentence,
  };
  const expert = phrase.office === 'expert';
  const ofs = [...targets].filter((of) => !(expert && of.startsWith('state:')));
  if (ofs.length === 0) person.roles.push({ ...base, office: officeFor(draft, phrase, null), of: null });
  for (const of of ofs) person.roles.push({ ...base, office: officeFor(draft, phrase, of), of });
}

/** States that a person's roles found so far are of. */
function statesOf(draft: Draft, person: string): string[] {
  const found = personOf(draft, person);
  return [
    ...new Set(
      found?.roles.flatMap(({ of, office }) =>
        of?.startsWith('state:') && office !== 'expert' ? [of] : [],
      ) ?? [],
    ),
  ].slice(0, 1);
}

/** Trades whose members are analysts only where they have their say. */
const TRADES = new Set([
  'journalist',
  'reporter',
  'correspondent',
  'lawyer',
  'attorney',
  'writer',
  'author',
  'blogger',
  'novelist',
  'broadcaster',
  'editor',
  'critic',
  'physicist',
  'scientist',
]);

/** Whether the person is the subject of a verb of saying, or a source. */
const speaks = (draft: Draft, id: string): boolean =>
  mentionsOf(draft, id).some(({ sentence, token }) => {
    const tokens = draft.sentences[sentence]?.tokens ?? [];
    const own = tokens[token];
    const verb = own ? tokens[own.head] : undefined;
    return (
      (own?.deprel === 'nsubj' && SPEECH_VERBS.has(verb?.lemma ?? '')) ||
      tokens.some(({ head, form }) => head === token && /^according$/i.test(form))
    );
  });

/** Kind of a person by the roles the text gives; null where it gives none that makes an actor of them. */
export function kindOf(draft: Draft, person: DraftPerson): Kind | null {
  const of = (office: Office, former?: boolean): boolean =>
    person.roles.some((role) => role.office === office && (former === undefined || role.former === former));
  const current = of('leads', false) || of('official', false) || of('spokesperson', false);
  const expert = person.roles.some(
    (role) => role.office === 'expert' && (!TRADES.has(role.phrase?.head ?? '') || speaks(draft, person.id)),
  );
  if (expert && !current) return 'analyst';
  if (current || of('leads') || of('official') || of('spokesperson')) return 'leader';
  const posts = person.roles.filter(
    (role) =>
      role.office === 'affiliated' &&
      !ARTS_AND_SPORTS.has(role.phrase?.head ?? '') &&
      !(role.phrase?.head ?? '').endsWith('sergeant') &&
      !(role.of === null && role.phrase?.head === 'director'),
  );
  if (posts.some(({ title }) => title !== '')) return 'leader';
  const beside = posts.map(({ of }) => bodyOf(draft, of)?.sector ?? '');
  if (beside.some((sector) => sector === 'knowledge' || sector === 'media' || sector === 'society'))
    return 'analyst';
  return beside.some((sector) => sector !== '' && sector !== 'company') ? 'leader' : null;
}

/** Roles in the order of the text, each once for title and owner. */
export function finishRoles(roles: readonly DraftRole[]): Role[] {
  const seen = new Set<string>();
  return [...roles]
    .sort((a, b) => a.start - b.start)
    .filter(({ title, of, former, start }) => {
      const key = `${title.toLowerCase()}|${of ?? ''}|${String(former)}|${String(start)}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ title, office, of, former, stated, start, end, sentence }) => ({
      title,
      office,
      of,
      former,
      stated,
      start,
      end,
      sentence,
    }));
}
