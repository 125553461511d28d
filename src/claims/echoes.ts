/** "imposes sanctions on X, accusing them of": a pronoun after a participle of blame is whom the deed before it struck. */
import type { Candidate } from './candidate.ts';
import { isHostile } from '../model/relations.ts';
import type { Scene } from './scene.ts';
import { formAt, lemmaAt, tokenAt } from './tree.ts';

const BLAME = new Set(['accuse', 'blame', 'criticize', 'criticise', 'condemn', 'denounce']);

export function echoes(scene: Scene, told: readonly Candidate[]): Candidate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((_, at): Candidate[] => {
    if (!BLAME.has(lemmaAt(tree, at)) || tokenAt(tree, at).xpos !== 'VBG') return [];
    if (at + 1 >= tree.tokens.length || !/^(?:them|it|him|her)$/.test(formAt(tree, at + 1))) return [];
    if (told.some(({ anchor }) => anchor === at)) return [];
    const before = told.filter(
      ({ anchor, target, relation, nominal }) =>
        anchor < at && !nominal && isHostile(relation) && target.phrase < at,
    );
    const last = Math.max(...before.map(({ anchor }) => anchor));
    return before
      .filter(({ anchor, relation }) => anchor === last && relation !== 'accuse')
      .map(({ source, target, hedges }) => ({
        relation: 'accuse',
        source,
        target,
        trigger: [at],
        anchor: at,
        hedges,
        nominal: false,
        rule: `accuse: ${lemmaAt(tree, at)} (whom the deed before it struck)`,
      }));
  });
}
