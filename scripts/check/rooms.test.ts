import { describe, expect, test } from 'vitest';
import { importsOf, soundAlike, tooLong, wrongImports } from './rooms.ts';

describe('the rooms', () => {
  test('a file imports from the rooms before its own, and from none after', () => {
    expect(wrongImports('src/claims/a.ts', `import { b } from '../actors/b.ts';`)).toEqual([]);
    expect(wrongImports('src/actors/a.ts', `import type { B } from '../claims/b.ts';`)).toEqual([
      'src/actors/a.ts imports src/claims/b.ts: src/claims does not come before src/actors',
    ]);
    expect(wrongImports('src/app/words/a.ts', `export * from '../panels/b.ts';`)).toHaveLength(1);
    expect(wrongImports('scripts/lib/a.ts', `await import('../build/b.ts');`)).toHaveLength(1);
  });

  test('rooms beside one another do not know each other', () => {
    expect(wrongImports('scripts/measure/a.ts', `import '../inspect/b.ts';`)).toHaveLength(1);
  });

  test('the page reads no texts, src/ needs no Node, and nothing needs what is for tests', () => {
    expect(wrongImports('src/app/state/a.ts', `import { b } from '../../claims/b.ts';`)).toHaveLength(1);
    expect(wrongImports('src/network/a.ts', `import { b } from 'node:fs';`)).toHaveLength(1);
    expect(wrongImports('src/claims/a.ts', `import { b } from './testing/b.ts';`)).toHaveLength(1);
  });

  test('a file in no room is named; tests import from where they like', () => {
    expect(wrongImports('src/elsewhere/a.ts', '')).toHaveLength(1);
    expect(wrongImports('src/model/a.test.ts', `import { b } from '../pipeline.ts';`)).toEqual([]);
    expect(wrongImports('src/claims/testing/a.ts', `import { b } from '../../pipeline.ts';`)).toEqual([]);
  });

  test('finds every way to name a module, also of types and workers', () => {
    const code = `
      import a from './a.ts';
      import type { B } from './b.ts';
      export { c } from './c.ts';
      const d = await import('./d.ts');
      type E = import('./e.ts').E;
      new Worker(new URL('./f.ts', import.meta.url));
      // import './no.ts';
      const text = "import './no.ts'";`;
    expect(importsOf(code).sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
  });

  test('the rooms of a text import one way, too', () => {
    expect(wrongImports('src/claims/ties/a.ts', `import { b } from '../events/b.ts';`)).toEqual([]);
    expect(wrongImports('src/claims/events/a.ts', `import { b } from '../ties/b.ts';`)).toHaveLength(1);
    expect(wrongImports('src/claims/dates/a.ts', `import { b } from '../firmness/b.ts';`)).toHaveLength(1);
    expect(wrongImports('src/actors/names/a.ts', `import { b } from '../index.ts';`)).toHaveLength(1);
  });

  test('no two files that read texts have names that differ by an ending', () => {
    expect(soundAlike(['src/claims/a/reference.ts', 'src/actors/b/references.ts'])).toHaveLength(1);
    expect(soundAlike(['src/claims/a/borders.ts', 'src/actors/b/names.ts', 'src/app/border.ts'])).toEqual([]);
  });

  test('a file of more than 300 lines is named, tests and tables too, but for the list of given names, which nobody wrote by hand', () => {
    const long = 'x\n'.repeat(301);
    expect(tooLong('src/app/styles/a.css', long)).toHaveLength(1);
    expect(tooLong('src/app/styles/a.css', 'x\n'.repeat(300))).toEqual([]);
    expect(tooLong('src/lexicon/a.ts', long)).toHaveLength(1);
    expect(tooLong('src/lexicon/a.test.ts', long)).toHaveLength(1);
    expect(tooLong('src/lexicon/givenNames.ts', long)).toEqual([]);
  });
});
