/** Word files (mammoth): paragraphs, headings and tables as lines; the title from the file's own properties. */
import { unzipSync, strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import { UnreadableText } from './decode.ts';
import { bare, type Extracted } from './formats.ts';

/** So many bytes, pictures and all, a text does not have when it is unpacked: a file may be made to burst what opens it. */
const LARGEST = 500_000_000;

/** @throws UnreadableText for a file that is no Word file, or a damaged one */
export async function fromDocx(bytes: Uint8Array): Promise<Extracted> {
  try {
    let size = 0;
    unzipSync(bytes, { filter: ({ originalSize }) => ((size += originalSize), false) });
    if (size > LARGEST) throw new Error(`unpacked it has ${(size / 1e6).toFixed(0)} MB`);
    const buffer = bytes.slice().buffer;
    // Node's build takes a Buffer, the browser's an ArrayBuffer; each passes over the other's name.
    const { value } = await mammoth.extractRawText({ arrayBuffer: buffer, buffer: bytes } as unknown as {
      arrayBuffer: ArrayBuffer;
    });
    return { ...bare(value.trim()), title: titleIn(bytes) };
  } catch (error) {
    throw new UnreadableText(`it is no Word file that can be opened (${(error as Error).message})`);
  }
}

/** Its day is that of the file, not of the article. */
function titleIn(bytes: Uint8Array): string | null {
  const name = 'docProps/core.xml';
  const core = unzipSync(bytes, { filter: (file) => file.name === name })[name];
  const title = /<dc:title[^>]*>([^<]+)<\/dc:title>/.exec(core ? strFromU8(core) : '')?.[1]?.trim();
  return title?.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '') || null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
