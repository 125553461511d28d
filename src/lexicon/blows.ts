/**
 * Words of armed attack as news tells it: attacks, what hits, verbs of hitting and of harm. Our own lists, after the verb
 * groups of CAMEO's codes 18 to 20 and VerbNet's classes hit, destroy and murder, widened by reading news.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that are an attack by themselves. */
export const ATTACKS = words(`
  strike airstrike air-strike attack raid bombardment shelling bombing barrage salvo offensive assault incursion ambush
  gunfire invasion
`);
/** What hits: its user's blow where a verb says that it hit. */
export const ARMS = words(`
  missile rocket drone shell bomb uav projectile jet warplane aircraft artillery mortar fire tank helicopter plane
`);
export const HITTING = words(`
  kill injure wound hit strike target damage destroy attack bomb bombard shell pound shoot fire raid storm impact flatten
  level burn ignite
`);
export const HARMED = words(`
  kill injure wound hit strike target damage destroy attack bomb bombard shell shoot displace shatter
`);
/** What is said of an attack that took place. */
export const HAPPENING = words('report carry conduct launch resume continue record register confirm');
/** With these objects or companions hitting is a figure of speech: "hits B with tariffs", "strikes a deal". */
export const FIGURES = words(`
  tariff tariffs sanction sanctions levy levies deal deals agreement accord duties duty fine fines ban bans lawsuit balance
  record restrictions penalties goal goals inflation
`);
/** Words that say that something was hit or broke down. */
export const DAMAGE =
  /\b(?:fires?|ablaze|blaze|explosions?|outages?|blackouts?|debris|smoke|suspends?|suspended|halts?|halted|shuts?|collapses?|collapsed|evacuated?|evacuates?|burns?|damaged?|damages)\b/i;
