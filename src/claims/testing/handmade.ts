/** Hand-made trees for tests of claims. */
import type { ActorReading, Mention, Standing } from '../../model/actor.ts';
import type { Document } from '../../model/document.ts';
import type { Kind } from '../../model/relations.ts';
import type { Quotation, Sentence, Token } from '../../language/types.ts';
import { readClaims } from '../index.ts';

/**
 * Hand-made trees, so that these tests are about claims and not about the parser. A word is `form/tag>head.relation`
 * with the head counted from 1; an optional `=lemma` follows the form; `@actor:standing` names who it refers to.
 */
const KINDS: Readonly<Record<string, Kind>> = {
  xi: 'leader',
  putin: 'leader',
  expert: 'analyst',
  lena: 'leader',
  pact: 'bloc',
};
const UPOS: Readonly<Record<string, string>> = {
  VB: 'VERB',
  NN: 'NOUN',
  NP: 'PROPN',
  IN: 'ADP',
  DT: 'DET',
  MD: 'AUX',
  AX: 'AUX',
  RB: 'ADV',
  JJ: 'ADJ',
  PR: 'PRON',
  TO: 'PART',
  CC: 'CCONJ',
  PU: 'PUNCT',
  WD: 'PRON',
  PO: 'PART',
  CD: 'NUM',
};

export function read(lines: readonly string[], quoted: readonly [string, string][] = []) {
  let text = '';
  const mentions: Mention[] = [];
  const ids = new Set<string>();
  const sentences = lines.map((line, sentence): Sentence => {
    const start = text.length;
    const tokens = line.split(/\s+/).map((word, index): Token => {
      const [, form = '', lemma, tag = 'NN', xpos, head = '0', deprel = 'dep', actor, standing] =
        /^(.+?)(?:=([^/]+))?\/([A-Z]{2})([A-Z]*)>(\d+)\.([a-z:]+)(?:@([a-z]+)(?::([a-z]+))?)?$/.exec(word) ??
        [];
      if (index > 0 && tag !== 'PU' && tag !== 'PO') text += ' ';
      const at = text.length;
      text += form;
      if (actor !== undefined) {
        ids.add(actor);
        mentions.push({
          actor,
          start: at,
          end: text.length,
          form: 'name',
          standing: (standing ?? 'self') as Standing,
          sentence,
          token: index,
          rule: 'test',
        });
      }
      return {
        start: at,
        end: text.length,
        form,
        lemma: lemma ?? form.toLowerCase(),
        upos: UPOS[tag] ?? 'X',
        xpos: xpos === '' ? tag : `${tag}${xpos ?? ''}`,
        head: Number(head) - 1,
        deprel,
        name: tag === 'NP',
      };
    });
    const end = text.length;
    text += ' ';
    return { start, end, tokens };
  });
  const document: Document = {
    id: 'd',
    file: 'd.txt',
    title: '',
    publisher: null,
    url: null,
    published: '2024-05',
    text,
    view: text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', repeated: false }],
    repairs: [],
  };
  const actors = [...ids].map((id) => ({
    id,
    kind: KINDS[id] ?? ('state' as const),
    label: id,
    names: [id],
    roles: [],
    partOf: null,
    certain: true,
    reasons: [],
  }));
  const reading: ActorReading = { actors, mentions };
  const quotations = quoted.map(([first, last]): Quotation => {
    const start = text.indexOf(first);
    const end = text.indexOf(last) + last.length;
    return { start, end, inner: { start: start + 1, end: end - 1 }, closed: true, continues: null };
  });
  return readClaims(document, sentences, quotations, reading).claims.map(
    ({ source, relation, target, mode, by }) =>
      `${source} ${relation} ${target} ${mode}${by === null ? '' : ` by ${by}`}`,
  );
}
