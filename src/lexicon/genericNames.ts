/**
 * Words that every state's bodies bear, singular: a name made of these alone ("Security Council", "Foreign Ministry") names
 * no body until one knows whose it is. Compiled from the lists of ministries in the CIA's World Leaders (public domain).
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `ministry committee council agency department directorate commission bureau office service parliament senate assembly treasury authority secretariat
  cabinet chamber administration police court army navy force guard command military security national state federal supreme constitutional high foreign
  defense interior internal external finance economy justice health education energy trade agriculture environment culture labor transport information
  oil home affair war commerce industry tourism emergency central bank election electoral intelligence border customs house representative people general
  staff public prosecution prosecutor air coast republican royal presidential government armed joint special operation transitional provisional upper lower
  legislative legislature congress civil aviation statistics statistic investigation anti corruption counter terrorism migration immigration communication digital
  development planning science technology sport religious social welfare human right press republic union district appeal appeals city municipal regional supervisory executive task opposition
  party communist democratic socialist liberal conservative labor green workers worker nationalist christian front movement alliance coalition liberation
  university institute academy school college center`
    .split(/\s+/)
    .filter(Boolean),
);
