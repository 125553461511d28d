/** Data that came with the page itself: in a page that is one file, the graph and its texts stand in a block of JSON. */

/** Id of the block, an element `<script type="application/json">`. */
const BLOCK = 'edgewise-data';

interface Embedded {
  readonly graph: string;
  readonly documents: Readonly<Record<string, string>>;
}

let read: Embedded | null | undefined;

/** The block of this page; null for a page that fetches its data. */
export function embedded(): Embedded | null {
  if (read === undefined) {
    const text = document.getElementById(BLOCK)?.textContent;
    read = text ? (JSON.parse(text) as Embedded) : null;
  }
  return read;
}
