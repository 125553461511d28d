/**
 * Nouns that stand between an actor and what it does, by what they let a reader conclude. Our own lists, made from the
 * noun groups of WordNet and the agent codes of CAMEO (GOV, MIL, COP, JUD, LEG), widened by reading news.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "denied any role in the attack": what somebody has in a deed. */
export const SHARES = words('involvement role part hand complicity participation responsibility');

/** "dozens of Russian soldiers": the phrase is about what stands after "of". */
export const PARTITIVES = words(`
  group number series majority minority some many dozen score hundred thousand million most all both each one two
  three four five six seven eight nine ten part rest half handful lot couple pair wave column convoy team unit
  contingent delegation batch member leader head president minister ruler people citizen resident government
  representative authority state country republic kingdom bank string host several range set $ € £ dollar euro percent spate wave number amount sum
`);

/** Bodies through which a state or a leader acts: "Turkish police" is Turkey, "the Biden administration" Biden. */
export const ORGANS = words(`
  government administration regime authority cabinet ministry department parliament senate congress legislature assembly
  court tribunal police gendarmerie militia army military navy force troop soldier serviceman marine paratrooper
  peacekeeper warplane jet aircraft fighter bomber helicopter gunship warship frigate submarine artillery guard
  coastguard commando brigade battalion division regiment embassy consulate mission delegation diplomacy leadership
  intelligence agency security treasury side republic state presidency kremlin junta commission council contingent
  personnel crew airforce airman team camp service
  committee panel bureau office assembly brass corps platoon regulator watchdog coalition alliance bloc organization
  organisation union faction
`);

/** Officers who stand for their state or bloc, never for another person: "the Chinese ambassador" is China. */
export const OFFICERS = words(`
  official officer officials delegate emissary chargé d'affaires d'affaire affaires lawmaker legislator judge prosecutor policeman gendarme ambassador diplomat envoy consul
  negotiator mediator leader president premier minister chancellor king emir sultan monarch ruler spokesman spokeswoman
  spokesperson agent spy commander general admiral chief secretary representative counterpart parliamentarian mp senator
  investigator regulator hacker prince crown_prince princess queen pontiff governor-general premiership rapporteur
  monitor inspector observer adviser advisor aide deputy vice-president head-of-state
`);

/** People of a state, armed or not. */
export const FOLK = words(`
  citizen national people person man woman child civilian resident refugee migrant worker journalist student activist
  dissident tourist prisoner detainee hostage passenger fisherman sailor businessman athlete girl boy family tanker
  gunman militant rebel fighter insurgent separatist terrorist settler protester demonstrator
`);

/** People who act as an armed side; a "Turkish man" who does something is not Turkey doing it. */
export const ARMED = words(
  'gunman militant rebel fighter insurgent separatist settler hacker pirate troop force militia',
);

/** Armed men who are not their host country's: who strikes them there does not strike the country. */
export const OUTLAWS = words(
  `gunman militant rebel fighter insurgent separatist terrorist jihadist jihadi extremist islamist guerrilla militia
   militiaman trafficker smuggler pirate bandit gangster criminal hijacker bomber attacker`,
);

/** Weapons and attacks that act for who uses them: "Israeli airstrikes killed …". */
export const WEAPONS = words(`
  strike airstrike missile rocket drone shell shelling bomb bombing bombardment raid attack offensive fire artillery
  air-strike assault barrage gunfire bullet mortar torpedo sniper warplane tank strikes airstrikes incursion invasion
`);

/** What somebody does or says, so that praise or blame of it goes to its owner. */
export const DEEDS = words(`
  decision policy move action step act deed behaviour behavior conduct statement remark comment word speech claim
  allegation accusation charge demand call request appeal offer proposal plan bid initiative idea suggestion threat
  warning attack strike assault invasion incursion aggression offensive operation campaign intervention interference
  meddling annexation occupation blockade siege crackdown repression violation abuse breach treatment handling
  response reaction approach stance position effort attempt role leadership visit trip resolution draft bill law
  legislation measure sanction tariff ban embargo order ruling verdict agreement deal pact treaty accord declaration
  announcement recognition support help assistance aid contribution commitment readiness willingness refusal failure
  withdrawal pullout drawdown deployment presence exercise drill test launch programme program project activity
  ambition aim goal right sovereignty independence integrity unity stability security membership accession candidacy
  victory win re-election reelection election government regime narrative thesis version view argument explanation
  report finding conclusion method assessment criticism condemnation rejection objection concession compromise
  ultimatum peace ceasefire truce process reform transition struggle fight war struggle cause interest concern
  provocation escalation violence inaction silence complicity involvement ultimatum veto resistance bombardment
  shelling bombing raid expansion buildup build-up encroachment dominance hegemony influence invitation decree
  pressure tactic rhetoric propaganda disinformation lie letter note message post tweet
`);

/** With these the owner is who suffers: "the killing of", "Navalny's arrest". */
export const SUFFERINGS = words(`
  death killing murder assassination execution arrest detention imprisonment jailing sentencing abduction kidnapping
  torture beating poisoning persecution expulsion deportation extradition release suffering plight loss injury wounding
  displacement casualty victim destruction collapse fall defeat downfall ouster removal dismissal overthrow abuse
  bombing shelling trial conviction
`);

/** Deeds done upon what stands after "of": "the siege of", "criticism of"; there "of" names no owner. */
export const UPON = words(`
  attack strike assault raid siege blockade invasion occupation annexation bombardment treatment handling criticism
  condemnation rejection recognition support rescue defence defense sanction repression violation bombing shelling
  encirclement praise endorsement demolition exploitation
`);

/** What speaks for who wrote it: "a U.N. report criticised". */
export const DOCUMENTS = words(`
  report statement letter resolution decree law bill order declaration communique communiqué memo memorandum document
  paper note study review investigation inquiry probe ruling verdict constitution plan proposal budget document aid
  assistance shelling bombardment airstrike strike
`);

/** Who does these to an event is not the one who acts in it: "talks mediated by". */
export const OUTSIDE = words(`
  mediate broker host facilitate sponsor organize organise lead demand request oppose condemn criticize criticise
  describe prompt join attend back support welcome approve monitor guarantee
`);
