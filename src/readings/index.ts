/**
 * readings/: what others read in the same texts. Each reading is anchored to its exact words or refused with the reason;
 * its actors are met by their mentions; what it says becomes a claim of its document, marked with who read it so.
 */
import { mergeActors } from '../actors/index.ts';
import type { LocalClaim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Analysis } from '../network/index.ts';
import { companyOf, listedIn, makeSure, meet, type Company, type Listed } from './meet.ts';
import { wordFault } from './faults.ts';
import { passageOf } from './passage.ts';
import type { End, Numbered, Reading, Refused } from './record.ts';
import { placesOf } from './words.ts';

export { answered } from './answer.ts';
export { numbered, questionsOf, type Question } from './question.ts';
export { parseReadings } from './record.ts';
export type { Numbered, Reading, Refused } from './record.ts';

export interface Taken {
  /** The documents with the claims, actors and mentions that the readings add. */
  readonly analyses: readonly Analysis[];
  readonly accepted: readonly Numbered[];
  /** In order of line. */
  readonly refused: readonly Refused[];
}

/** A claim that was anchored, with its line. */
interface Anchored {
  readonly numbered: Numbered;
  readonly claim: LocalClaim;
}

/**
 * Adds readings to what was found in the documents. The order of the readings does not matter.
 * @param sentencesOf the sentences of a document, in the untouched text; asked only for documents with readings
 */
export function takeReadings(
  analyses: readonly Analysis[],
  readings: readonly Numbered[],
  sentencesOf: (analysis: Analysis) => readonly Span[],
): Taken {
  const listed = listedIn(analyses.map(({ reading }) => reading));
  const refused: Refused[] = [];
  const byDocument = new Map<string, Numbered[]>();
  for (const numbered of [...readings].sort(inOrder)) {
    const { document } = numbered.reading;
    const own = byDocument.get(document);
    if (own) own.push(numbered);
    else byDocument.set(document, [numbered]);
  }
  const known = new Set(analyses.map(({ document }) => document.id));
  for (const [document, own] of byDocument)
    if (!known.has(document))
      for (const { line } of own) refused.push({ line, why: `there is no document ${document}` });

  const accepted: Numbered[] = [];
  const joined = analyses.map((analysis) => {
    const own = byDocument.get(analysis.document.id);
    return own ? anchorAll(analysis, own, sentencesOf(analysis), listed) : { analysis, anchored: [] };
  });
  const cast = mergeActors(
    joined.map(({ analysis }) => ({ document: analysis.document.id, reading: analysis.reading })),
  );
  const taken = joined.map((entry) => {
    if (!('refused' in entry)) return entry.analysis;
    refused.push(...entry.refused);
    const { id } = entry.analysis.document;
    const claims: LocalClaim[] = [];
    for (const { numbered, claim } of entry.anchored) {
      const [source, target] = [cast.keyOf(id, claim.source), cast.keyOf(id, claim.target)];
      const by = claim.by === null ? '' : cast.keyOf(id, claim.by);
      const why =
        source === null || target === null || by === null
          ? `the corpus does not tell who the ${source === null ? 'source' : target === null ? 'target' : 'speaker'} is: give its full name`
          : source === target
            ? `source and target are one actor, ${source}`
            : null;
      if (why === null) {
        claims.push(claim);
        accepted.push(numbered);
      } else refused.push({ line: numbered.line, why });
    }
    return Object.assign({}, entry.analysis, { claims: entry.analysis.claims.concat(claims) });
  });
  const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;
  return { analyses: taken, accepted: accepted.sort(byLine), refused: refused.sort(byLine) };
}

function anchorAll(
  analysis: Analysis,
  own: readonly Numbered[],
  sentences: readonly Span[],
  listed: Listed,
): { analysis: Analysis; anchored: Anchored[]; refused: Refused[] } {
  const { document, reading } = analysis;
  let company = companyOf(document.text, reading, listed);
  const anchored: Anchored[] = [];
  const refused: Refused[] = [];
  for (const numbered of own) {
    // A reading that is refused leaves no actors behind.
    const tried: Company = { ...company, actors: [...company.actors], mentions: [...company.mentions] };
    const claim = anchor(numbered.reading, tried, sentences);
    if ('why' in claim) refused.push({ line: numbered.line, why: claim.why });
    else {
      anchored.push({ numbered, claim });
      company = tried;
    }
  }
  const mentions = [...company.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return { analysis: { ...analysis, reading: { actors: company.actors, mentions } }, anchored, refused };
}

function anchor(
  reading: Reading,
  company: Company,
  sentences: readonly Span[],
): LocalClaim | { why: string } {
  const { text } = company;
  const passage = passageOf(reading, text, sentences);
  if ('why' in passage) return passage;
  const fault = wordFault(reading, text, passage);
  if (fault !== null) return { why: fault };
  const { relation, trigger, firmness, speaker, date, readBy } = reading;
  const end = (name: string, given: End) => {
    const met = meet(given, company, passage);
    return 'why' in met ? { why: `${name}: ${met.why}` } : met;
  };
  const source = end('source', reading.source);
  if ('why' in source) return source;
  const target = end('target', reading.target);
  if ('why' in target) return target;
  const by = speaker === null ? null : end('speaker', speaker);
  if (by && 'why' in by) return by;
  const [said] = trigger === undefined ? [] : placesOf(text, trigger, passage);
  for (const met of [source, target, by]) if (met) makeSure(company, met.actor);
  return {
    relation,
    source: source.actor,
    target: target.actor,
    passage,
    spans: {
      ...(source.span && { source: source.span }),
      ...(target.span && { target: target.span }),
      ...(said && { trigger: said }),
    },
    by: by?.actor ?? null,
    mode: firmness,
    date,
    rule: `read by ${readBy}`,
    confidence: 1,
    readBy,
  };
}

/** By what they say, so that the order of the lines changes nothing. */
const inOrder = (a: Numbered, b: Numbered): number => {
  const [first, second] = [JSON.stringify(a.reading), JSON.stringify(b.reading)];
  return first < second ? -1 : first > second ? 1 : a.line - b.line;
};
