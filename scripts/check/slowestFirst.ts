/** The order of the unit tests: the files that take longest first, so that no processor waits for a last one. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In order of their time; a file that is not here takes less than three seconds. */
const SLOWEST = [
  'scripts/inspect/explain.test.ts',
  'scripts/build/graph.test.ts',
  'src/network/layout.test.ts',
  'src/language/english.test.ts',
  'scripts/check/fuzz.test.ts',
  'scripts/build/output.test.ts',
  'scripts/build/export.test.ts',
  'src/pipeline.test.ts',
  'scripts/build/threads.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = SLOWEST.findIndex((file) => moduleId.endsWith(file));
  return place < 0 ? SLOWEST.length : place;
};

export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
