/** Thrown where the browser has no WebGL2; the table and the evidence work without it. */
export class WebGLMissing extends Error {
  override readonly name = 'WebGLMissing';
  constructor() {
    super('This browser does not offer WebGL2, which drawing the graph needs.');
  }
}

/** Thrown when a picture would be larger than browsers can hold; the message says what to do. */
export class PictureTooLarge extends Error {
  override readonly name = 'PictureTooLarge';
  constructor(width: number, height: number) {
    super(
      `A picture of ${width} by ${height} pixels is more than a browser can hold. Choose a smaller scale, or the view instead of the whole graph.`,
    );
  }
}
