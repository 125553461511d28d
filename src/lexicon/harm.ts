/** Words of harm and of praise, meant and figurative. Our own reading of news. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who opposes these takes the side of whom they are directed at. */
export const HARMS = words(`
  force interference meddling intervention attempt effort destabilization destabilisation subversion infiltration plot
  coup aggression violation infringement encroachment pressure blackmail revolution bullying incitement separatism
`);
export const OPPOSING = words('oppose reject condemn denounce resist combat counter fight');
export const PRAISING = words(`
  effective decisive decisively strong strongly resolute resolutely responsible responsibility courage courageous wise
  wisdom brave bravery excellent outstanding great historic success successful successfully firm firmly friend
  commitment statesman admire congratulate congratulation
`);
/** What nobody wants to be called. */
export const INSULTS = words(`
  murderer killer liar terrorist terrorism stupid war-criminal criminal enemy threat thug dictator aggressor traitor
  coward racist fascist nazi idiot puppet tyrant butcher hypocrite pariah failure disgrace menace extremist rogue
  irresponsible reckless dangerous illegal unacceptable outrageous shameful hostile genocide crime aggression violation
  provocation corrupt weak fool clown danger war unprovoked immoral cowardly barbaric
`);
