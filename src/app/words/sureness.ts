/** How sure a claim is, in words: the share of such claims that is right, as measured on annotated texts. */

/** "Of a hundred claims found like this, 84 are right." @param confidence 0 to 1 */
export const surenessInWords = (confidence: number): string =>
  `Of a hundred claims found like this, about ${Math.round(confidence * 100)} are right, as measured on annotated texts.`;
