/**
 * The app, a graph and its texts as one HTML file. Pure text: what the app is made of comes from the build, or from a
 * page that is such a file itself.
 */
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { DATA_ID } from './dataBlock.ts';

/** What the app is made of, and what its page may do. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** The Content-Security-Policy, which names script and style by their hashes. */
  readonly policy: string;
}

/** What the page opens. */
export interface PageData {
  /** The graph file as it stands. */
  readonly graph: string;
  readonly documents: Readonly<Record<string, string>>;
  /** A hash to open where its own address has none; left out, it opens the whole graph. */
  readonly address?: string;
  /** The reader's notes, by what they are on, and what is starred; left out where there are none. */
  readonly notes?: readonly (readonly [on: string, text: string])[];
  readonly stars?: readonly string[];
}

/** The data as one block of a page: JSON, compressed (the same bytes on every machine), in base64. */
export function packData(data: PageData): string {
  const bytes = gzipSync(strToU8(JSON.stringify(data)), { level: 9, mtime: 0 });
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
/** Browsers and Node have both; this room is compiled without the types of either. */
declare function btoa(binary: string): string;
declare function atob(text: string): string;
/** So many arguments a call takes on every engine. */
const CHUNK = 0x80_00;

/** What `packData` has packed. @throws Error where the block is damaged */
export const unpackData = (block: string): PageData =>
  JSON.parse(strFromU8(gunzipSync(Uint8Array.from(atob(block), (byte) => byte.charCodeAt(0))))) as PageData;

/** @param data null leaves it out: a page to be filled in */
export const pageOf = (
  { script, style, policy }: PageParts,
  data: PageData | null,
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Edgewise</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="text/plain" id="${DATA_ID}">${data === null ? '' : packData(data)}</script>
<script type="module">${script}</script>
</body>
</html>
`;

/** The parts of a page that `pageOf` has made. @throws Error for another file */
export function partsOf(page: string): PageParts {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1];
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1];
  const script = /<script type="module">([^]*)<\/script>\n<\/body>/.exec(page)?.[1];
  if (policy === undefined || style === undefined || script === undefined)
    throw new Error('the app of one file is not there; build it again');
  return { script, style, policy };
}
