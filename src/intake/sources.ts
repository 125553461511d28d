/** What a corpus says about its texts: `sources.json` in a folder. */
import * as v from 'valibot';
import { dayOf } from './fields.ts';

const published = v.pipe(
  v.string(),
  v.check((written) => dayOf(written) !== null, 'published must be YYYY, YYYY-MM or YYYY-MM-DD'),
  v.transform((written) => dayOf(written)),
);
const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/i, 'url must begin with http:// or https://'));
const about = {
  title: v.nullish(v.string()),
  publisher: v.nullish(v.string()),
  url: v.nullish(url),
  published: v.nullish(published),
};

const aboutSchema = v.object(about);
export type About = v.InferOutput<typeof aboutSchema>;
/** Under `title` stands a text: what the corpus as a whole is called; under a file's name, what is known of the file. */
const sourcesSchema = v.objectWithRest({ title: v.nullish(v.string()) }, aboutSchema);

/** What a folder says of itself. */
export interface Sources {
  /** What the corpus is called. */
  readonly title: string | null;
  /** By name of file. */
  readonly about: Readonly<Record<string, About>>;
}
export const NO_SOURCES: Sources = { title: null, about: {} };

/** The fields of a document that its corpus gives; an empty string says nothing. */
export const aboutFields = (
  given: About | undefined,
): { title: string | null; publisher: string | null; url: string | null; published: string | null } => ({
  title: given?.title?.trim() || null,
  publisher: given?.publisher?.trim() || null,
  url: given?.url ?? null,
  published: given?.published ?? null,
});

/** The first thing that is wrong, and where. */
function firstIssue(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  const place = v.getDotPath(issue);
  return place && !issue.message.startsWith(place) ? `${place}: ${issue.message}` : issue.message;
}

export const SOURCES = 'sources.json';

/** @throws Error that says what is wrong, and where */
export function parseSources(text: string): Sources {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) throw new Error('it must be an object, not a list');
  const result = v.safeParse(sourcesSchema, value);
  if (!result.success) throw new Error(firstIssue(result.issues));
  const { title, ...files } = result.output;
  return { title: title?.trim() || null, about: files };
}
