/** Reads the frame tables' lines into an index by lemma. See src/lexicon/frames/types.ts for the notation. */
import { put } from '../../model/groups.ts';
import type { Relation } from '../../model/relations.ts';
import { FRAMES } from '../../lexicon/frames/index.ts';
import type { FrameTable } from '../../lexicon/frames/types.ts';

export interface Frame {
  readonly relation: Relation;
  readonly lemma: string;
  /** Particles or adverbs that must be there: 'up' in step_up. */
  readonly particles: readonly string[];
  /** Object nouns, one of which must head the object; null where any object will do. */
  readonly objects: ReadonlySet<string> | null;
  /** Words one of which must stand below the trigger ("hold … responsible"). */
  readonly company: ReadonlySet<string> | null;
  readonly targets: readonly string[];
  readonly sources: readonly string[];
  readonly flags: ReadonlySet<string>;
}

export interface FrameIndex {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly adjectives: ReadonlyMap<string, readonly Frame[]>;
  readonly kin: ReadonlyMap<string, readonly Frame[]>;
}

const split = (text: string, by: RegExp | string): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);
const slots = (text: string): string[] => split(text, '|').map((slot) => slot.replaceAll('_', ' '));

/** One line of a table: a frame for each of its triggers. */
export function readLine(relation: Relation, line: string): Frame[] {
  const [body = '', flagText = ''] = split(line, ' / ');
  const [head = '', roles = ''] = body.split(' : ');
  const [target = '', source = ''] = roles.split(' < ');
  const [withObjects = '', company] = head.split(' ~~ ');
  const [triggers = '', objects] = withObjects.split(' ~ ');
  return split(triggers, /\s+/).map((trigger) => {
    const [lemma = '', ...particles] = trigger.split('_');
    return {
      relation,
      lemma,
      particles,
      objects:
        objects === undefined
          ? null
          : new Set(split(objects, /\s+/).map((word) => word.replaceAll('_', ' '))),
      company: company === undefined ? null : new Set(split(company, /\s+/)),
      targets: slots(target),
      sources: slots(source),
      flags: new Set(split(flagText, /\s+/)),
    };
  });
}

/** How much a frame asks for; the most demanding is tried first. */
const demands = (frame: Frame): number =>
  frame.particles.length * 4 +
  (frame.objects ? 4 : 0) +
  (frame.company ? 4 : 0) +
  (frame.flags.has('clause') ? 2 : 0) +
  (['contest', 'tobloc', 'military'].some((flag) => frame.flags.has(flag)) ? 1 : 0);

function index(
  tables: readonly FrameTable[],
  part: 'verbs' | 'nouns' | 'adjectives' | 'kin',
): Map<string, Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const table of tables)
    for (const line of table[part] ?? [])
      for (const frame of readLine(table.relation, line)) put(found, frame.lemma, frame);
  for (const list of found.values()) list.sort((a, b) => demands(b) - demands(a));
  return found;
}

export const frameIndex = (tables: readonly FrameTable[] = FRAMES): FrameIndex => ({
  verbs: index(tables, 'verbs'),
  nouns: index(tables, 'nouns'),
  adjectives: index(tables, 'adjectives'),
  kin: index(tables, 'kin'),
});
