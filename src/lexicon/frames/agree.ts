import type { FrameTable } from './types.ts';

/** Agreements reached and things agreed to. Sources: see types.ts. */
export const AGREE: FrameTable<'agree'> = {
  relation: 'agree',
  verbs: [
    'agree concur : with|to / mutual thing',
    'reconcile : with / mutual',
    'sign ink conclude reach strike seal finalize finalise ratify make renew extend enter_into conclude_with announce approve clinch initial cut ~ agreement deal accord pact treaty memorandum contract truce ceasefire cease-fire armistice convention understanding compromise protocol settlement partnership declaration statement mou consensus : with|between / mutual',
    'establish restore normalize normalise upgrade resume re-establish reestablish ~ tie relation relationship link : with|between / mutual diplomatic',
    'sign : with / mutual',
    'settle resolve ~ dispute row conflict quarrel feud difference : with|between / mutual',
  ],
  nouns: [
    'agreement deal accord pact treaty memorandum truce ceasefire cease-fire armistice settlement : with|between / mutual',
  ],
};
