import type { FrameTable } from './types.ts';

/** Meetings, calls, talks, visits, mediation. Sources: see types.ts. */
export const CONSULT: FrameTable<'consult'> = {
  relation: 'consult',
  verbs: [
    'meet : with|obj / mutual',
    'talk speak confer consult negotiate converse deliberate chat huddle : with|to / mutual',
    'discuss review debate : with / mutual',
    'exchange ~ view letter message call pleasantry : with / mutual',
    'visit tour : obj / bare',
    'host receive greet summit : obj / bare',
    'call phone telephone ring contact : obj / bare',
    'join accompany : obj / bare persons',
    'travel fly arrive ~~ visit talk meeting summit : to|in',
    'have hold ~ lunch dinner breakfast call summit meeting talk conversation discussion consultation negotiation dialogue : with|between / mutual',
    'mediate broker arbitrate : between',
    'launch lead offer begin start make undertake continue end resume ~ mediation effort : between',
    'mediate : in / place',
    'write : to / bare',
    'send deliver hand address dispatch ~ letter message note envoy delegation representative : to',
    'receive get ~ letter message call envoy delegation visit : from',
    'hold have ~ phone_call telephone_call videoconference : with / mutual',
    'host welcome receive : obj / bare persons',
    'brief debrief : obj',
    'shake ~ hand : with / mutual',
    'pose appear attend sit ~~ together : with|alongside / mutual',
    'stand pose sit walk appear : with|alongside|beside / persons caption',
    'see picture photograph show : with < obj / persons caption',
    'pay ~ visit : to',
    'host hold throw give ~ dinner lunch banquet reception luncheon : for',
    'attend host hold convene ~ meeting summit conference : with|of|between / mutual',
  ],
  nouns: [
    'talk meeting conversation discussion summit negotiation dialogue consultation visit phone_call call contact trip audience tête-à-tête rendezvous : with|between|to|among / mutual',
    'mediation : between / quiet',
  ],
};
