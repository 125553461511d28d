/** `npm run build:kernel`: compiles the reader's arithmetic, and writes it where it ships: in base64, as a module. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';
import { ROOT } from '../lib/paths.ts';

const SOURCE = join(ROOT, 'src/encoder/kernel.as');
export const SHIPPED = join(ROOT, 'src/encoder/kernelBytes.ts');
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];

/** @returns the module that ships; the same source gives the same bytes. @throws Error where it does not compile */
export async function compileKernel(): Promise<string> {
  const written: Uint8Array[] = [];
  // The compiler wants another ending; tools for TypeScript do not know what AssemblyScript is.
  let told = '';
  const { error } = await main(['kernel.ts', '-o', 'kernel.wasm', ...OPTIONS], {
    readFile: (name) => (name === 'kernel.ts' ? readFileSync(SOURCE, 'utf8') : null),
    writeFile: (_, contents) => void written.push(contents as Uint8Array),
    stderr: { write: (text) => void (told += text.toString()) },
  });
  const [wasm] = written;
  if (error || !wasm) throw new Error(`${SOURCE}: ${error?.message ?? ''}\n${told}`);
  const base64 = Buffer.from(wasm).toString('base64');
  return `/** Made by \`npm run build:kernel\` of kernel.as: WebAssembly, in base64. */\nexport const KERNEL =\n  '${base64}';\n`;
}

if (process.argv[1]?.endsWith('kernel.ts')) writeFileSync(SHIPPED, await compileKernel());
