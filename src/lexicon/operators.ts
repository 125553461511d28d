/**
 * Verbs, nouns and adjectives that take an event as their object or complement and say what becomes of it: it is done,
 * promised, sought, refused, ended. "Agreed to send", "threatened to attack", "suspended aid". After the implicative and
 * aspectual verbs of Karttunen (1971) and VerbNet's classes (begin, want, forbid, promise), widened by reading news.
 */
export type Operator =
  | 'perform'
  | 'announce'
  | 'exclude'
  | 'willing'
  | 'agree'
  | 'seek'
  | 'refuse'
  | 'end'
  | 'threaten'
  | 'intend'
  | 'fail'
  | 'receive'
  | 'approve'
  | 'condemn'
  | 'discuss'
  | 'undergo';

const LINES: readonly (readonly [Operator, string])[] = [
  [
    'perform',
    `have hold give make do take offer lend loan throw provide extend express voice show convey reiterate reaffirm renew issue
     launch carry_out conduct stage mount wage impose place put slap levy sign conclude reach strike seal maintain enjoy
     build forge foster establish strengthen deepen boost expand restore resume continue begin start open pursue keep
     keep_up commence initiate step_up increase intensify order lead undertake perform execute deliver send pay file lodge bring raise
     enter_into engage complete manage help proceed go come use tighten extend declare commit cause deploy
     exert wield retain gain grant sustain shift move rush dare bother prefer choose decide opt resolve happen keep_on
     go_on announce host attend escalate resort turn expand widen prolong double unleash switch approve authorize authorise greenlight`,
  ],
  [
    'announce',
    'pledge promise vow commit announce offer guarantee swear volunteer unveil reaffirm undertake stand_ready undertaking',
  ],
  ['agree', 'agree consent accept concur'],
  [
    'seek',
    'seek request demand want need solicit urge ask beg call_for push_for press_for appeal_for require await',
  ],
  ['refuse', 'refuse reject decline deny rebuff veto block oppose rule_out resist spurn forbid turn_down'],
  [
    'end',
    `end suspend stop halt cease cut cut_off break break_off sever freeze cancel call_off terminate withdraw curtail
     reduce lift ease relax drop scrap abandon pause quit limit downgrade scale_back withhold postpone remove loosen`,
  ],
  ['threaten', 'threaten'],
  [
    'intend',
    `plan intend aim hope wish consider mull contemplate prepare try attempt strive endeavor endeavour expect mean propose
     aspire plot desire long eye weigh study like explore tend work set move discuss debate threaten_possibly look project`,
  ],
  [
    'fail',
    `fail neglect forget omit struggle hesitate avoid refrain abstain lack hold_back hold_up hold_off keep_back put_off delay
     defer stall sit_on`,
  ],
  [
    'receive',
    'receive get win obtain secure earn accept draw attract face rely_on depend_on count_on suffer benefit_from',
  ],
  ['undergo', 'see experience witness endure'],
  ['approve', 'support back welcome praise endorse favor favour hail defend justify applaud tolerate'],
  ['condemn', 'condemn criticize criticise denounce slam blast decry deplore oppose protest blame'],
  ['discuss', 'discuss describe mention call report claim fear warn doubt predict'],
];

/** Lemma, with its particle after an underscore, to what it does to the event. Earlier lines win. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  [...LINES]
    .reverse()
    .flatMap(([operator, lemmas]) => lemmas.split(/\s+/).map((lemma) => [lemma, operator] as const)),
);

/** With an infinitive or gerund ("agreed to send", "stopped supplying", "is ready to help"); nouns and adjectives too. */
export const CLAUSE_OPERATORS: ReadonlyMap<string, Operator> = new Map(
  (
    [
      [
        'perform',
        `begin start continue resume proceed manage decide choose opt resolve keep go come help rush move be have get use
         able elect happen remain serve decision ability capacity`,
      ],
      ['announce', 'pledge promise vow commit offer guarantee swear volunteer commitment'],
      [
        'willing',
        'ready prepared willing poised keen eager set readiness willingness inclined open determined determination',
      ],
      ['exclude', 'rule_out exclude preclude stop_short decide_against opt_against vote_against'],
      ['agree', 'agree consent accept agreement'],
      ['seek', 'ask request beg demand'],
      ['refuse', 'refuse decline reject refusal reluctant unwilling reluctance unwillingness'],
      ['end', 'stop cease quit halt'],
      ['threaten', 'threaten threat'],
      [
        'intend',
        `apply plan intend aim hope wish consider mull contemplate prepare try attempt strive endeavor endeavour expect mean
         propose aspire plot desire long eye weigh study like seek want need look seem appear tend likely desperate
         threaten_possibly possible scheduled due intention wish hope proposal bid plan ambition push right possibility
         chance opportunity option call effort attempt preparation aim readying gear_up`,
      ],
      ['fail', 'fail neglect forget omit hesitate avoid refrain abstain failure unable unlikely inability'],
    ] as const
  ).flatMap(([operator, lemmas]) =>
    lemmas
      .trim()
      .split(/\s+/)
      .map((lemma) => [lemma, operator as Operator] as const),
  ),
);

/** Nouns over an event noun that say what becomes of it: "announced the suspension of aid". */
export const NOUN_OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ...'suspension halt end freeze cut termination cancellation lifting easing removal cessation reduction'
    .split(' ')
    .map((noun) => [noun, 'end'] as const),
  ...'offer pledge promise'.split(' ').map((noun) => [noun, 'announce'] as const),
  ['threat', 'threaten'],
  ['refusal', 'refuse'],
]);
