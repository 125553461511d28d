/** Every number and place that the page chooses, in one table. Times in milliseconds, lengths in CSS pixels. */
export const SETTINGS = {
  data: {
    /** All relative to the page's own address, so that any base path works. */
    graph: 'data/graph.json',
    documents: 'data/documents/',
    /** All texts in one file, where the host has it. */
    texts: 'data/texts.json',
    /** The app as one file, to be filled with data. */
    page: 'one-page.html',
  },
  address: {
    /** A camera that moves is written into the address once it has rested this long. */
    cameraDelay: 300,
  },
  drawing: {
    /** WebGL that was taken away and is not back after this long counts as lost. */
    patience: 1500,
    /** Height of the bar over a graph of which a part is drawn, with its distance from the edge. */
    bar: 52,
    /** Pixels of the window for each actor of a large graph that is drawn and named. */
    each: 13_000,
    /** As many at least, and at most, are drawn of it at first. */
    least: 24,
    most: 80,
    /** So long after the page is ready what draws its picture on paper is loaded. */
    printable: 800,
  },
  panel: {
    /** Widths as in styles/panel.css. */
    width: 440,
    articleWidth: 640,
    /** The filters with their distance from the edge, as in styles/frame.css. */
    filters: 272,
    /** The column of the drawing's controls, with its distance from what is at its left; on phones a row. */
    controls: 60,
    /** Windows narrower than this begin with the filters folded away. */
    roomy: 1180,
    /** So many pixels at least are left to the drawing beside a panel: where the filters would take them, they fold. */
    drawing: 420,
    /** Below this width of the window the panel is a sheet at the foot of the page. */
    phone: 720,
  },
  evidence: {
    /** Passages shown before "Show more". */
    page: 40,
    /** Passages before one that is asked for, where it stands far down the list. */
    before: 5,
    /** Copies that are named, of more only their number. */
    titles: 4,
  },
  filters: {
    /** So many documents are listed openly; more are folded away. */
    documents: 24,
    /** Of those so many at a time. */
    page: 100,
  },
  actor: { quotes: 4, names: 12, documents: 8 },
  table: { page: 100 },
  /** Disputes on a page, and passages on each side of one. */
  disputes: { page: 20, passages: 3 },
  /** Sentences found on a page. */
  text: { page: 50 },
  /** Results of each kind; letters from which on is looked for; best results among which near copies are folded. */
  search: { actors: 6, passages: 6, minimum: 2, compared: 60 },
  notice: { time: 9000 },
  /** An export that takes longer than this shows how far it is. */
  exports: { patience: 500 },
} as const;
