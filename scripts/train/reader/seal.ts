/**
 * Puts a trained reader where the project has it: copies its files, and writes reader.json with the fitted weights, the
 * threshold and the files' sums.
 *
 *   tsx scripts/train/reader/seal.ts MODEL_FOLDER WEIGHTS.json THRESHOLD THRESHOLD_OF_RULES
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../../src/claims/reader/weighing.ts';
import { RELATIONS } from '../../../src/model/relations.ts';
import { READER, type ReaderManifest } from '../../lib/reader.ts';

const [folder = '', weightsFile = '', threshold = '', ofRules = ''] = process.argv.slice(2);
const weights = JSON.parse(readFileSync(weightsFile, 'utf8')) as number[];
if (weights.length !== FEATURES.length)
  throw new Error(`${weightsFile}: ${weights.length} weights for ${FEATURES.length} features`);
const sealed = (name: string): { name: string; sha256: string } => {
  copyFileSync(join(folder, name), join(READER, name));
  return {
    name,
    sha256: createHash('sha256')
      .update(readFileSync(join(READER, name)))
      .digest('hex'),
  };
};
const manifest: ReaderManifest = {
  relations: RELATIONS,
  weights,
  thresholds: { reader: Number(threshold), rules: Number(ofRules) },
  files: {
    weights: sealed('reader.safetensors'),
    vocabulary: sealed('reader.vocabulary.txt'),
  },
};
writeFileSync(join(READER, 'reader.json'), `${JSON.stringify(manifest, null, 2)}\n`);
