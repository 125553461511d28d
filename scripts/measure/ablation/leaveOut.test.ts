import { describe, expect, it } from 'vitest';
import { leaveOut, switchable } from './leaveOut.ts';

const CODE = `
export function blows(scene: Scene, told: readonly Candidate[]): Blow[] {
  return found;
}
export const isBlow = (word: string): boolean => BLOWS.has(word);
export function settled(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(stands);
}
function hidden(at: number): Referent | null {
  return at > 0 ? one : null;
}
export function clauseOf(at: number): Clause {
  return { at };
}
`;

describe('a family that is left out', () => {
  it('finds nothing, hands on what it is handed, and leaves what it does not export', () => {
    expect(leaveOut(CODE, null)).toBe(`
export function blows(scene: Scene, told: readonly Candidate[]): Blow[] { return []; }
export const isBlow = (word: string): boolean => false;
export function settled(scene: Scene, candidates: readonly Candidate[]): Candidate[] { return candidates; }
function hidden(at: number): Referent | null {
  return at > 0 ? one : null;
}
export function clauseOf(at: number): Clause {
  return { at };
}
`);
  });

  it('can be single functions', () =>
    expect(leaveOut(CODE, new Set(['hidden']))).toContain(
      'function hidden(at: number): Referent | null { return null; }',
    ));

  it('is none whose answer cannot be nothing', () =>
    expect(switchable(CODE).map(({ name }) => name)).not.toContain('clauseOf'));
});
