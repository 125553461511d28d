/** What ties the parts of a graph file together: keys, ends, documents, copies. */
import type { GraphFile } from './graphSchema.ts';
import type { Kind } from './relations.ts';
import { familyOf, isSymmetric } from './relations.ts';

/** Thrown for a file that is no graph of ours; `place` is a path in the file such as `edges.3.attributes.family`. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';
  readonly place: string;
  constructor(place: string, problem: string) {
    super(place ? `${place}: ${problem}` : problem);
    this.place = place;
  }
}

/**
 * Keys are unique and point at something; passages have their length; symmetric relations are stored in order.
 * @throws GraphFileError naming the first place that is wrong.
 */
export function checkReferences(file: GraphFile): void {
  const documents = keysOf('attributes.documents');
  for (const { id } of file.attributes.documents) documents.add(id);
  checkCopies(file);
  const nodes = keysOf('nodes');
  const kinds = new Map<string, Kind>();
  for (const { key, attributes } of file.nodes) {
    nodes.add(key);
    kinds.set(key, attributes.kind);
  }
  const edges = keysOf('edges');
  for (const { key } of file.edges) edges.add(key);
  const claims = keysOf('claims');
  for (const { attributes } of file.edges) for (const { id } of attributes.claims) claims.add(id);
  for (const [index, { attributes }] of file.nodes.entries()) {
    const { partOf } = attributes;
    const owner = partOf === null ? 'state' : kinds.get(partOf);
    if (owner !== 'state' && owner !== 'bloc')
      throw new GraphFileError(
        `nodes.${index}.attributes.partOf`,
        `${partOf ?? ''} is no state or bloc of the file`,
      );
  }
  const known = { documents: documents.known, kinds };
  for (const [index, edge] of file.edges.entries()) {
    const fault = faultIn(edge, known);
    if (fault) throw new GraphFileError(`edges.${index}${fault.place}`, fault.problem);
  }
}

interface Known {
  readonly documents: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, Kind>;
}

interface Fault {
  /** In the edge. */
  readonly place: string;
  readonly problem: string;
}

function faultIn(
  { source, target, attributes: { relation, family, claims } }: GraphFile['edges'][number],
  { documents, kinds }: Known,
): Fault | null {
  const fault = (problem: string, place = ''): Fault => ({ place, problem });
  if (!kinds.has(source) || !kinds.has(target)) return fault('an end is no node of the file');
  if (source === target) return fault('an actor cannot have a relation with itself');
  if (family !== familyOf(relation))
    return fault(`${relation} is of the family ${familyOf(relation)}`, '.attributes.family');
  if (isSymmetric(relation) && source > target)
    return fault('the ends of a symmetric relation must stand in order of key');
  for (const [at, { passage, by }] of claims.entries()) {
    const problem = !documents.has(passage.document)
      ? `no document ${passage.document}`
      : passage.end - passage.start !== passage.exact.length
        ? 'the passage has not the length of its span'
        : by !== null && !kinds.has(by)
          ? `no node ${by}`
          : null;
    if (problem !== null) return fault(problem, `.attributes.claims.${at}`);
  }
  return null;
}

/** A copy is one of a document of the file that is not, by way of others, a copy of it. */
function checkCopies({ attributes: { documents } }: GraphFile): void {
  const originals = new Map(documents.map(({ id, copyOf }) => [id, copyOf]));
  const sound = new Set<string>();
  for (const [index, { id, copyOf }] of documents.entries()) {
    if (copyOf === null) continue;
    const place = `attributes.documents.${index}.copyOf`;
    if (!originals.has(copyOf)) throw new GraphFileError(place, `${copyOf} is no document of the file`);
    const way = new Set<string>();
    for (let at: string | null = id; at !== null && !sound.has(at); at = originals.get(at) ?? null) {
      if (way.has(at))
        throw new GraphFileError(place, `${id} is a copy of itself, by way of ${[...way].join(', ')}`);
      way.add(at);
    }
    for (const each of way) sound.add(each);
  }
}

/** Keys as they come, of which none may come twice. */
function keysOf(place: string): { readonly known: ReadonlySet<string>; add(key: string): void } {
  const known = new Set<string>();
  return {
    known,
    add(key) {
      const index = known.size;
      known.add(key);
      if (known.size === index) throw new GraphFileError(`${place}.${index}`, `the key ${key} stands twice`);
    },
  };
}
