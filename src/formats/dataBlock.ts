/** Id of the element that holds the data of a page that is one file; apart from what packs them, which is seldom needed. */
export const DATA_ID = 'edgewise-data';
