import { expect, it } from 'vitest';
import { english } from '../../language/testing/english.ts';
import { against } from '../testing/spelled.ts';

/** Claims as 'Source relation Target: mode by Speaker'; "no …" begins those that must not be found. */
it.each([
  [
    'Norway is holding back a consignment of aid for Chad and a delivery of aid to Mali.',
    'no Norway aid Mali: asserted',
  ],
  ['Norway held up a shipment of aid to Mali.', 'Norway aid Mali: negated'],
  ['Norway put off a delivery of aid to Mali.', 'Norway aid Mali: negated'],
  ['Norway delayed its support for Mali.', 'Norway support Mali: negated'],
  ['Norway held back its support for Mali.', 'Norway support Mali: negated'],
  ['Norway has stalled the delivery of tanks to Mali.', 'no Norway economic_tie Mali: asserted'],
  ['Norway withheld a delivery of weapons to Mali.', 'no Norway aid'],
  ['Norway withheld a delivery of weapons to Mali.', 'no Norway economic_tie'],
  ['Aid to Mali was withheld by Norway.', 'Norway sanction Mali: asserted'],
  ['Norway is sitting on a delivery of aid for Mali.', 'no Norway aid Mali: asserted'],
  ['Norway stopped short of sending aid to Mali.', 'Norway aid Mali: negated'],
  ['Norway withdrew its support for Mali.', 'no Norway support Mali: asserted'],
  // Held talks are talks.
  ['Norway held talks with Mali.', 'Norway consult Mali: asserted'],
])('%s: %s', (text, claim) => expect(against(english, text, claim)).toEqual([]));
