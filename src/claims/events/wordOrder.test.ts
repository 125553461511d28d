import { describe, expect, it } from 'vitest';
import { read } from '../testing/handmade.ts';
import { verbLemmas } from '../sentence/mistagged.ts';

describe('where the tree gives nothing, the order of words does', () => {
  it('a verb that was tagged as a noun is read by its place', () =>
    expect(
      read([
        'Lithuanian/JJ>2.amod@ltu:attribute prosecutors=prosecutor/NNS>0.root accuse/NN>4.case Russia/NNP>2.nmod@rus of/IN>7.case an/DT>7.det attack/NN>4.nmod',
      ]),
    ).toEqual(['ltu accuse rus asserted']));

  it('before a preposition only where the sentence has no other verb', () => {
    const found = (rest: string): string[] =>
      read([
        `Russia/NNP>2.compound@rus meets=meet/NNS>0.root with/IN>4.case Ukraine/NNP>2.nmod@ukr ${rest} ./PU>2.punct`,
      ]);
    expect(found('in/IN>6.case Oslo/NNP>2.nmod')).toContain('rus consult ukr asserted');
    expect(found('drew=draw/VBD>2.acl crowds=crowd/NNS>5.obj')).toEqual([]);
  });

  it('a noun before a noun stays a noun', () =>
    expect(
      read([
        'Lithuanian/JJ>3.amod@ltu:attribute army/NN>3.compound strikes=strike/NNS>4.nsubj continue/VBP>0.root in/IN>6.case Russia/NNP>4.obl@rus:place',
      ]).filter((claim) => claim.includes('verb by place')),
    ).toEqual([]));

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

describe('lemmas that a form may have as a verb', () => {
  it.each([
    ['accuses', 'accuse'],
    ['struck', 'strike'],
    ['denied', 'deny'],
    ['banned', 'ban'],
    ['condemned', 'condemn'],
  ])('%s: %s', (form, lemma) => expect(verbLemmas(form)).toContain(lemma));
});
