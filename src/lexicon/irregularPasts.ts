/**
 * Irregular past forms of verbs that frames know, with their lemma, for words that the tagger took for something else.
 * Source: the table of irregular verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.11-3.20.
 */
const LINES = `
struck strike / met meet / sent send / gave give / held hold / fought fight / sought seek / shot shoot / led lead
withdrew withdraw / overthrew overthrow / sold sell / bought buy / built build / told tell / took take / made make
cut cut / hit hit / broke break / lent lend / spoke speak / drew draw / put put / began begin / swore swear / laid lay
threw throw / beat beat / slew slay / forbade forbid / shut shut / spat spit / paid pay / froze freeze / brought bring
`;

export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split(/\s*\/\s*|\n/)
    .map((line) => line.trim().split(' '))
    .map(([past = '', lemma = '']) => [past, lemma]),
);
