/** Words that a sentence may begin with and that then are no part of a name. */
export const STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those there here it its he his she her they their we our you your i my who what when where why how which whose
  in on at by for from to of with without within over under after before since until during while as if although though because but and or nor so yet
  both either neither each every all some any many most more much few several other another such no not only just also even still already again
  then thus hence however moreover meanwhile furthermore nevertheless nonetheless instead otherwise despite amid among against between across through
  throughout according following including given once upon about above below near outside inside around early earlier late later last next first second third
  new former ex ethnic state local senior top today yesterday tomorrow tonight now never ever one two three four five six seven eight nine ten dozens hundreds thousands millions
  nearly almost about roughly approximately around least up down off out people men women children protesters demonstrators police officials authorities troops soldiers
  is are was were be been being has have had do does did will would can could may might must shall should let please see read watch subscribe
  large small big great major minor recent recently initially eventually finally originally previously currently formerly reportedly allegedly apparently clearly conversely
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  militias rebels gunmen militants insurgents attackers fighters terrorists militiamen paramilitaries airstrikes strikes drones missiles rockets warplanes
  residents civilians survivors witnesses voters lawmakers senators ministers diplomats activists students workers farmers migrants refugees
  incumbent jailed exiled ousted outgoing veteran hardline hard-line moderate reformist pro-government anti-government sources
  unlike like than per via plus minus well yes ok photo video file image source credit breaking live update updated opinion analysis explainer comment comments`
    .split(/\s+/)
    .filter(Boolean),
);

/** Days and months. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
