/** Universal parts of speech from Penn Treebank tags and, where these leave it open, the word's place in the tree. */

const OF_TAG: Readonly<Record<string, string>> = {
  CC: 'CCONJ',
  CD: 'NUM',
  EX: 'PRON',
  FW: 'X',
  GW: 'X',
  JJ: 'ADJ',
  JJR: 'ADJ',
  JJS: 'ADJ',
  LS: 'X',
  MD: 'AUX',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  PDT: 'DET',
  POS: 'PART',
  PRP: 'PRON',
  PRP$: 'PRON',
  RB: 'ADV',
  RBR: 'ADV',
  RBS: 'ADV',
  RP: 'ADP',
  SYM: 'SYM',
  $: 'SYM',
  '#': 'SYM',
  TO: 'PART',
  UH: 'INTJ',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  WP: 'PRON',
  WP$: 'PRON',
  WRB: 'ADV',
  ADD: 'PROPN',
  AFX: 'X',
  XX: 'X',
  HYPH: 'PUNCT',
  NFP: 'PUNCT',
};

/** @param lower the form in lower case */
export function universal(xpos: string, deprel: string, lower: string): string {
  if (xpos === 'IN') return deprel === 'mark' ? 'SCONJ' : 'ADP';
  if (xpos === 'DT') return deprel !== 'det' && /^th(?:is|at|ese|ose)$/u.test(lower) ? 'PRON' : 'DET';
  if (xpos === 'NN' && /^(?:any|some|every|no)(?:body|thing|one)$|^none$/u.test(lower)) return 'PRON';
  if (xpos === 'WDT') return deprel === 'det' ? 'DET' : 'PRON';
  if (xpos === 'TO' && deprel === 'case') return 'ADP';
  if (xpos === 'RB' && /^(?:not|n['’]t)$/u.test(lower)) return 'PART';
  if (xpos === 'WRB' && deprel === 'mark') return 'SCONJ';
  if (xpos.startsWith('VB') && /^(?:aux|aux:pass|cop)$/u.test(deprel)) return 'AUX';
  return OF_TAG[xpos] ?? 'PUNCT';
}
