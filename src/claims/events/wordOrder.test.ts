import { describe, expect, it } from 'vitest';
import { read } from '../testing/handmade.ts';

describe('where the tree gives nothing, the order of words does', () => {
  it('a chain of places tells in which state a thing was struck', () =>
    expect(
      read([
        'Russia/NNP>2.nsubj@rus struck=strike/VBD>0.root a/DT>4.det hotel/NN>2.obj in/IN>6.case Izmail/NP>2.obl ,/PU>8.punct Odesa/NP>6.appos ,/PU>10.punct Ukraine/NNP>6.appos@ukr:place',
      ]),
    ).toEqual(['rus assault ukr asserted']));

  it('who strikes rebels in a state does not strike the state', () =>
    expect(
      read([
        'Russia/NNP>2.nsubj@rus struck=strike/VBD>0.root rebels=rebel/NNS>2.obj in/IN>5.case Mali/NNP>2.obl@mli:place',
      ]),
    ).toEqual([]));
});

describe('reciprocals', () => {
  it('each other makes both ends of both', () =>
    expect(
      read([
        'Russia/NNP>4.nsubj@rus and/CC>3.cc Ukraine/NNP>1.conj@ukr blamed=blame/VBD>0.root each/DT>4.obj other/JJ>5.fixed',
      ]).sort(),
    ).toEqual(['rus accuse ukr asserted', 'ukr accuse rus asserted']));
});
