/**
 * Every number on the page and in the exported picture, under every single filter and 200 random combinations of them,
 * against counts made straight from the graph file. The page is led from address to address without loading it anew; the
 * combinations are of half of the relations, so that they take no minute.
 */
import type { Page } from '@playwright/test';
import type { GraphFile } from '../model/graphFile.ts';
import { FAMILIES, FAMILY_TITLES, KINDS } from '../model/relations.ts';
import { combinations, singles, half } from './testing/choices.ts';
import { expect, open, serve, test } from './testing/page.ts';
import type { Choice } from './testing/recount.ts';
import { choiceNumbers, legendNumbers, numbersOfEdge, queryOf, recount } from './testing/recount.ts';

const SHARDS = 2;
const KIND_NAMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  state: ['State', 'States'],
  leader: ['Leader', 'Leaders'],
  bloc: ['Bloc', 'Blocs'],
  analyst: ['Analyst', 'Analysts'],
  institution: ['Institution', 'Institutions'],
};

/** What the legend says of lines. */
const LINES = [
  'Reported, possible, or unsure',
  'Denied',
  'Denied by some',
  'The wider, the more independent sources',
];

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** What the page says under a choice, in each of its views. */
interface Said {
  readonly sum: string;
  readonly choices: Record<string, number>;
  readonly status: string;
  readonly rows: Record<string, string[]>;
  readonly evidence: { weight: string; hidden: boolean; rest: string; chip: string };
  readonly profile: { byline: string; relations: string[] };
  readonly picture: string[];
}

/** Runs in the page. */
async function readPage({
  query,
  edge,
  actor,
}: {
  query: string;
  edge: string;
  actor: string;
}): Promise<Said> {
  const go = async (path: string): Promise<void> => {
    history.replaceState(null, '', `#/${path}${query ? `?${query}` : ''}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await Promise.resolve(); // panels are drawn in a microtask
    await Promise.resolve();
  };
  const text = (root: ParentNode, selector: string): string =>
    (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

  await go('');
  const choices = Object.fromEntries(
    all('.filters .choice').map((choice) => [
      `${choice.closest('fieldset')!.className} ${choice.getAttribute('data-choice')}`,
      Number(text(choice, '.count')),
    ]),
  );
  for (const facet of ['relation', 'speaker'])
    for (const option of document.querySelectorAll<HTMLOptionElement>(`.filters .${facet} option`))
      if (option.value) choices[`${facet} ${option.value}`] = Number(/\((\d+)\)$/.exec(option.text)?.[1]);
  const sum = text(document, '.filters .sum');

  const picture: string[] = [];
  const strokes = CanvasRenderingContext2D.prototype;
  const replaced = [
    [strokes, 'fillText'],
    [strokes, 'strokeText'],
    [strokes, 'fill'],
    [strokes, 'stroke'],
    [HTMLCanvasElement.prototype, 'toBlob'],
  ] as const;
  const kept = replaced.map(([prototype, name]) => Object.getOwnPropertyDescriptor(prototype, name)!);
  strokes.fillText = (words) => void picture.push(words);
  // What it says is asked, not how it looks or is packed: no line is drawn, the smallest PNG there is stands for it.
  strokes.strokeText = () => undefined;
  strokes.fill = () => undefined;
  strokes.stroke = () => undefined;
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  const bytes = Uint8Array.from(atob(dot), (letter) => letter.charCodeAt(0));
  HTMLCanvasElement.prototype.toBlob = (then) => then(new Blob([bytes], { type: 'image/png' }));
  try {
    await (window as unknown as { edgewise: { make(...args: unknown[]): Promise<Blob> } }).edgewise.make(
      'png',
      { extent: 'graph', scale: '1', background: 'light' },
    );
  } finally {
    for (const [at, [prototype, name]] of replaced.entries())
      Object.defineProperty(prototype, name, kept[at]!);
  }

  await go('table');
  const status = text(document, '.table-head .sum');
  const rows: Record<string, string[]> = {};
  for (;;) {
    for (const row of all('.page tbody tr')) {
      const key = decodeURIComponent(row.querySelector('a')!.getAttribute('href')!.replace('#/edge/', ''));
      rows[key] = ['.passages', '.documents', '.sources', '.mode'].map((cell) => text(row, cell));
    }
    const next = document.querySelector<HTMLButtonElement>('.pager button:last-of-type');
    if (!next || next.disabled) break;
    next.click();
    await Promise.resolve();
    await Promise.resolve();
  }

  await go(`edge/${encodeURIComponent(edge)}`);
  const panel = document.querySelector('.panel')!;
  const evidence = {
    weight: text(panel, '.weight'),
    hidden: panel.querySelector('.hidden-notice') !== null,
    rest: text(panel, '.aside:not(.hidden-notice)'),
    chip: text(panel, '.chip[aria-current] .count'),
  };
  await go(`actor/${encodeURIComponent(actor)}`);
  const profile = {
    byline: text(panel, '.byline'),
    relations: [...panel.querySelectorAll('.relations a.verb')].map((verb) => {
      const key = decodeURIComponent(verb.getAttribute('href')!.replace('#/edge/', ''));
      return `${key}: ${text(verb.closest('li')!, '.count')}`;
    }),
  };
  return { sum, choices, status, rows, evidence, profile, picture };
}

async function check(page: Page, file: GraphFile, choice: Choice, at: number): Promise<void> {
  const edge = file.edges[(at * 7) % file.edges.length]!;
  const actor = file.nodes[(at * 5) % file.nodes.length]!;
  const query = queryOf(choice);
  const said = await page.evaluate(readPage, { query, edge: edge.key, actor: actor.key });
  const expected = recount(file, choice);

  const { actors, alone, claims, edges } = expected;
  const total = counted(file.edges.length, 'relation');
  const rest = alone > 0 ? `; ${counted(alone, 'actor')} without a relation, drawn hollow` : '';
  const own = numbersOfEdge(file, edge, choice);
  const plain = own.modes.length === 0 || (own.modes.length === 1 && own.modes[0]!.endsWith('asserted'));
  const firmness = plain
    ? ''
    : `; ${own.modes.length === 1 ? own.modes[0]!.split(' ')[1] : own.modes.join(', ')}`;
  const mine = file.edges.filter(
    ({ key, source, target }) => edges.has(key) && [source, target].includes(actor.key),
  );
  const mentions = actor.attributes.mentions.filter(({ document }) => !choice.documents.includes(document));
  const places = new Set(mentions.map(({ document }) => document)).size;
  const legend = legendNumbers(file, choice);
  const numbers = choiceNumbers(file, choice);

  // One comparison a view: each `expect` of Playwright's takes milliseconds, and there are fifty thousand numbers.
  expect(
    {
      ...said,
      sum: said.sum.replace(/ ?Clear filters$/, ''),
      profile: { ...said.profile, relations: said.profile.relations.sort() },
      picture: said.picture.filter((words) => /\(\d+\)$/.test(words)),
      lines: LINES.filter((line) => said.picture.includes(line)),
      foot: said.picture.filter((words) => /^\d+ documents?, /.test(words)),
    },
    `${edge.key}, ${actor.key} under ${query}`,
  ).toEqual({
    sum: `${[counted(actors, 'actor'), counted(edges.size, 'relation'), counted(claims, 'claim')].join(', ')}${rest}`,
    choices: Object.fromEntries([...Object.keys(said.choices).map((key) => [key, 0] as const), ...numbers]),
    status: edges.size === file.edges.length ? total : `${edges.size} of ${total}`,
    rows: Object.fromEntries(
      [...edges].map(([key, { passages, documents, sources, modes }]) => {
        const names = modes
          .map((mode) => mode.split(' ')[1]!)
          .map((name) => name[0]!.toUpperCase() + name.slice(1));
        return [key, [String(passages), String(documents), String(sources), names.join(' ')]];
      }),
    ),
    evidence: {
      weight: `${counted(own.passages, 'passage')} in ${counted(own.documents, 'document')}, ${counted(own.sources, 'independent source')}${firmness}`,
      hidden: !edges.has(edge.key),
      rest:
        own.left < edge.attributes.claims.length
          ? `${counted(edge.attributes.claims.length - own.left, 'passage')} hidden by the filters. Show all`
          : '',
      chip: String(own.passages),
    },
    profile: {
      byline: `${counted(mentions.length, 'mention')} in ${counted(places, 'document')}, ${counted(mine.length, 'relation')}`,
      relations: mine
        .map(({ key }) => {
          const { passages, modes } = edges.get(key)!;
          const how = modes.length > 1 ? modes.join(', ') : modes[0]!.split(' ')[1]!;
          return `${key}: ${[counted(passages, 'passage'), how === 'asserted' ? '' : how].filter(Boolean).join(', ')}`;
        })
        .sort(),
    },
    picture: [
      ...KINDS.flatMap((kind) => {
        const count = legend.kinds.get(kind);
        return count === undefined ? [] : [`${KIND_NAMES[kind]![count === 1 ? 0 : 1]} (${count})`];
      }),
      ...(alone > 0 ? [`Without a relation (${alone})`] : []),
      ...FAMILIES.flatMap((family) => {
        const count = legend.families.get(family);
        return count === undefined ? [] : [`${FAMILY_TITLES[family]} (${count})`];
      }),
    ],
    lines: LINES.filter((line) => legend.lines.has(line)),
    foot: [`${counted(expected.documents, 'document')}, ${counted(expected.passages, 'passage')}`],
  });
}

test.use({ viewport: { width: 1000, height: 640 } });

/** All filters have their numbers on the page, though a small window folds them away. */
async function start(page: Page): Promise<void> {
  await open(page);
  await page.locator('.filters details.more').evaluate((more: HTMLDetailsElement) => (more.open = true));
  await expect(page.locator('.filters .speaker option')).not.toHaveCount(0);
}

for (let shard = 0; shard < SHARDS; shard += 1) {
  const part = `${shard + 1} of ${SHARDS}`;
  test(`all numbers are those of the graph file, under every single filter, ${part}`, async ({
    page,
    graph,
  }) => {
    test.setTimeout(300_000); // sixty views, one after the other
    await start(page);
    for (const [at, choice] of singles(graph).entries())
      if (at % SHARDS === shard) await check(page, graph, choice, at);
  });

  test(`all numbers are those of the graph file, under random combinations of filters, ${part}`, async ({
    page,
    graph,
  }) => {
    test.setTimeout(300_000);
    const file = half(graph);
    await serve(page, file, {});
    await start(page);
    for (const [at, choice] of combinations(file).entries())
      if (at % SHARDS === shard) await check(page, file, choice, at);
  });
}
