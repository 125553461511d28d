/** Words of trade and money between states. Compiled from reading news and the COMTRADE section names. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is traded, and what says that dependence or a share is of the economy. */
export const GOODS = words(`
  gas oil crude petroleum lng energy electricity power fuel coal uranium copper gold cobalt lithium nickel iron ore
  mineral minerals diamond steel metal grain wheat corn rice soybean food fertilizer fertiliser goods product chip
  semiconductor technology equipment machinery vehicle car medicine vaccine export import trade investment loan credit
  debt remittance economy economic commerce output production revenue tourism market gdp infrastructure mine mining
  field pipeline supply barrel barrels cargo shipment commodity material textile timber fish banana wine beef
`);
/** Arms are bought and sold too. */
export const ARMS = words(
  'weapon weaponry arms drone missile jet tank ammunition rifle helicopter warplane frigate submarine hardware munition',
);

/** Businesses through which a state's economy acts abroad: "Chinese companies". */
export const COMPANIES = words(`
  company companies firm business bank contractor investor enterprise conglomerate miner producer giant corporation fund
  lender developer operator manufacturer supplier exporter importer carmaker refiner refinery buyer trader utility group
  consortium retailer shipbuilder drugmaker automaker
`);

/** What businesses do in a country or with it. */
export const DEALINGS = words(`
  build construct develop operate run own mine extract pump drill buy purchase sell supply export import finance fund
  invest manage dominate control acquire lease refine ship provide produce dig explore modernise modernize upgrade
  expand open complete
`);

/** Economic place of one state in the plans of another: "an important link in its investment programme". */
export const NODES = words(`
  link node hub pillar cornerstone linchpin lynchpin part element stop gateway conduit springboard pad corridor keystone
  backbone centerpiece centrepiece component market artery crossroads importance significance
`);
export const SCHEMES = words(`
  investment trade infrastructure belt road silk energy economic economy export import commercial corridor transit supply
  pipeline business financial logistics transport transportation connectivity
`);
export const DEFENSE = words('security defence defense military');
