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

/**
 * @throws WebGLMissing before anything else is touched. The context is left to the garbage collector: to lose it on
 * purpose can stall a Chromium that draws WebGL in software while it makes the next ones.
 */
export function requireWebGL2(): void {
  if (!document.createElement('canvas').getContext('webgl2')) throw new WebGLMissing();
}
