/** Tables of patterns. */

/** The same patterns joined, one for each set of flags: a line is tried against all of a table in one go. */
export function together(patterns: readonly RegExp[]): RegExp[] {
  const byFlags = new Map<string, string[]>();
  for (const { flags, source } of patterns)
    byFlags.set(flags, [...(byFlags.get(flags) ?? []), `(?:${source})`]);
  return [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
}
