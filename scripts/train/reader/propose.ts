/**
 * All that rules and reader propose on annotated documents, with the features by which they are weighed and whether they
 * are right: what calibrate.ts fits its weights to.
 *
 *   tsx scripts/train/reader/propose.ts MODEL_FOLDER OUT.jsonl [--part dev|train|all] FILE.jsonl ...
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readActors, spotNames } from '../../../src/actors/index.ts';
import { readClaims } from '../../../src/claims/index.ts';
import { gather, wordProposal } from '../../../src/claims/reader/index.ts';
import { featuresOf } from '../../../src/claims/reader/weighing.ts';
import { openReader } from '../../../src/encoder/index.ts';
import { findQuotations, loadEnglish, splitSentences } from '../../../src/language/index.ts';
import type { Mention } from '../../../src/model/actor.ts';
import { RELATIONS } from '../../../src/model/relations.ts';
import { readDocument, showReferences } from '../../../src/reading/index.ts';
import { isDev, readAnnotated } from '../../lib/annotated.ts';
import { judgeFor } from './judge.ts';

const [folder = '', out = '', ...rest] = process.argv.slice(2);
const at = rest.indexOf('--part');
const part = at < 0 ? 'dev' : rest[at + 1];
const files = rest.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
const english = loadEnglish(readFileSync(new URL('../../../public/model/english.bin', import.meta.url)));
const reader = await openReader({
  weights: readFileSync(join(folder, 'reader.safetensors')),
  vocabulary: readFileSync(join(folder, 'reader.vocabulary.txt'), 'utf8'),
  settings: { relations: RELATIONS, weights: [], thresholds: { reader: 0, rules: 0 } },
});
const rows: string[] = [];
for (const file of files) {
  const started = performance.now();
  let [sentenceCount, looking] = [0, 0];
  for (const annotated of readAnnotated(file)) {
    if (part !== 'all' && isDev(annotated.id) !== (part === 'dev')) continue;
    const { id, text, published } = annotated;
    const bare = { title: null, publisher: null, url: null };
    const document = readDocument({ id, file: `${id}.txt`, published: published ?? null, text, ...bare });
    const read = document.blocks.filter(({ kind, repeated }) => kind !== 'debris' && !repeated);
    const spans = splitSentences(document.view, read);
    const quotations = findQuotations(showReferences(text), read);
    const before = performance.now();
    const sight = await reader.look(document.view, spans, quotations);
    looking += performance.now() - before;
    const sentences = english.parse(document.view, spans, spotNames(document, spans, sight.names));
    const reading = readActors(document, sentences, quotations, sight.names);
    const rules = readClaims(document, sentences, quotations, reading);
    const found = await gather(document, sentences, quotations, reading, rules, reader, sight);
    sentenceCount += spans.length;
    const byActor = new Map<string, Mention[]>();
    for (const mention of reading.mentions)
      byActor.set(mention.actor, [...(byActor.get(mention.actor) ?? []), mention]);
    const actors = [...reading.actors, ...(reading.capitals?.actors ?? [])];
    const certain = new Set(actors.flatMap((actor) => (actor.certain ? [actor.id] : [])));
    const proposals = found.proposals.flatMap((proposal) => {
      if (!certain.has(proposal.source) || !certain.has(proposal.target)) return [];
      const worded = wordProposal({ proposal, confidence: 0 }, found, sentences, rules);
      if (!worded) return [];
      const { claim, mentions } = worded;
      const judge = judgeFor(annotated, actors, (actor) => [
        ...(byActor.get(actor) ?? []),
        ...mentions.filter((mention) => mention.actor === actor),
      ]);
      const reading2 = proposal.answer && {
        mode: proposal.answer.mode,
        by:
          proposal.answer.speaker === null
            ? null
            : (found.meant.get(proposal.answer.speaker)?.[0].actor ?? null),
      };
      const asReader = reading2 ? judge.claim({ ...claim, ...reading2 }) : null;
      const judged = judge.claim(claim);
      return [
        {
          features: featuresOf(proposal, found.surroundings).map((value) => Math.round(value * 1e4) / 1e4),
          ...judged,
          readerMode: asReader?.mode ?? null,
          readerBy: asReader?.by ?? null,
          modes: [claim.mode, proposal.answer?.mode ?? null],
          bys: [claim.by, reading2?.by ?? null],
          origin: proposal.origin,
          relation: proposal.relation,
          text: `${claim.source} ${claim.relation} ${claim.target} | ${text.slice(claim.passage.start, claim.passage.end).replace(/\s+/g, ' ').slice(0, 220)}`,
        },
      ];
    });
    if (process.env['MISSES']) {
      const met = new Set(proposals.flatMap(({ gold }) => gold));
      const judge = judgeFor(annotated, actors, (actor) => byActor.get(actor) ?? []);
      annotated.claims.forEach(({ n, s, S, r, t, T }, index) => {
        if (met.has(index)) return;
        const known = judge
          .ends(index)
          .map((ids) =>
            ids.length === 0 ? 'none' : ids.some((actor) => certain.has(actor)) ? 'known' : 'dropped',
          );
        const [from, to] = annotated.sentences[n - 1] ?? [0, 0];
        const words = text.slice(from, to).replace(/\s+/g, ' ').slice(0, 200);
        console.log(
          `MISS ${known.join(' ')} | ${s}${S ? `=${S}` : ''} ${r} ${t}${T ? `=${T}` : ''} | ${words}`,
        );
      });
    }
    rows.push(
      JSON.stringify({ id, set: basename(file, '.jsonl'), gold: annotated.claims.length, proposals }),
    );
  }
  const each = (performance.now() - started) / Math.max(1, sentenceCount);
  console.log(
    `${basename(file)}: ${sentenceCount} sentences, ${each.toFixed(1)} ms each (encoder ${(looking / Math.max(1, sentenceCount)).toFixed(1)})`,
  );
}
writeFileSync(out, `${rows.join('\n')}\n`);
