/** Readings from elsewhere in the page: who read a passage so is said, drawn, and can be asked for. */
import { EVERY_SORT_TEXTS, everySort } from './testing/everySort.ts';
import { expect, open, region, serve, test } from './testing/page.ts';

declare const window: {
  edgewise: { make(format: string, choices: Readonly<Record<string, string>>): Promise<Blob> };
};

test('who read it stands at the passage and on the picture’s line, and the filter leaves what one reader reads', async ({
  page,
}) => {
  const file = everySort();
  const [theirs, both] = file.edges as [(typeof file.edges)[number], (typeof file.edges)[number]];
  theirs.attributes.claims[0]!.readBy = ['Jane <b>Doe</b>'];
  both.attributes.claims[0]!.readBy = ['edgewise', 'Jane <b>Doe</b>'];
  await serve(page, file, EVERY_SORT_TEXTS);
  await open(page, `#/edge/${encodeURIComponent(theirs.key)}`);
  const evidence = region(page, 'Evidence');
  await expect(evidence).toContainText('Read by Jane <b>Doe</b>, not by Edgewise.');
  await evidence.getByText('Why is this edge here?').first().click();
  await expect(evidence).toContainText('A reading from elsewhere');
  await page.evaluate((key) => (location.hash = `#/edge/${encodeURIComponent(key)}`), both.key);
  await expect(evidence).toContainText('Edgewise and Jane <b>Doe</b> read it so.');
  const svg = await page.evaluate(async () =>
    (await window.edgewise.make('svg', { extent: 'graph' })).text(),
  );
  expect(svg.match(/\(read by Jane &lt;b&gt;Doe&lt;\/b&gt;\)/g)).toHaveLength(1);

  await page.getByText('More filters').click();
  const reader = page.getByRole('combobox', { name: 'Who read it' });
  await expect(reader.getByRole('option')).toHaveText([
    'anybody',
    'Jane <b>Doe</b> (2)',
    /Edgewise \(\d+\)/,
    'two readers or more (1)',
  ]);
  await reader.selectOption({ label: 'Jane <b>Doe</b> (2)' });
  await expect(page.locator('.filters .sum')).toContainText('2 relations');
  await expect(page).toHaveURL(/read=Jane/);
  await reader.selectOption('+');
  await expect(page.locator('.filters .sum')).toContainText('1 relation');
});
