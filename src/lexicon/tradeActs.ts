/** Words of trade policy between states, by the order of words. Compiled from reading news and the WTO's glossary. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Measures against goods and travellers of another state. */
export const MEASURES = words(`
  tariff tariffs duty duties levy levies ban bans embargo quota quotas restriction restrictions control controls check
  checks curb curbs limit limits surcharge sanction sanctions
`);
export const IMPOSE = words(`
  impose implement apply reimpose reinstate slap levy introduce restore place put announce tighten expand extend raise
  increase double maintain keep enact adopt order issue declare officialize officialise approve
`);
export const EASE = words(
  'lift ease remove reduce lower cut drop suspend pause waive relax scrap eliminate abolish end',
);

/** Goods and travellers that a measure is laid on; what stands between the measure and the state they come from. */
export const LAID_ON = words(`
  import imports export exports good goods product products coal oil gas steel aluminum aluminium car cars vehicle
  vehicles beef wheat grain soybean soybeans wine chip chips semiconductor semiconductors mineral minerals technology
  traveler travelers traveller travellers arrival arrivals visitor visitors company companies firm firms shipment
  shipments commodity commodities item items material materials fish seafood meat pork poultry flight flights truck
  trucks weapon weapons arms energy electricity fuel copper lumber timber pharmaceuticals drug drugs
`);

/** Buying from abroad: the verb, and what ties the goods to their land. */
export const BUY = words('buy purchase acquire procure order import');
