/**
 * Draws all nodes in one call: a disc or a polygon with rounded corners as a signed distance (Quilez, "2D distance
 * functions", regular polygon), a paper-coloured outline, and a ring for the hovered and the selected one.
 */
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import { floatColor } from 'sigma/utils';
import type { Sigma } from 'sigma';
import type { Shape } from '../../ui/palette.ts';
import { HOLLOW, SHAPE_MODEL } from '../shapes.ts';
import type { Emphasis, Look } from './look.ts';
import { Retained } from './retained.ts';

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_radius;
attribute vec4 a_color;
attribute vec4 a_shape;
attribute float a_emphasis;
attribute float a_hollow;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_scale;
uniform float u_dim;
varying vec2 v_place;
varying float v_radius;
varying vec4 v_color;
varying vec4 v_shape;
varying float v_emphasis;
varying float v_opacity;
varying float v_hollow;
void main() {
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  v_radius = a_radius * u_scale;
  v_place = a_corner * (v_radius * max(a_shape.z, 1.0) + 8.0);
  v_color = a_color;
  v_shape = a_shape;
  v_emphasis = a_emphasis;
  v_hollow = a_hollow;
  v_opacity = a_emphasis > 0.5 ? 1.0 : u_dim;
  gl_Position = vec4(centre + vec2(v_place.x, -v_place.y) * 2.0 / u_dimensions, 0.0, 1.0);
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_place;
varying float v_radius;
varying vec4 v_color;
varying vec4 v_shape;
varying float v_emphasis;
varying float v_opacity;
varying float v_hollow;
uniform float u_pixelRatio;
uniform vec3 u_paper;
uniform vec3 u_ring;
const float PI = 3.141592653589793;

float outline(vec2 place) {
  float distance = length(place);
  if (v_shape.x < 2.5) return distance - v_radius;
  float corner = v_shape.w * v_radius;
  float half_angle = PI / v_shape.x;
  float angle = mod(atan(place.y, place.x) - v_shape.y, 2.0 * half_angle) - half_angle;
  float apothem = v_shape.z * v_radius * cos(half_angle) - corner;
  float half_side = apothem * tan(half_angle);
  vec2 folded = vec2(cos(angle), abs(sin(angle))) * distance - vec2(apothem, 0.0);
  vec2 off = vec2(folded.x, max(folded.y - half_side, 0.0));
  return (folded.x > 0.0 ? length(off) : max(folded.x, off.y > 0.0 ? length(off) : folded.x)) - corner;
}

float cover(float distance) { return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0); }

void main() {
  float distance = outline(v_place);
  // A hollow node is a line around paper with a dot in it.
  float within = distance + min(${HOLLOW.line.toFixed(4)}, ${HOLLOW.lineShare.toFixed(4)} * v_radius);
  float dot = length(v_place) - min(${HOLLOW.dot.toFixed(4)}, ${HOLLOW.dotShare.toFixed(4)} * v_radius);
  float inside = cover(distance) - v_hollow * (cover(within) - cover(max(dot, within)));
  float edge = min(1.6, 0.5 + v_radius * 0.12);
  vec4 colour = vec4(u_paper, 1.0) * cover(distance - edge);
  colour = mix(colour, vec4(v_color.rgb, 1.0), inside);
  if (v_emphasis > 1.5) {
    vec3 ring = v_emphasis > 2.5 ? u_ring : v_color.rgb;
    float width = v_emphasis > 2.5 ? 1.3 : 0.9;
    float around = cover(abs(distance - 4.2) - width);
    colour = mix(colour, vec4(ring, 1.0), around);
  }
  gl_FragColor = colour * v_opacity;
}`;

const UNIFORMS = [
  'u_matrix',
  'u_dimensions',
  'u_scale',
  'u_dim',
  'u_pixelRatio',
  'u_paper',
  'u_ring',
] as const;
type Uniform = (typeof UNIFORMS)[number];

/** What a node of sigma's graph carries besides its place. */
export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  shape: Shape;
  emphasis: Emphasis;
  /** Drawn as an outline only: an actor without a shown relation. */
  hollow: boolean;
  hidden: boolean;
}

export function createNodeProgram(look: Look): NodeProgramType {
  return class extends NodeProgram<Uniform> {
    private readonly kept = new Retained();

    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer); // picking is geometry: no second drawing into a hidden buffer
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_shape', size: 4, type: FLOAT },
          { name: 'a_emphasis', size: 1, type: FLOAT },
          { name: 'a_hollow', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
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

    override process(index: number, offset: number, data: NodeDisplayData): void {
      super.process(index, offset, data);
      this.kept.stale = true;
    }

    override render(params: RenderParams): void {
      look.nodes = () => super.render(params);
    }

    override processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
      const { x, y, size, color, shape, emphasis, hollow } = data as unknown as NodeLook;
      const model = SHAPE_MODEL[shape];
      const values = [
        x,
        y,
        size,
        floatColor(color),
        model.sides,
        model.turn,
        model.reach,
        model.corner,
        emphasis,
        hollow ? 1 : 0,
      ];
      this.array.set(values, start);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform2f(uniformLocations.u_dimensions, params.width, params.height);
      gl.uniform1f(uniformLocations.u_scale, 1 / params.sizeRatio);
      gl.uniform1f(uniformLocations.u_dim, look.dim);
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
      gl.uniform3f(uniformLocations.u_paper, ...look.paper);
      gl.uniform3f(uniformLocations.u_ring, ...look.ring);
    }
  };
}
