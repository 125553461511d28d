import { describe, expect, it } from 'vitest';
import { read } from './testing/handmade.ts';

describe('a frame reads its roles from the tree', () => {
  it('in the active', () => {
    expect(
      read(['Moscow/NP>2.nsubj@russia backs=back/VBZ>0.root Minsk/NP>2.obj@belarus ./PU>2.punct']),
    ).toEqual(['russia support belarus asserted']);
  });
  it('in the passive, with its agent', () => {
    expect(
      read([
        'Minsk/NP>3.nsubj:pass@belarus was=be/AX>3.aux:pass backed=back/VBN>0.root by/IN>5.case Moscow/NP>3.obl:agent@russia',
      ]),
    ).toEqual(['russia support belarus asserted']);
  });
  it('and is silent on a passive without an agent', () => {
    expect(read(['Minsk/NP>3.nsubj:pass@belarus was=be/AX>3.aux:pass attacked=attack/VBN>0.root'])).toEqual(
      [],
    );
  });
  it('in a relative clause', () => {
    expect(
      read([
        'Moscow/NP>7.nsubj@russia ,/PU>4.punct which/WD>4.nsubj attacked=attack/VBD>1.acl:relcl Kyiv/NP>4.obj@ukraine ,/PU>4.punct slept=sleep/VBD>0.root',
      ]),
    ).toEqual(['russia assault ukraine asserted']);
  });
  it('with coordinated verbs and coordinated actors', () => {
    expect(
      read([
        'Moscow/NP>4.nsubj@russia and/CC>3.cc Minsk/NP>1.conj@belarus condemned=condemn/VBD>0.root Kyiv/NP>4.obj@ukraine and/CC>7.cc threatened=threaten/VBD>4.conj Warsaw/NP>7.obj@poland',
      ]),
    ).toEqual([
      'russia accuse ukraine asserted',
      'belarus accuse ukraine asserted',
      'russia threaten poland asserted',
      'belarus threaten poland asserted',
    ]);
  });
  it('of a light verb with an event noun', () => {
    expect(
      read([
        'Beijing/NP>2.nsubj@china lent=lend/VBD>0.root its/PR>4.nmod:poss support/NN>2.obj to/IN>6.case Minsk/NP>2.obl@belarus',
      ]),
    ).toEqual(['china support belarus asserted']);
  });
  it('of an event noun with its owner', () => {
    expect(
      read([
        "Moscow/NP>3.nmod:poss@russia 's/PO>1.case invasion/NN>6.nsubj of/IN>5.case Ukraine/NP>3.nmod@ukraine failed=fail/VBD>0.root",
      ]),
    ).toEqual(['russia assault ukraine asserted']);
  });
  it('of a symmetric relation whose two ends are the subject', () => {
    expect(read(['Xi/NP>4.nsubj@xi and/CC>3.cc Putin/NP>1.conj@putin met=meet/VBD>0.root'])).toEqual([
      'xi consult putin asserted',
    ]);
  });
});

describe('a verb above an event changes it', () => {
  const sentence = (verb: string): string =>
    `Moscow/NP>2.nsubj@russia ${verb}/VBD>0.root to/TO>4.mark attack/VB>2.xcomp Kyiv/NP>4.obj@ukraine`;
  it('refusing is a rejection', () =>
    expect(read([sentence('refused=refuse')])).toEqual(['russia reject ukraine asserted']));
  it('threatening is a threat', () =>
    expect(read([sentence('threatened=threaten')])).toEqual(['russia threaten ukraine asserted']));
  it('planning leaves it possible', () =>
    expect(read([sentence('planned=plan')])).toEqual(['russia assault ukraine possible']));
  it('failing denies it', () =>
    expect(read([sentence('failed=fail')])).toEqual(['russia assault ukraine negated']));
  it('asking somebody else for it claims the request alone', () => {
    expect(
      read([
        'Kyiv/NP>2.nsubj@ukraine urged=urge/VBD>0.root Warsaw/NP>2.obj@poland to/TO>5.mark attack/VB>2.xcomp Moscow/NP>5.obj@russia',
      ]),
    ).toEqual(['ukraine request poland asserted']);
  });
  it('suspending aid is a sanction', () => {
    expect(
      read([
        'Paris/NP>2.nsubj@france suspended=suspend/VBD>0.root aid/NN>2.obj to/IN>5.case Niger/NP>3.nmod@niger',
      ]),
    ).toEqual(['france sanction niger asserted']);
  });
  it('lifting sanctions is a concession', () => {
    expect(
      read([
        'Paris/NP>2.nsubj@france lifted=lift/VBD>0.root sanctions=sanction/NNS>2.obj on/IN>5.case Niger/NP>3.nmod@niger',
      ]),
    ).toEqual(['france concede niger asserted']);
  });
});

describe('how firmly', () => {
  it('a negation denies', () => {
    expect(
      read([
        'Moscow/NP>4.nsubj@russia did=do/AX>4.aux not/RB>4.advmod attack/VB>0.root Kyiv/NP>4.obj@ukraine',
      ]),
    ).toEqual(['russia assault ukraine negated']);
  });
  it('a modal leaves possible', () => {
    expect(read(['Moscow/NP>3.nsubj@russia may/MD>3.aux attack/VB>0.root Kyiv/NP>3.obj@ukraine'])).toEqual([
      'russia assault ukraine possible',
    ]);
  });
  it('a condition leaves possible', () => {
    expect(
      read([
        'If/IN>3.mark Moscow/NP>3.nsubj@russia attacks=attack/VBZ>6.advcl Kyiv/NP>3.obj@ukraine we/PR>6.nsubj lose/VBP>0.root',
      ]),
    ).toEqual(['russia assault ukraine possible']);
  });
});

describe('who says it', () => {
  it('indirect speech is attributed to its speaker', () => {
    expect(
      read([
        'Xi/NP>2.nsubj@xi said=say/VBD>0.root Moscow/NP>4.nsubj@russia attacked=attack/VBD>2.ccomp Kyiv/NP>4.obj@ukraine',
      ]),
    ).toContain('russia assault ukraine reported by xi');
  });
  it('an analyst comments on what the words are about', () => {
    expect(
      read([
        'Moscow/NP>2.nsubj@russia waits=wait/VBZ>5.ccomp ,/PU>2.punct Lee/NP>5.nsubj@expert said=say/VBD>0.root',
      ]),
    ).toEqual(['expert comments_on russia asserted']);
  });
});

describe('what is never claimed', () => {
  it('a relation of an actor with itself', () => {
    expect(read(['Moscow/NP>2.nsubj@russia backs=back/VBZ>0.root Russia/NP>2.obj@russia'])).toEqual([]);
  });
  it('membership of anything but a bloc', () => {
    expect(read(['Minsk/NP>2.nsubj@belarus joined=join/VBD>0.root Moscow/NP>2.obj@russia'])).not.toContain(
      'belarus member_of russia asserted',
    );
  });
});
