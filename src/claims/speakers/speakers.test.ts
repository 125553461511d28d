import { describe, expect, it } from 'vitest';
import { english } from '../../language/testing/english.ts';
import { against } from '../testing/spelled.ts';

/** Claims as 'Source relation Target: mode by Speaker'; "no …" begins those that must not be found. */
const each = (cases: readonly (readonly [text: string, claim: string])[]): void => {
  it.each(cases)('%s', (text, claim) => expect(against(english, text, claim)).toEqual([]));
};

describe('who announces what he does himself is the doer, not a source', () => {
  each([
    ['Denmark announced on Monday that it will give tanks to Ukraine.', 'Denmark aid Ukraine: asserted'],
    [
      'The European Union announces that it has imposed sanctions on Belarus over the forced landing.',
      'European Union sanction Belarus: asserted',
    ],
    [
      'Kenyan President William Ruto announced that his country would send troops to Haiti.',
      'Kenya mobilize Haiti: asserted',
    ],
    ['Niger declared on Sunday that it was cutting ties with Ukraine.', 'Niger sanction Ukraine: asserted'],
    ['The Philippines said it would impose sanctions on Iran.', 'Philippines sanction Iran: asserted'],
    ['NATO announced that they have suspended cooperation with Belarus.', 'NATO sanction Belarus: asserted'],
    [
      '“Denmark will send weapons to Ukraine,” Danish Prime Minister Mette Frederiksen said.',
      'Denmark aid Ukraine: asserted',
    ],
    ['Uganda said that Rwanda had invaded Burundi.', 'Rwanda assault Burundi: reported by Uganda'],
    ['Donald Trump says he is stopping funding to Nigeria.', 'Donald Trump sanction Nigeria: asserted'],
    [
      'Mark Rutte states that the front is calm, while praising Latvia for its courage.',
      'Mark Rutte support Latvia: asserted',
    ],
    ['Colombia said it had attacked Ecuador.', 'Colombia assault Ecuador: reported by Colombia'],
    [
      'Somalia announced that Ethiopia had sent troops to Kenya.',
      'Ethiopia mobilize Kenya: reported by Somalia',
    ],
  ]);
});

describe('what hangs on the verb of saying is told by the paper itself', () => {
  each([
    [
      'Turkey said that the corridor would reopen, after Russia invaded Georgia.',
      'Russia assault Georgia: asserted',
    ],
    [
      'After Azerbaijan attacked Armenia, France said the ceasefire was dead.',
      'Azerbaijan assault Armenia: asserted',
    ],
    [
      'Chad said its airspace would be closed, a day after Sudan attacked Egypt.',
      'Sudan assault Egypt: asserted',
    ],
    [
      'Egypt said that Sudan had attacked Chad after Libya had imposed sanctions on Niger.',
      'Sudan assault Chad: reported by Egypt',
    ],
    [
      'Officials said prices would rise because Russia had imposed sanctions on Moldova.',
      'Russia sanction Moldova: reported',
    ],
  ]);
});

describe('what a cleft sentence tells is the paper’s, not that of who speaks in its first part', () => {
  each([
    [
      'It wasn’t until President William Ruto gave a speech in which he blamed outsiders and said police were told to end the protests that Denmark weighed in, with Mette Frederiksen offering her support to Ruto.',
      'Mette Frederiksen support William Ruto: asserted',
    ],
    [
      'It was only after Uganda said that Rwanda had invaded Burundi that Poland imposed sanctions on Belarus.',
      'Poland sanction Belarus: asserted',
    ],
    [
      'It was only after Uganda said that Rwanda had invaded Burundi that Poland imposed sanctions on Belarus.',
      'Rwanda assault Burundi: reported by Uganda',
    ],
  ]);
});

describe('conditions, aims and signs leave it possible', () => {
  each([
    ['If China attacks Taiwan, the Philippines will be drawn in.', 'China assault Taiwan: possible'],
    ['Were Russia to invade Moldova, Romania would be next.', 'Russia assault Moldova: possible'],
    ['Had Eritrea attacked Ethiopia, the war would have spread.', 'Eritrea assault Ethiopia: possible'],
    [
      'Niger will be expelled unless it hands over power, and Nigeria will impose sanctions on Niger unless the president is freed.',
      'Nigeria sanction Niger: possible',
    ],
    [
      'Biden said that the United States would impose sanctions on Turkey if Turkey attacked Syria.',
      'Turkey assault Syria: possible by Biden',
    ],
    ['Serbia aims to join the European Union by 2030.', 'Serbia member_of European Union: possible'],
    ['Brazil sent an envoy in an effort to mediate between Venezuela and Guyana.', 'no Brazil mediate'],
    ['Moldova is ready to support Armenia.', 'Moldova support Armenia: possible'],
    ['Rwanda is prepared to attack Burundi.', 'Rwanda assault Burundi: possible'],
    ['Narendra Modi is expected to meet Xi Jinping in Kazan.', 'Narendra Modi consult Xi Jinping: possible'],
    ['Narendra Modi is seeking to meet Xi Jinping in Kazan.', 'Narendra Modi consult Xi Jinping: possible'],
    ['Egypt is willing to hold talks with Ethiopia.', 'Egypt consult Ethiopia: possible'],
    [
      'Prime Minister Pedro Sánchez plans to visit Morocco in May.',
      'Pedro Sánchez consult Morocco: possible',
    ],
    ['Kosovo called for NATO to send troops to Serbia.', 'no NATO mobilize Serbia: asserted'],
    ['There are indications that Rwanda attacked Burundi.', 'Rwanda assault Burundi: possible'],
    ['There were fears that Ethiopia would attack Eritrea.', 'Ethiopia assault Eritrea: possible'],
    ['There are signs that Iran is supplying drones to Sudan.', 'Iran aid Sudan: possible'],
    ['Reports that Sudan attacked Chad could not be confirmed.', 'Sudan assault Chad: possible'],
    ['Fears of a Chinese invasion of Taiwan have grown.', 'China assault Taiwan: possible'],
    [
      'There is speculation that Togo will join the Commonwealth.',
      'no Togo member_of Commonwealth: asserted',
    ],
    ['Preparations for a Turkish invasion of Syria are complete.', 'Turkey assault Syria: possible'],
    ['Armenia is considering leaving the CSTO.', 'no Armenia sanction CSTO: asserted'],
    ['Plans for a Russian invasion of Moldova were leaked.', 'Russia assault Moldova: possible'],
    ['Greece could sell missiles to Armenia.', 'Greece economic_tie Armenia: possible'],
    [
      'The army warns residents to leave if the Chinese military strikes the port of Taipei, Taiwan.',
      'no China assault Taiwan: asserted',
    ],
    ['A second round of talks between Mali and Chad could occur in May.', 'Mali consult Chad: possible'],
    [
      'Envoys prepare a potential second round of talks between Mali and Chad.',
      'Mali consult Chad: possible',
    ],
    ['Whether Iran attacked Pakistan is unclear.', 'Iran assault Pakistan: possible'],
    ['It is unclear whether Iran attacked Pakistan.', 'Iran assault Pakistan: possible'],
    ['Israel threatened to attack Lebanon unless the rockets stop.', 'Israel threaten Lebanon: asserted'],
  ]);
});

describe('what is ruled out, or not done, is denied', () => {
  each([
    ['Germany has ruled out sending troops to Ukraine.', 'no Germany mobilize Ukraine: asserted'],
    ['Sweden will not join Finland in attacking Russia.', 'no Sweden assault Russia: asserted'],
    [
      'Katz says that Israel will not join the United States in striking Iran.',
      'no Israel assault Iran: reported',
    ],
    ['Greece left the summit without attacking Turkey.', 'no Greece assault Turkey: asserted'],
    ['Switzerland excluded joining NATO.', 'Switzerland member_of NATO: negated'],
    ['Hungary did not send weapons to Ukraine.', 'Hungary aid Ukraine: negated'],
    ['Rwanda denied that it attacked Burundi.', 'Rwanda assault Burundi: negated by Rwanda'],
    ['Rwanda denies attacking Burundi.', 'Rwanda assault Burundi: negated by Rwanda'],
    ['Rwanda denies attacking Burundi.', 'no Rwanda reject Burundi'],
    ['Iran has denied supporting Armenia.', 'Iran support Armenia: negated by Iran'],
    ['Malta stopped short of imposing sanctions on Russia.', 'Malta sanction Russia: negated'],
    ['Austria failed to support Slovenia.', 'Austria support Slovenia: negated'],
    ['Ghana never attacked Togo.', 'Ghana assault Togo: negated'],
    ['Chad has no plans to attack Sudan.', 'Chad assault Sudan: negated'],
    ['There is no evidence that Eritrea attacked Djibouti.', 'Eritrea assault Djibouti: negated'],
    ['Cyprus refuses to rule out attacking Lebanon.', 'Cyprus assault Lebanon: possible'],
  ]);
});

describe('verbs that take what they tell for a fact', () => {
  each([
    [
      'South Korean President Yoon Suk Yeol confirmed that North Korea had sent troops to Russia.',
      'North Korea mobilize Russia: reported by Yoon Suk Yeol',
    ],
    ['Ukraine revealed that Belarus had attacked Latvia.', 'Belarus assault Latvia: reported by Ukraine'],
  ]);
});

describe('sources that are no verbs', () => {
  each([
    [
      'According to figures from the United Nations, Rwanda attacked Burundi twice in May.',
      'Rwanda assault Burundi: reported by United Nations',
    ],
    [
      'Rwanda attacked Burundi twice, according to data by the World Bank.',
      'Rwanda assault Burundi: reported by World Bank',
    ],
    [
      'Sudan attacked Chad on Monday, according to China’s state-run Xinhua News Agency.',
      'Sudan assault Chad: reported by Xinhua',
    ],
    [
      'Sudan attacked Chad, a Human Rights Watch report said.',
      'Sudan assault Chad: reported by Human Rights Watch',
    ],
    ['Ukraine and Poland say that Belarus attacked Latvia.', 'Belarus assault Latvia: reported by Ukraine'],
    [
      'The Chinese military says on Telegram that Japan has attacked Taiwan.',
      'Japan assault Taiwan: reported by China',
    ],
    [
      'Hedgehog, a London-based think tank, reports that Rwanda attacked Burundi.',
      'Rwanda assault Burundi: reported by Hedgehog',
    ],
    [
      'Iranian ambassador to Russia Kazem Jalali says that Turkey attacked Syria.',
      'Turkey assault Syria: reported by Kazem Jalali',
    ],
    [
      'Austrian defence minister Klaudia Tanner says that Austria will use the interest to fund an aid package to Ukraine.',
      'Austria aid Ukraine: asserted',
    ],
    ['Sudan attacked Chad, Reuters reported.', 'Sudan assault Chad: reported by Reuters'],
    ['In a statement, NATO said Russia had attacked Estonia.', 'Russia assault Estonia: reported by NATO'],
    ['Egypt attacked Libya, witnesses said.', 'Egypt assault Libya: reported'],
    [
      'State media in Ethiopia reported that Eritrea had attacked Djibouti.',
      'no Eritrea assault Djibouti: asserted',
    ],
    [
      'Per a statement from the African Union, Rwanda invaded Burundi.',
      'Rwanda assault Burundi: reported by African Union',
    ],
    [
      'Citing the Associated Press, the paper wrote that Sudan had attacked Chad.',
      'no Sudan assault Chad: asserted',
    ],
    [
      'In the view of Vladimir Putin, Poland attacked Belarus.',
      'Poland assault Belarus: reported by Vladimir Putin',
    ],
  ]);
});

describe('speech that goes on', () => {
  each([
    [
      'The Global Times said that Japan had misread history. “Japan has attacked China before,” the paper added.',
      'Japan assault China: reported by Global Times',
    ],
    [
      'Global Times said that the visit was a success. The Chinese paper also noted that Egypt had attacked Libya.',
      'Egypt assault Libya: reported by Global Times',
    ],
    [
      'Foreign Minister Hakan Fidan spoke in Ankara. “Greece has attacked Libya,” he said.',
      'Greece assault Libya: reported by Hakan Fidan',
    ],
    [
      'Foreign Minister Hakan Fidan arrived in Cairo. He said that Greece had attacked Libya.',
      'Greece assault Libya: reported by Hakan Fidan',
    ],
  ]);
});

describe('what is not said at all', () => {
  each([
    [
      'Marco Rubio criticized the attack, although he did not say whether Rwanda had invaded Burundi.',
      'no Rwanda assault Burundi: asserted',
    ],
    ['Marco Rubio did not say that Rwanda had invaded Burundi.', 'no Rwanda assault Burundi: reported'],
    [
      'Kaja Kallas and Antonio Costa have spoken of the threat to the president of Moldova.',
      'no Antonio Costa consult',
    ],
    ['Nicaragua stands with the government of Venezuela.', 'Nicaragua support Venezuela: asserted'],
    ['France asked whether Russia had attacked Georgia.', 'Russia assault Georgia: possible'],
    ['Did Rwanda invade Burundi?', 'Rwanda assault Burundi: possible'],
  ]);
});
