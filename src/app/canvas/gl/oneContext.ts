/**
 * sigma with one WebGL context instead of three, and without the 2D layers on which we draw nothing. Each would be a
 * picture of the screen's size that the browser keeps, clears and composes at every frame, and where WebGL is drawn in
 * software reads back as well.
 */
import { Sigma } from 'sigma';
import type { Attributes } from 'graphology-types';
import { WebGLMissing } from '../errors.ts';

/** sigma's own tables of layers; its typings hide them. */
interface Layers {
  readonly elements: Record<string, HTMLElement>;
  readonly canvasContexts: Record<string, unknown>;
  readonly webGLContexts: Record<string, unknown>;
}

/** Stands in for the contexts of layers that are not there: takes what sigma says to all of them, and does nothing. */
const IDLE = {
  clear: () => {},
  viewport: () => {},
  clearRect: () => {},
  scale: () => {},
  getExtension: () => null,
};

/** Stands in for sigma's own programs, and for ours on its second layer of nodes, which would draw hovered ones again. */
class NoProgram {
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}

/** For sigma's settings: what it would otherwise compile and never draw with. */
export const UNUSED = {
  nodes: { circle: NoProgram as never },
  edges: { arrow: NoProgram as never, line: NoProgram as never },
  hover: { circle: NoProgram as never, shape: NoProgram as never },
} as const;

const layersOf = (sigma: unknown): Layers => sigma as Layers;

export class OneContext<N extends Attributes, E extends Attributes> extends Sigma<N, E> {
  /** @throws WebGLMissing where the browser gives no WebGL2. */
  override createWebGLContext(id: string): WebGLRenderingContext {
    const { elements, webGLContexts } = layersOf(this);
    if (id === 'edges') {
      const canvas = this.createCanvas(id);
      const gl = canvas.getContext('webgl2', { antialias: false });
      if (!gl) {
        canvas.parentElement?.remove();
        throw new WebGLMissing();
      }
      prepare(gl);
      webGLContexts[id] = gl;
    } else {
      elements[id] = document.createElement('canvas');
      webGLContexts[id] = id === 'nodes' ? webGLContexts['edges'] : IDLE;
    }
    return webGLContexts[id] as WebGLRenderingContext;
  }

  override createCanvasContext(id: string): this {
    const { elements, canvasContexts } = layersOf(this);
    elements[id] = document.createElement('canvas');
    canvasContexts[id] = IDLE;
    return this;
  }

  override killLayer(id: string): this {
    // The context that two layers share is given back once.
    if (id !== 'edges') delete layersOf(this).webGLContexts[id];
    return super.killLayer(id);
  }

  /**
   * Browsers give a large canvas a drawing buffer of fewer pixels than it asks for, and stretch what is drawn. Then sigma
   * has to draw for as many as there are, or all of it lies beside where it belongs, and beside its names.
   */
  override resize(force?: boolean): this {
    super.resize(force);
    const { elements, webGLContexts } = layersOf(this);
    const gl = webGLContexts['edges'] as WebGL2RenderingContext | undefined;
    const canvas = elements['edges'] as HTMLCanvasElement | undefined;
    if (!gl || !canvas) return this;
    fitBuffer(gl, canvas);
    // sigma asks at every frame for the screen's own density again.
    const own = this as unknown as { pixelRatio: number; width: number };
    own.pixelRatio = canvas.width / own.width;
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    return this;
  }

  /** Tells when WebGL is taken away (false), and when it is back (true): then every program has to be made again. */
  onDrawing(listener: (drawing: boolean) => void): void {
    const { elements, webGLContexts } = layersOf(this);
    const canvas = elements['edges'];
    canvas?.addEventListener('webglcontextlost', (event) => {
      event.preventDefault(); // says that we can take it back
      listener(false);
    });
    canvas?.addEventListener('webglcontextrestored', () => {
      prepare(webGLContexts['edges'] as WebGL2RenderingContext);
      listener(true);
    });
  }
}

/** Where the browser's buffer is smaller than its canvas, and perhaps of other proportions, the canvas is made as small. */
function fitBuffer(gl: WebGL2RenderingContext, canvas: HTMLCanvasElement): void {
  const { width, height } = canvas;
  const { drawingBufferWidth: across, drawingBufferHeight: down } = gl;
  if (across >= width && down >= height) return;
  const share = Math.sqrt(Math.min(1, (across * down) / (width * height)) * 0.98);
  canvas.width = Math.floor(width * share);
  canvas.height = Math.floor(height * share);
}

/** Colours are multiplied by their opacity already. */
const prepare = (gl: WebGL2RenderingContext): void => gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
