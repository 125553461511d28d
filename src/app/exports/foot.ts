/** The line at the foot of a picture: what it stands on. */
import type { Corpus, Visible } from '../graph/index.ts';
import { counted } from '../words/index.ts';

export function footOf(corpus: Corpus, visible: Visible): string {
  const passages = new Set<string>();
  const documents = new Set<string>();
  for (const key of visible.edges)
    for (const { passage } of corpus.edges.get(key)!.attributes.claims) {
      passages.add(`${passage.document}:${passage.start}-${passage.end}`);
      documents.add(passage.document);
    }
  return `${counted(documents.size, 'document')}, ${counted(passages.size, 'passage')}`;
}
