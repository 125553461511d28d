/**
 * The app, a graph and its texts as one HTML file. Pure text: what the app is made of comes from the build, or from a
 * page that is such a file itself.
 */

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
}

/** Id of the element that holds the data. */
export const DATA_ID = 'edgewise-data';

/** `<` is written as an escape, so that no text ends the block. */
const dataBlock = (data: PageData): string => JSON.stringify(data).replaceAll('<', '\\u003c');

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
<script type="application/json" id="${DATA_ID}">${data === null ? '' : dataBlock(data)}</script>
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
