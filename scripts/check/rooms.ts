/**
 * `npm run test:rooms`: every file imports only from rooms before its own, and from none beside it. The order of the
 * rooms is written here and nowhere else; DESIGN.md says what each is for. Tests and `testing/` may import from anywhere.
 * Types count, and workers. (That no two files import one another is oxlint's `import/no-cycle`.)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vite';
import { ROOT } from '../lib/paths.ts';

/** From left to right; a row of several are beside one another. A room is a folder, or a file of a folder of rooms. */
const ORDER: readonly (readonly string[])[] = [
  ['src/model'],
  ['src/formats'],
  ['src/decisions'],
  ['src/language'],
  ['src/lexicon'],
  ['src/reading'],
  ['src/intake'],
  ['src/encoder'],
  ['src/actors/names'],
  ['src/actors/titles'],
  ['src/actors/cast'],
  ['src/actors/offices'],
  ['src/actors/meant'],
  ['src/actors/merging'],
  ['src/actors'],
  ['src/claims/confidence.ts'],
  ['src/claims/sentence'],
  ['src/claims/speakers'],
  ['src/claims/dates', 'src/claims/firmness'],
  ['src/claims/events'],
  ['src/claims/ties'],
  ['src/claims/claimOf.ts'],
  ['src/claims/reader'],
  ['src/claims'],
  ['src/network'],
  ['src/readings'],
  ['src/pipeline.ts'],
  ['src/inPage'],
  ['src/app/graph'],
  ['src/app/words'],
  ['src/app/address'],
  ['src/app/state'],
  ['src/app/commands'],
  ['src/app/ui'],
  ['src/app/canvas'],
  ['src/app/exports'],
  ['src/app/panels'],
  ['src/app/bring'],
  ['src/app/main.ts'],
  ['scripts/lib'],
  ['scripts/build'],
  ['scripts/inspect', 'scripts/measure', 'scripts/train', 'scripts/check'],
];

/** What a room may not see although it stands to the left: the page shows the graph and reads no texts, for one. */
const CLOSED: readonly { readonly rooms: string; readonly to: RegExp; readonly why: string }[] = [
  {
    rooms: 'src/app/',
    to: /^src\/(?!app\/|model\/|formats\/|decisions\/|inPage\/)/,
    why: 'the page knows the graph file alone: of src/, it imports src/model, src/formats, src/decisions, itself, and src/inPage to have texts read',
  },
  {
    // What measures a picture, or how the page's work grows, does it with the page's own pure parts.
    rooms: 'scripts/',
    to: /^src\/app\/(?!(?:graph\/index|canvas\/(?:bends|legibility|placing|scene|snapshot|viewport)|panels\/stretches|state\/(?:searcher|sentences)|ui\/textMarks)\.ts$)/,
    why: 'scripts look at the page from outside, in a browser',
  },
  { rooms: 'src/', to: /^node:/, why: 'src/ runs in browsers too: what needs Node stands in scripts/' },
];

const roomOf = (file: string): string | undefined =>
  ORDER.flat().find((room) => file === room || file.startsWith(`${room}/`));
const placeOf = (room: string): number => ORDER.findIndex((rooms) => rooms.includes(room));
const isTest = (file: string): boolean => /\.(?:test|e2e)\.ts$|\/testing\//.test(file);

interface Node {
  readonly type: string;
  readonly source?: Node | null;
  readonly value?: unknown;
  readonly callee?: Node & { readonly name?: string };
  readonly arguments?: readonly Node[];
}

/** Every module that a file names: imports of values and types, exports from, `import()`, `new URL('./x.ts', …)`. */
export function importsOf(code: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      const node = value as Node;
      const isUrl = node.type === 'NewExpression' && node.callee?.name === 'URL';
      const named = isUrl ? node.arguments?.[0] : node.source;
      const own = /^(?:Import|Export|TSImport)/.test(node.type) || isUrl;
      if (own && typeof named?.value === 'string' && (!isUrl || named.value.endsWith('.ts')))
        found.push(named.value);
      for (const child of Object.values(node)) visit(child);
    }
  };
  visit(parseAst(code, { lang: 'ts', astType: 'ts' }));
  return found;
}

/**
 * What is wrong with the imports of a file, one line each.
 * @param file path from the project's root, with slashes
 */
export function wrongImports(file: string, code: string): string[] {
  if (isTest(file)) return [];
  const room = roomOf(file);
  if (room === undefined) return [`${file}: it stands in no room; scripts/check/rooms.ts lists them`];
  return importsOf(code).flatMap((name) => {
    const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
    const closed = CLOSED.find(({ rooms, to }) => file.startsWith(rooms) && to.test(target));
    if (closed) return [`${file} imports ${target}: ${closed.why}`];
    if (!name.startsWith('.')) return [];
    if (isTest(target)) return [`${file} imports ${target}: that is for tests`];
    const other = roomOf(target);
    if (other === undefined) return [`${file} imports ${target}: that stands in no room`];
    return other === room || placeOf(other) < placeOf(room)
      ? []
      : [`${file} imports ${target}: ${other} does not come before ${room}`];
  });
}

/** Files of lines that people read, and how many a file may have. Tables of words are as long as they are. */
const LONGEST = 300;
/** Not written by hand: a list of ten thousand names out of Faker's tables. */
const DATA: ReadonlySet<string> = new Set(['src/lexicon/givenNames.ts']);
const COUNTED = /\.(?:ts|js|css|py)$/;

export const tooLong = (file: string, code: string): string[] => {
  const lines = code.split('\n').length - 1;
  return COUNTED.test(file) && !DATA.has(file) && lines > LONGEST
    ? [`${file}: ${lines} lines, and ${LONGEST} are enough`]
    : [];
};

/** Rooms that read texts: a file's name tells what it decides, so no two of them sound alike. */
const READING = /^src\/(?:actors|claims)\//;

/** A name without what English puts behind a word: `reference`, `references` and `referents` are alike. */
const stemOf = (file: string): string =>
  posix.basename(file, '.ts').replace(/(?:ence|ent|er|ing|ed|e)?s?$/, '');

/** Files that read texts and whose names differ by an ending alone, or not at all. */
export function soundAlike(files: readonly string[]): string[] {
  const known = new Map<string, string>();
  return files.flatMap((file) => {
    if (!READING.test(file) || isTest(file) || file.endsWith('/index.ts')) return [];
    const other = known.get(stemOf(file));
    known.set(stemOf(file), file);
    return other === undefined ? [] : [`${file} sounds like ${other}: one word for one thing`];
  });
}

function check(): string[] {
  const files = ['src', 'scripts']
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
  const missing = ORDER.flat().filter((room) => !existsSync(join(ROOT, room)));
  return [
    ...soundAlike(files),
    ...missing.map((room) => `${room}: there is no such room; ${dirname(room)} has changed`),
    ...files.flatMap((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8');
      return (/\.[jt]s$/.test(file) ? wrongImports(file, code) : []).concat(tooLong(file, code));
    }),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = check();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
