/** Titles without a name: "the Kazakh president", "his Russian counterpart, NAME". */
import { GENERIC_LEADERS, COMMON_TITLES } from '../../lexicon/offices.ts';
import { type DraftPerson, type DraftRole, personOf } from '../cast/draft.ts';
import { LABELS } from '../names/gazetteer.ts';
import type { Token } from '../../language/types.ts';
import { childrenOf, headToken } from '../names/heads.ts';
import { type Link, RELATIONAL } from '../offices/links.ts';
import type { TitlePhrase } from '../titles/index.ts';
import { actorsOf, clauseOf, type Discourse, type Place, sole, subjectOf } from './discourse.ts';
import { statesOfPhrase } from './owners.ts';

/** Who may be meant by a title, by what it says; `exact` where they hold it of the state that it names. */
interface Holders {
  readonly people: ReadonlySet<DraftPerson>;
  readonly exact: boolean;
}
/** Sought once until a role changes: a text may name many who hold an office, and the office often. */
type Known = Map<string, Holders>;

/** Resolves title phrases that no name is linked to. */
export function resolveTitles(discourse: Discourse, links: readonly Link[]): void {
  const known: Known = new Map();
  const holders = new Map<string, Set<string>>();
  for (const { phrase, hit } of links) {
    const key = `${phrase.sentence}:${phrase.to}`;
    holders.set(key, (holders.get(key) ?? new Set()).add(discourse.draft.actorOf.get(hit) ?? ''));
  }
  discourse.draft.phrases.forEach((phrases, index) => {
    const { words } = discourse.draft.lines[index] ?? { words: [] };
    const sentence = discourse.draft.sentences[index];
    for (const phrase of phrases) {
      const token = sentence ? headToken(sentence, phrase.headSpan) : -1;
      if (token < 0) continue;
      const place: Place = { sentence: index, token, start: words[phrase.from]?.start ?? 0 };
      const joined = holders.get(`${index}:${phrase.to}`);
      // "recognise X as Cuba's president": said of X, and no name for anybody.
      const predicate = sentence ? childrenOf(sentence, token).some(isAs) : false;
      const person = joined
        ? personOf(discourse.draft, sole([...joined]) ?? undefined)
        : predicate
          ? undefined
          : resolve(discourse, place, phrase, known);
      if (joined && person && RELATIONAL.has(phrase.head)) {
        settleRelational(discourse, place, phrase, person);
        known.clear();
      }
      if (!person || phrase.plural || (joined && !separate(discourse, index, token, person))) continue;
      discourse.refer(place, words[phrase.to - 1]?.end ?? 0, person.id, {
        form: 'nominal',
        standing: 'self',
        rule: joined ? 'title/beside' : `title/${phrase.head.replace(/ /g, '-')}`,
      });
    }
  });
}

const isAs = ({ deprel, form }: Token): boolean => deprel === 'case' && form === 'as';

/** Whether the title heads a phrase of its own in the tree, so that claims meet it and not the name. */
function separate(discourse: Discourse, sentence: number, token: number, person: DraftPerson): boolean {
  const title = discourse.draft.sentences[sentence]?.tokens[token];
  return !(
    /^(?:nmod:desc|compound|flat|amod)$/.test(title?.deprel ?? '') &&
    discourse.draft.mentions
      .in(sentence)
      .some(({ actor, form, token: name }) => actor === person.id && form === 'name' && title?.head === name)
  );
}

/** The role of a person that the phrase may name again. */
const fits = (phrase: TitlePhrase, role: DraftRole, states: readonly string[]): boolean =>
  role.phrase !== null &&
  (states.length === 0 || role.of === null || states.includes(role.of)) &&
  (phrase.head === role.phrase.head ||
    (phrase.head === 'minister' && role.phrase.head.endsWith(' minister')) ||
    (phrase.office === 'leads' &&
      role.office === 'leads' &&
      (GENERIC_LEADERS.test(phrase.head) || GENERIC_LEADERS.test(role.phrase.head))));

/** The one person named in the text who holds the office, or the one nearby. */
function resolve(
  discourse: Discourse,
  place: Place,
  phrase: TitlePhrase,
  known: Known,
): DraftPerson | undefined {
  const states = statesOfPhrase(discourse.draft, phrase);
  if (RELATIONAL.has(phrase.head)) return counterpart(discourse, place, phrase, known);
  if (
    phrase.plural ||
    phrase.bodies.length > 0 ||
    phrase.of.some(({ type }) => type === 'person') ||
    /^(?:a|an|some|another|one)$/.test(phrase.determiner) ||
    (phrase.determiner === '' && states.length === 0) ||
    /^(?:expert|affiliated)$/.test(phrase.office) ||
    COMMON_TITLES.test(phrase.head)
  )
    return undefined;
  const key = [phrase.office, phrase.head, phrase.former, ...states].join('\n');
  const { people, exact } = known.get(key) ?? holdersOf(discourse, phrase, states);
  known.set(key, { people, exact });
  const [first] = people;
  const chosen = people.size === 1 ? first : nearest(discourse, place, people);
  const [state] = states;
  // "Xi ... said the Chinese number one": the phrase tells whose president he is.
  if (chosen && state && !exact) {
    const same = (role: DraftRole): boolean => role.former === phrase.former && fits(phrase, role, states);
    if (!chosen.roles.some(same)) return undefined;
    settle(chosen, state, same, `called ${phrase.head} of`);
    known.clear();
  }
  return chosen;
}

function holdersOf({ draft }: Discourse, phrase: TitlePhrase, states: readonly string[]): Holders {
  const holding = (test: (role: DraftRole) => boolean): DraftPerson[] =>
    [...draft.people.values()].filter(({ roles }) =>
      roles.some((role) => fits(phrase, role, states) && test(role)),
    );
  const exact = holding(({ of }) => of !== null && states.includes(of));
  const holders = new Set(exact.length > 0 ? exact : holding(() => true));
  const then = holding(({ former }) => former === phrase.former).filter((person) => holders.has(person));
  return { people: phrase.former || then.length > 0 ? new Set(then) : holders, exact: exact.length > 0 };
}

/** Gives roles that are of nobody yet to a state. */
function settle(person: DraftPerson, state: string, which: (role: DraftRole) => boolean, why: string): void {
  person.roles = person.roles.map((role) =>
    role.of === null && which(role) ? { ...role, of: state } : role,
  );
  person.reasons.push(`${why} ${LABELS.get(state) ?? state}`);
}

/** Of several, the only one in this sentence, or in the one before. */
function nearest(
  discourse: Discourse,
  place: Place,
  people: ReadonlySet<DraftPerson>,
): DraftPerson | undefined {
  const near = discourse
    .before(place, 2)
    .map((window) =>
      actorsOf(window)
        .map((id) => personOf(discourse.draft, id))
        .filter((person) => person !== undefined && people.has(person)),
    )
    .find((found) => found.length > 0);
  return sole(near ?? []) ?? undefined;
}

/** "His Kazakh counterpart": who holds the same office in that state, or alone may. */
function counterpart(
  discourse: Discourse,
  place: Place,
  phrase: TitlePhrase,
  known: Known,
): DraftPerson | undefined {
  const [state] = statesOfPhrase(discourse.draft, phrase);
  const owner = possessor(discourse, place, '');
  if (phrase.head === 'predecessor' || phrase.head === 'successor' || !state || !owner) return undefined;
  const own = owner.roles.find(({ office }) => office === 'leads') ?? owner.roles[0];
  const same = (role: DraftRole, of: string | null): boolean =>
    role.of === of &&
    !role.former &&
    role.office === own?.office &&
    (role.office === 'leads' || role.phrase?.head === own.phrase?.head);
  const holding = (of: string | null): DraftPerson[] => {
    const key = ['as', own?.office, own?.office === 'leads' ? '' : own?.phrase?.head, of].join('\n');
    const { people } = known.get(key) ?? {
      people: new Set(
        [...discourse.draft.people.values()].filter(({ roles }) => roles.some((role) => same(role, of))),
      ),
    };
    known.set(key, { people, exact: true });
    const others: DraftPerson[] = [];
    for (const person of people) {
      if (person !== owner) others.push(person);
      if (others.length > 1) break; // several, whoever else
    }
    return others;
  };
  const holders = holding(state);
  const only = sole(holders.length > 0 ? holders : holding(null));
  if (only && holders.length === 0) {
    settle(only, state, (role) => same(role, null), 'can alone be the counterpart from');
    known.clear();
  }
  return only ?? undefined;
}

/** Whose "his" in "his counterpart" is: the person the clause is about, or else the last one before. */
function possessor(discourse: Discourse, place: Place, other: string): DraftPerson | undefined {
  const sentence = discourse.draft.sentences[place.sentence];
  const subject = sentence ? subjectOf(sentence, clauseOf(sentence, place.token)) : -1;
  const people = discourse
    .in(place.sentence)
    .filter(({ actor }) => actor.startsWith('person:') && actor !== other);
  const owner =
    people.find(({ token }) => token === subject) ??
    people.findLast(({ end }) => end <= place.start) ??
    (actorsOf(people).length === 1 ? people[0] : undefined);
  return personOf(discourse.draft, owner?.actor);
}

/** "His predecessor, NAME", "his Russian counterpart, NAME": the office is the owner's. */
function settleRelational(
  discourse: Discourse,
  place: Place,
  phrase: TitlePhrase,
  person: DraftPerson,
): void {
  const told = phrase.of
    .map((hit) => personOf(discourse.draft, discourse.draft.actorOf.get(hit)))
    .find(Boolean);
  const owner = told ?? possessor(discourse, place, person.id);
  const model =
    owner?.roles.find(({ office, former }) => /^(?:leads|official|spokesperson)$/.test(office) && !former) ??
    owner?.roles.find(({ office }) => office === 'leads');
  if (!owner || !model?.phrase || owner === person) return;
  const { head } = model.phrase;
  const foreign = phrase.head === 'counterpart' || phrase.head === 'opposite number';
  const [state] = statesOfPhrase(discourse.draft, phrase);
  person.roles = person.roles.map((role) =>
    role.phrase?.to === phrase.to && role.sentence === phrase.sentence
      ? {
          ...role,
          phrase: { ...phrase, head },
          office: model.office,
          of: foreign ? (state ?? role.of) : model.of,
          shared: foreign ? null : owner,
          former: phrase.head === 'predecessor',
        }
      : role,
  );
  person.reasons.push(`${phrase.head} of ${owner.names[0]?.text ?? ''}, so of the same office`);
}
