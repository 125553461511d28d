/** Adjectives that tell one kind of tie between actors from another. Our own reading of news. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const ECONOMIC_ADJECTIVES = words(
  'economic trade tariff trading commercial business financial energy investment oil gas banking',
);
export const GOOD_TIES = words(`
  close closer warm good strong friendly deep strategic cordial special excellent robust healthy brotherly fraternal
  stronger deeper warmer better growing military security defence defense historic traditional
  increasing strengthened cultural amicable harmonious long-standing longstanding
`);
export const BAD_TIES = words(
  'tense strained bad poor hostile frosty rocky fraught cold cool icy sour troubled difficult severed alleged adversarial',
);
export const JOINT = words('joint bilateral combined trilateral');
/** Support that is help in kind. */
export const MATERIAL = words(`
  military economic financial material humanitarian logistical logistic technical security air budgetary budget monetary
  medical lethal law-enforcement
`);
