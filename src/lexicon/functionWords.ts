/**
 * English words that say nothing of what a sentence is about. Used to compare texts by their content words.
 * Source: the closed classes of Quirk et al., A Comprehensive Grammar of the English Language (1985), section 2.34, with
 * the verbs of reporting that every news text has.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any are as at be because been before being
   below between both but by can could did do does doing down during each either even ever few for from further had
   has have having he her here hers herself him himself his how however i if in into is it its itself just may me
   might more most much must my myself neither no nor not now of off on once one only or other our ours out over own
   same several shall she should since so some such than that the their theirs them themselves then there these they
   this those though through thus to too toward towards under until up upon us very was we were what when where
   whether which while who whom whose why will with within without would yet you your yours
   add added adds say saying says said tell telling tells told according s t re ve ll d m`
    .split(/\s+/)
    .filter(Boolean),
);
