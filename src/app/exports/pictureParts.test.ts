import { expect, test } from 'vitest';
import { placeNumbers } from './numbers.ts';
import { wrap } from './pictureLayout.ts';
import { svgPen } from './svgPen.ts';

test('text is broken at words to the room it has; a word that is wider is cut, and nothing is lost', () => {
  const measure = (line: string): number => line.length;
  expect(wrap('one two three\nfour', 8, measure)).toEqual(['one two', 'three', 'four']);
  const long = 'x'.repeat(10_000);
  const lines = wrap(`a ${long} b`, 100, measure);
  expect(lines.every((line) => line.length <= 100)).toBe(true);
  expect(lines.join('').replace(/[^x]/g, '').length).toBe(10_000);
  expect(wrap('', 10, measure)).toEqual([]);
});

test('numbers keep clear of one another, of actors and of names where their lines leave room', () => {
  const line = (y: number) => ({ x0: 0, y0: y, x1: 100, y1: y, x2: 200, y2: y, from: 0, to: 1 });
  const places = placeNumbers(
    [line(0), line(4), line(80)],
    [{ x: 100, y: 80, radius: 20 }],
    [{ left: 40, top: 70, width: 50, height: 20 }],
  );
  expect(places[0]).toEqual({ x: 100, y: 0 });
  expect(Math.hypot(places[1]!.x - 100, places[1]!.y)).toBeGreaterThan(15);
  expect(places[2]!.x).toBeGreaterThan(127);
});

test('a pen that writes SVG: haloed text is one element, markup is text, saved manners come back', () => {
  const pen = svgPen();
  pen.font = 'italic 450 12px Some Family, serif';
  pen.textBaseline = 'middle';
  pen.strokeStyle = '#ffffff';
  pen.strokeText('<b>&', 1, 2);
  pen.fillText('<b>&', 1, 2);
  pen.save();
  pen.translate(10, 20);
  pen.setLineDash([4, 2]);
  pen.globalAlpha = 0.5;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(1, 1);
  pen.stroke();
  pen.restore();
  pen.stroke();
  const [text, first, second] = pen.markup().split('\n');
  expect(text).toContain('&lt;b&gt;&amp;</text>');
  expect(text).toContain('paint-order="stroke"');
  expect(text).toContain(
    'font-family="Some Family, serif" font-size="12" font-weight="450" font-style="italic"',
  );
  expect(first).toContain('d="M10 20L11 21"');
  expect(first).toContain('stroke-dasharray="4 2"');
  expect(first).toContain('stroke-opacity="0.5"');
  expect(second).not.toContain('dasharray');
});
