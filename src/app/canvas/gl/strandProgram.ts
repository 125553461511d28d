/**
 * Draws all strands in one call: a ribbon along a quadratic Bézier curve, whose fragments know how far along and how
 * far off the middle they are, so that dashes, heads, crosses and hollow lines are sums, not geometry. The ends and
 * the clipping at the nodes repeat `curve.ts`.
 */
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';
import type { Sigma } from 'sigma';
import { LANE_GAP } from '../../../model/drawing.ts';
import type { Head } from '../../ui/palette.ts';
import { HEADS } from '../../ui/palette.ts';
import type { Emphasis, Look } from './look.ts';
import { Retained } from './retained.ts';
import { FRAGMENT, VERTEX } from './strandShaders.ts';

const UNIFORMS = [
  'u_matrix',
  'u_dimensions',
  'u_nodeScale',
  'u_edgeScale',
  'u_gap',
  'u_dim',
  'u_pixelRatio',
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Pieces of a ribbon: curves are shallow, and in crowds they are short as well. */
const segmentsFor = (strands: number): number => (strands > 3000 ? 4 : 12);

/** What an edge of sigma's graph carries. */
export interface StrandLook {
  size: number;
  color: string;
  opacity: number;
  lane: number;
  /** As in `curveOf`. */
  bend: number;
  sourceRim: number;
  targetRim: number;
  dash: readonly [number, number, number, number];
  head: Head | null;
  /** 0 asserted, 1 tentative, 2 denied, 3 disputed. */
  firmness: number;
  emphasis: Emphasis;
}

/** @param strands about how many there are to draw. */
export function createStrandProgram(look: Look, strands: number): EdgeProgramType {
  const segments = segmentsFor(strands);
  return class extends EdgeProgram<Uniform> {
    private readonly kept = new Retained();

    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
      return {
        VERTICES: 2 * (segments + 1),
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_rims', size: 2, type: FLOAT },
          { name: 'a_line', size: 4, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_dash', size: 4, type: FLOAT },
          { name: 'a_style', size: 3, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 2, type: FLOAT }],
        CONSTANT_DATA: Array.from({ length: 2 * (segments + 1) }, (_, index) => [
          Math.floor(index / 2) / segments,
          index % 2 === 0 ? -1 : 1,
        ]),
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.kept.stale = true;
    }

    override bindProgram(program: ProgramInfo): void {
      this.kept.bind(program, this.array, () => super.bindProgram(program));
    }

    override unbindProgram(program: ProgramInfo): void {
      this.kept.unbind(program);
    }

    override process(
      index: number,
      offset: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      super.process(index, offset, source, target, data);
      this.kept.stale = true;
    }

    override render(params: RenderParams): void {
      super.render(params);
      look.nodes?.();
    }

    override processVisibleItem(
      _index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const strand = data as unknown as StrandLook;
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = strand.sourceRim;
      array[start + 5] = strand.targetRim;
      array[start + 6] = strand.lane;
      array[start + 7] = strand.size;
      array[start + 8] = strand.opacity;
      array[start + 9] = strand.bend;
      array[start + 10] = floatColor(strand.color);
      array.set(strand.dash, start + 11);
      array[start + 15] = strand.head === null ? 0 : 1 + HEADS.indexOf(strand.head);
      array[start + 16] = strand.firmness;
      array[start + 17] = strand.emphasis;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height);
      gl.uniform1f(uniformLocations.u_nodeScale, 1 / params.sizeRatio);
      gl.uniform1f(uniformLocations.u_edgeScale, look.edgeScale(params.zoomRatio));
      gl.uniform1f(uniformLocations.u_gap, LANE_GAP / params.sizeRatio);
      gl.uniform1f(uniformLocations.u_dim, look.dim);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    }
  };
}
