/** Thrown where the browser has no WebGL2; the table and the evidence work without it. */
export class WebGLMissing extends Error {
  override readonly name = 'WebGLMissing';
  constructor() {
    super('This browser does not offer WebGL2, which drawing the graph needs.');
  }
}
