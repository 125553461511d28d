/** Verbs and nouns of saying and thinking. VerbNet's say, tell, talk, conjecture and consider classes; newspapers' usage. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that report what somebody said. */
export const SPEECH_VERBS = words(`
  say tell write add note state claim insist argue explain warn stress declare announce report comment remark observe
  suggest contend assert maintain allege predict reply respond answer recall emphasize emphasise underline underscore
  reiterate repeat tweet post point_out caution conclude acknowledge admit concede confirm reveal disclose describe
  charge complain testify vow promise pledge quip joke muse speculate advise propose inform assure remind convince
  accuse blame criticize criticise condemn denounce affirm recount confide indicate mention hint signal voice express blog broadcast relate read continue
  deny call think_aloud lament urge hold forecast quote cite
`);

/** Verbs that report what somebody thinks; as attribution they count where a named person thinks. */
export const THOUGHT_VERBS = words(`
  believe think suspect expect doubt fear hope feel reckon estimate consider know understand see view regard assume
  worry imagine guess judge find suppose conclude
`);

/** What is thought is not so for sure. */
export const DOUBT_VERBS = words(
  'suspect doubt fear hope wish expect imagine guess want suppose speculate suggest worry',
);

/** The content is said not to be so. */
export const DENIAL_VERBS = words('deny refute dispute rebut disavow');

/** Verbs of naming and ascribing in the passive: "is seen as". */
export const ASCRIPTION_VERBS = words(
  'see view regard consider believe think deem perceive describe say report allege expect know rumor rumour',
);

/** Nouns that announce what somebody said: "his claim that", "warned in a statement". */
export const SPEECH_NOUNS = words(`
  statement claim comment remark announcement allegation assertion warning report declaration view opinion belief
  suggestion argument argument admission acknowledgement denial accusation news rumor rumour language narrative
  rhetoric thesis interview tweet post speech letter
`);

/** By these one does what one says: an act of one's own that is announced needs no witness. */
export const ANNOUNCING_VERBS = words(
  'announce declare pledge vow promise guarantee unveil swear proclaim decree inform notify agree decide commit',
);

/** Verbs that judge or name an event, and so say that it happened: "condemned the invasion", "calls the raid a crime". */
export const JUDGING_VERBS = words(`
  call describe label brand term dub characterize characterise denounce condemn criticize criticise decry slam blast
  deplore denigrate lambast lambaste castigate welcome hail praise applaud laud commend justify confirm acknowledge
  admit note report recount cite mention highlight lament bemoan regret blame protest allege deride ridicule
  dismiss mock portray depict frame accuse urge thank threaten defend reject
`);

/** What a newspaper is called when it is named again. */
export const OUTLET_NOUNS = words(`
  paper newspaper daily weekly tabloid broadsheet outlet agency broadcaster magazine journal website site channel
  network publication station newswire media medium press newsroom
`);

/** Bodies that put out what they find. */
export const SPEAKING_BODIES = words(`
  tank group organisation organization watchdog charity union federation association committee council monitor
  observatory nonprofit institute university company firm party faction militia movement ministry mission embassy
  regulator operator court commission agency authority department bureau office
`);

/** These have a charge for a complement; nothing that stands before them is their content. */
export const CHARGING = words('accuse blame charge suspect criticize criticise condemn denounce');

/** People and papers that can say something without a name. */
export const SPEAKING_PEOPLE = words(`
  analyst expert official observer critic source many some people diplomat commentator scholar report
  medium researcher witness
`);

/** Labels of transcripts that name nobody whom reading knows. */
export const TRANSCRIPT_LABELS =
  /^(?:[QA]|QUESTION|ANSWER|Question|Answer|(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr|Sir|The|THE)\.? )?\p{Lu}[\p{Lu}.'’-]*\p{Lu}(?: \p{Lu}[\p{Lu}.'’-]*){0,4}|(?:Mr|Ms|Mrs|Dr|The)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?: ?\([^()]{2,60}\))?$/u;

/** What newspapers put before a headline or a note; nobody speaks. */
export const KICKERS =
  /^(?:breaking|watch|live|exclusive|updated?|opinion|analysis|explainer|explained|factbox|timeline|videos?|photos?|read|report|notes?|correction|clarification|urgent|developing|feature|editorial|column|profile|recap|interview|podcast|map|infographic|summary|background|sources?|context)\b/i;
