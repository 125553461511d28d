/** What a file of data is written from: the whole graph, or that part of it which is shown. */
import type { Material } from '../../formats/index.ts';
import { wholeOf } from '../../formats/index.ts';
import type { GraphFile } from '../../model/graphFile.ts';
import type { GraphView } from '../graph/index.ts';

/** Address of this page without its hash: what links of a file begin with. */
export const pageAddress = (): string => location.href.replace(/#.*$/, '');

export const wholeMaterial = ({ corpus }: GraphView): Material => wholeOf(corpus.file, pageAddress());

/** Shown actors, relations and passages, counted anew, with the documents that these stand in. */
export function shownMaterial(view: GraphView): Material {
  const { corpus, actors, edges, claims } = view;
  const used = new Set<string>();
  for (const { claim } of claims.values()) used.add(claim.passage.document);
  for (const { mentions } of actors.values()) for (const { document } of mentions) used.add(document);
  for (const id of used) {
    const original = corpus.documents.get(id)?.copyOf;
    if (original) used.add(original);
  }
  const speakers = new Set([...claims.values()].flatMap(({ claim }) => claim.by ?? []));
  const kept = new Set([...actors.keys(), ...speakers]);
  const organ = (node: GraphFile['nodes'][number]): GraphFile['nodes'][number] => ({
    key: node.key,
    attributes: {
      ...node.attributes,
      partOf: kept.has(node.attributes.partOf ?? '') ? node.attributes.partOf : null,
      mentions: node.attributes.mentions.filter(({ document }) => used.has(document)),
    },
  });
  // A part of the graph cannot be taken back to what was read: the record of decisions stays with the whole.
  const { decided: _, ...attributes } = corpus.file.attributes;
  const { options, nodes } = corpus.file;
  return {
    file: {
      options,
      attributes: { ...attributes, documents: attributes.documents.filter(({ id }) => used.has(id)) },
      nodes: [...actors.values()].map(({ node, mentions }) => {
        const { key, attributes } = organ(node);
        return { key, attributes: { ...attributes, mentions: [...mentions] } };
      }),
      edges: [...edges.values()].map(({ edge, claims, documents, sources }) => ({
        key: edge.key,
        source: edge.source,
        target: edge.target,
        attributes: { ...edge.attributes, claims: claims.map(({ claim }) => claim), documents, sources },
      })),
    },
    speakers: nodes.filter(({ key }) => speakers.has(key) && !actors.has(key)).map(organ),
    names: new Map(nodes.map(({ key, attributes }) => [key, attributes.label])),
    page: pageAddress(),
  };
}

/** The passages with these ids, and nothing else. */
export function chosenMaterial(view: GraphView, ids: ReadonlySet<string>): Material {
  const whole = wholeMaterial(view);
  const edges = whole.file.edges.flatMap((edge) => {
    const claims = edge.attributes.claims.filter(({ id }) => ids.has(id));
    return claims.length > 0 ? [{ ...edge, attributes: { ...edge.attributes, claims } }] : [];
  });
  return { ...whole, file: { ...whole.file, edges } };
}
