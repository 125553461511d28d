/**
 * Irregular verbs: base form, past, participle. Source: the table of irregular verbs of Quirk et al., A Comprehensive
 * Grammar of the English Language (1985), 3.11-3.20, without archaic forms, those like their base ("cut"), and those that
 * are another word's base or a noun as often ("found", "felt", "lay", "wound"), which the treebank teaches.
 */
const ROWS = `
arise arose arisen/awake awoke awoken/beat - beaten/become became -/befall befell befallen/begin began begun/behold beheld
bend bent/bite bit bitten/bleed bled/blow blew blown/break broke broken/breed bred/bring brought/build built
burn burnt/buy bought/catch caught/choose chose chosen/cling clung/come came -/creep crept/deal dealt/dig dug/draw drew drawn
drink drank drunk/drive drove driven/eat ate eaten/fall fell fallen/feed fed/fight fought/flee fled/fling flung/fly flew flown
forbid forbade forbidden/foresee foresaw foreseen/forget forgot forgotten/forgive forgave forgiven/forgo forwent forgone
forsake forsook forsaken/freeze froze frozen/get got gotten/give gave given/go went gone/grow grew grown/hang hung/hear heard
hide hid hidden/hold held/keep kept/kneel knelt/know knew known/lay laid/lead led/lean leant/leap leapt/learn learnt/lend lent
lose lost/make made/mean meant/meet met/mislead misled/mistake mistook mistaken/oversee oversaw overseen
overtake overtook overtaken/overthrow overthrew overthrown/partake partook partaken/pay paid/rebuild rebuilt/ride rode ridden
ring rang rung/rise - risen/run ran -/say said/see - seen/seek sought/sell sold/send sent/shake shook shaken/shine shone
shoot shot/show - shown/shrink shrank shrunk/sing sang sung/sink sank sunk/sit sat/slay slew slain/sleep slept/slide slid
sling slung/speak spoke spoken/speed sped/spend spent/spin spun/spit spat/spring sprang sprung/stand stood/steal stole stolen
stick stuck/sting stung/stride strode/strike struck/strive strove striven/swear swore sworn/sweep swept/swell - swollen
swim swam swum/swing swung/take took taken/teach taught/tear tore torn/tell told/think thought/throw threw thrown
tread trod trodden/undergo underwent undergone/understand understood/undertake undertook undertaken/undo undid undone
uphold upheld/wake woke woken/wear wore worn/weave wove woven/weep wept/win won/withdraw withdrew withdrawn/withhold withheld
withstand withstood/wring wrung/write wrote written
`;

export interface PastForm {
  readonly base: string;
  readonly past: boolean;
  readonly participle: boolean;
}

/** By form, in lower case. */
export const PAST_FORMS: ReadonlyMap<string, PastForm> = new Map(
  ROWS.trim()
    .split(/[/\n]/)
    .map((row) => row.split(' '))
    .flatMap(([base = '', past = '-', participle = past]): [string, PastForm][] => [
      [participle, { base, past: past === participle, participle: true }],
      [past, { base, past: true, participle: past === participle }],
    ])
    .filter(([form]) => form !== '-'),
);
