/** The pipeline without some of its rules, as a module of its own: each function left out answers that it found nothing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, parseAst, type Plugin } from 'vite';
import type * as Pipeline from '../../../src/pipeline.ts';
import { ROOT } from '../../lib/paths.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A function of a file that can be left out. */
interface Switchable {
  readonly name: string;
  readonly exported: boolean;
  readonly lines: number;
  /** Of its body in the code. */
  readonly start: number;
  readonly end: number;
  /** The body it has when it is left out. */
  readonly nothing: string;
}

const plain = (type: string): string => type.replace(/^:\s*|readonly /g, '').replace(/\s+/g, ' ');

/** The plainest answer of a type: nothing, none, no; null where there is none such. What is handed through is handed on. */
function nothingOf(
  type: string,
  parameters: readonly (readonly [name: string, type: string])[],
): string | null {
  const through = parameters.find(([, given]) => plain(given) === plain(type));
  if (through) return through[0];
  const told = plain(type);
  if (told.includes('null')) return 'null';
  if (told.includes('undefined')) return 'undefined';
  if (told === 'void') return 'undefined';
  if (told === 'boolean') return 'false';
  if (told === 'number') return '-1';
  if (told.endsWith('[]') || told.startsWith('Iterable<')) return '[]';
  if (/^(?:Readonly)?Set</.test(told)) return 'new Set()';
  if (/^(?:Readonly)?Map</.test(told)) return 'new Map()';
  return null;
}

/** The functions at the top of a file that can be left out. */
export function switchable(code: string): Switchable[] {
  const text = (node: unknown): string => {
    const { start, end } = node as Node;
    return code.slice(start, end);
  };
  const read = (name: string, node: Node, exported: boolean): Switchable[] => {
    const body = node['body'] as Node | null;
    const type = node['returnType'] as Node | null | undefined;
    if (!body || !type || node['generator'] === true || node['async'] === true) return [];
    const parameters = (node['params'] as Node[]).flatMap((each) => {
      const given = each['typeAnnotation'] as Node | undefined;
      return each.type === 'Identifier' && given ? [[each['name'] as string, text(given)] as const] : [];
    });
    const nothing = nothingOf(text(type), parameters);
    if (nothing === null) return [];
    const { start, end } = body;
    const lines = code.slice(node.start, node.end).split('\n').length;
    const block = body.type === 'BlockStatement';
    return [{ name, exported, lines, start, end, nothing: block ? `{ return ${nothing}; }` : nothing }];
  };
  const { body } = parseAst(code, { lang: 'ts', astType: 'ts' }) as unknown as { body: Node[] };
  return body.flatMap((statement) => {
    const exported = statement.type === 'ExportNamedDeclaration';
    const declared = (exported ? statement['declaration'] : statement) as Node | null;
    if (declared?.type === 'FunctionDeclaration')
      return read((declared['id'] as { name: string }).name, declared, exported);
    if (declared?.type !== 'VariableDeclaration') return [];
    return (declared['declarations'] as Node[]).flatMap((each) => {
      const value = each['init'] as Node | null;
      return value?.type === 'ArrowFunctionExpression'
        ? read((each['id'] as { name: string }).name, value, exported)
        : [];
    });
  });
}

/**
 * A file's code with functions left out.
 * @param names which; all that the file exports when null
 */
export function leaveOut(code: string, names: ReadonlySet<string> | null): string {
  return switchable(code)
    .filter(({ name, exported }) => (names ? names.has(name) : exported))
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, nothing }) => rest.slice(0, start) + nothing + rest.slice(end), code);
}

const CACHE = join(ROOT, 'node_modules/.cache/edgewise-ablation');

/**
 * Loads the pipeline.
 * @param left files below `src/`, as 'claims/ties/borders' or with functions, as 'claims/events/kin#ledBlocs+listedMembers'
 */
export async function pipelineWithout(left: readonly string[]): Promise<typeof Pipeline> {
  const out = new Map(
    // The layout takes long and decides nothing that is measured.
    [...left, 'network/layout#layOut'].map((each) => {
      const [file = '', names] = each.split('#');
      return [join(ROOT, `src/${file}.ts`), names === undefined ? null : new Set(names.split('+'))] as const;
    }),
  );
  const without: Plugin = {
    name: 'leave-out',
    enforce: 'pre',
    load: (id) => {
      const names = out.get(id);
      return names === undefined
        ? null
        : { code: leaveOut(readFileSync(id, 'utf8'), names), moduleType: 'ts' };
    },
  };
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [without],
    build: {
      ssr: join(ROOT, 'src/pipeline.ts'),
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : undefined;
  const chunk = output?.[0];
  if (chunk?.type !== 'chunk') throw new Error('the pipeline could not be bundled');
  mkdirSync(CACHE, { recursive: true });
  const file = join(CACHE, `${process.pid}.mjs`);
  writeFileSync(file, chunk.code);
  // A new address is a new module.
  return (await import(`${pathToFileURL(file).href}?${left.join(',')}`)) as typeof Pipeline;
}
