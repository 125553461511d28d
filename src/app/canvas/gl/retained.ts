/**
 * Keeps a program's numbers on the graphics card from frame to frame. sigma sends all of them at every frame: at 10,000
 * nodes and 20,000 strands 1.7 MB, which was most of a frame's script time.
 */
import type { ProgramInfo } from 'sigma/rendering';

export class Retained {
  /** Whether the numbers have changed since they were last sent. */
  stale = true;
  private vertices: WebGLVertexArrayObject | null = null;

  /** Makes the program's buffers current. `send` is sigma's own way: it describes the attributes and sends everything. */
  bind({ gl, buffer }: ProgramInfo, numbers: Float32Array, send: () => void): void {
    const gl2 = gl as WebGL2RenderingContext;
    if (!this.vertices) {
      this.vertices = gl2.createVertexArray();
      gl2.bindVertexArray(this.vertices);
      send();
    } else {
      gl2.bindVertexArray(this.vertices);
      if (this.stale) {
        gl2.bindBuffer(gl2.ARRAY_BUFFER, buffer);
        gl2.bufferData(gl2.ARRAY_BUFFER, numbers, gl2.DYNAMIC_DRAW);
      }
    }
    this.stale = false;
  }

  unbind({ gl }: ProgramInfo): void {
    (gl as WebGL2RenderingContext).bindVertexArray(null);
  }
}
