/** Decisions at random, many of which contradict one another, for tests of what must hold of any. */
import { array, constant, constantFrom, integer, oneof, record, subarray, type Arbitrary } from 'fast-check';
import type { GraphFile } from '../../model/graphFile.ts';
import { KINDS, MODES, RELATIONS } from '../../model/relations.ts';
import { anchorOf } from '../anchor.ts';
import { REASONS, type ActorRef, type Change, type Decision } from '../record.ts';
import { TEXTS, recordOf, refOf } from './made.ts';

/** @param graph as `made` gives it */
export function anyDecisions(graph: GraphFile): Arbitrary<Decision[]> {
  const keys = graph.nodes.map(({ key }) => key);
  const fresh: ActorRef[] = [
    { label: 'New', kind: 'state' },
    { label: 'New', kind: 'leader' },
    { label: 'Smith', kind: 'bloc' },
  ];
  const actor: Arbitrary<ActorRef> = constantFrom(...keys.map((key) => refOf(graph, key)), ...fresh);
  const known: Arbitrary<ActorRef> = constantFrom(...keys.map((key) => refOf(graph, key)));
  // Few moments, so that many decisions are of the same one.
  const when = integer({ min: 0, max: 5 }).map((second) => `2026-01-01T00:00:0${second}.000Z`);
  const edge = constantFrom(...graph.edges.map(({ key }) => recordOf(graph, key)));
  const to: Arbitrary<Change> = record(
    {
      relation: constantFrom(...RELATIONS),
      reversed: constant(true as const),
      source: actor,
      target: actor,
      mode: constantFrom(...MODES),
      by: oneof(constant(null), actor),
    },
    { requiredKeys: [] },
  ).filter((change) => Object.keys(change).length > 0);
  const onClaim = edge.chain((claimed) => {
    const on = (own: object): Decision => Object.assign(structuredClone(claimed), own) as Decision;
    return oneof(
      record({ what: constant('right'), when }).map(on),
      record({ what: constant('wrong'), why: constantFrom(...REASONS), when }).map(on),
      record({ what: constant('set'), to, when }).map(on),
      record({ relation: constantFrom(...RELATIONS), source: actor, target: actor, when }).map(
        ({ when: moment, ...own }) =>
          on({ what: 'add', claim: Object.assign({}, claimed.claim, own, { rule: null }), when: moment }),
      ),
    );
  });
  const onActor = oneof(
    record({ what: constant('merge' as const), actor, into: actor, when }),
    record({ what: constant('kind' as const), actor, to: constantFrom(...KINDS), when }),
    record({ what: constant('name' as const), actor, to: constantFrom('One', 'Two'), when }),
    constantFrom(...graph.nodes).chain((node) =>
      record({
        what: constant('split' as const),
        actor: constant(refOf(graph, node.key)),
        into: oneof(known, actor),
        mentions: subarray(
          node.attributes.mentions.map((at) => anchorOf(at.document, TEXTS[at.document]!, at)),
          { minLength: 1 },
        ),
        when,
      }),
    ),
  );
  return array(oneof(onClaim, onActor), { maxLength: 12 });
}
