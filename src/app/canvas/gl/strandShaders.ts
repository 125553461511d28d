/** Shaders of the strands. Lengths are CSS pixels, y downwards, as in `curve.ts`. */
import { CLEARANCE, FAR, SPREAD } from '../curve.ts';
import { CROSS, CROSS_EVERY, CROSS_LINE, HEAD_SLOPE, RAIL } from '../marks.ts';

const float = (value: number): string => value.toFixed(4);

export const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_rims;
attribute vec4 a_line;
attribute vec4 a_color;
attribute vec4 a_dash;
attribute vec3 a_style;
attribute vec2 a_vertex;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_nodeScale;
uniform float u_edgeScale;
uniform float u_gap;
uniform float u_dim;
varying vec2 v_place;
varying float v_length;
varying float v_width;
varying float v_head;
varying vec4 v_color;
varying vec4 v_dash;
varying vec2 v_style;

vec2 pixel(vec2 position) {
  vec2 clip = (u_matrix * vec3(position, 1.0)).xy;
  return vec2(clip.x + 1.0, 1.0 - clip.y) * 0.5 * u_dimensions;
}

vec2 at(vec2 a, vec2 b, vec2 c, float t) { return mix(mix(a, b, t), mix(b, c, t), t); }
vec2 speed(vec2 a, vec2 b, vec2 c, float t) { return 2.0 * mix(b - a, c - b, t); }

float leaves(vec2 a, vec2 b, vec2 c, vec2 centre, float rim, float chord) {
  float radius = rim + ${float(CLEARANCE)};
  vec2 off = a - centre;
  float t = min(sqrt(max(radius * radius - dot(off, off), 0.0)) / chord, 0.45);
  for (int step = 0; step < 2; step++) {
    vec2 away = at(a, b, c, t) - centre;
    float distance = max(length(away), 0.001);
    float slope = dot(away, speed(a, b, c, t)) / distance;
    if (slope > 0.001) t = clamp(t - (distance - radius) / slope, 0.0, 0.45);
  }
  return t;
}

/** Length of the curve from one parameter to another: Gauss and Legendre's rule with three points. */
float travel(vec2 a, vec2 b, vec2 c, float from, float to) {
  float middle = 0.5 * (from + to);
  float reach = 0.5 * (to - from) * 0.7745966692;
  return (to - from) * 0.5 * (
    0.5555555556 * (length(speed(a, b, c, middle - reach)) + length(speed(a, b, c, middle + reach))) +
    0.8888888889 * length(speed(a, b, c, middle)));
}

void main() {
  vec2 source = pixel(a_source);
  vec2 target = pixel(a_target);
  vec2 way = target - source;
  float chord = max(length(way), 0.001);
  vec2 normal = vec2(-way.y, way.x) / chord;
  vec2 rims = a_rims * u_nodeScale;
  float offset = a_line.x * u_gap;
  float middle = offset * (1.0 + min(chord / ${float(FAR)}, 1.0)) + a_line.w * chord;
  vec2 ends = clamp(vec2(offset), -rims * ${float(SPREAD)}, rims * ${float(SPREAD)});
  vec2 a = source + normal * ends.x;
  vec2 b = 0.5 * (source + target) + normal * (2.0 * middle - 0.5 * (ends.x + ends.y));
  vec2 c = target + normal * ends.y;
  float from = leaves(a, b, c, source, rims.x, chord);
  float to = 1.0 - leaves(c, b, a, target, rims.y, chord);
  float t = mix(from, to, a_vertex.x);

  float strong = a_style.z > 1.5 ? 1.5 : 1.0;
  v_width = a_line.y * u_edgeScale * strong;
  v_head = a_style.x > 0.5 ? (6.5 * u_edgeScale + 1.7 * v_width) : 0.0;
  v_length = travel(a, b, c, from, to);
  v_head = min(v_head, v_length * 0.7);
  float breadth = max(max(0.5 * v_width, v_head * 0.6), a_style.y > 1.5 ? ${float(CROSS + 1)} * u_edgeScale : 0.0) + 1.5;
  vec2 direction = normalize(speed(a, b, c, t) + vec2(0.0, 1e-6));
  v_place = vec2(travel(a, b, c, from, t), a_vertex.y * breadth);
  v_color = vec4(a_color.rgb, 1.0) * a_line.z * (a_style.z > 0.5 ? 1.0 : u_dim);
  v_dash = a_dash * u_edgeScale;
  v_style = a_style.xy;
  vec2 place = at(a, b, c, t) + vec2(-direction.y, direction.x) * v_place.y;
  gl_Position = vec4(place.x / u_dimensions.x * 2.0 - 1.0, 1.0 - place.y / u_dimensions.y * 2.0, 0.0, 1.0);
}`;

export const FRAGMENT = /* glsl */ `
precision highp float;
varying vec2 v_place;
varying float v_length;
varying float v_width;
varying float v_head;
varying vec4 v_color;
varying vec4 v_dash;
varying vec2 v_style;
uniform float u_pixelRatio;
uniform float u_edgeScale;

/** Distance to a dash with round ends between two places along the line. */
float dash(float along, float across, float from, float to) {
  float half_length = max(0.5 * (to - from - v_width), 0.0);
  return length(vec2(max(abs(along - 0.5 * (from + to)) - half_length, 0.0), across)) - 0.5 * v_width;
}

float body(float along, float across) {
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period < 0.01) return across - 0.5 * v_width;
  float phase = mod(along, period);
  float distance = min(dash(phase, across, 0.0, v_dash.x), dash(phase, across, period, period + v_dash.x));
  if (v_dash.z > 0.0) {
    float second = v_dash.x + v_dash.y;
    distance = min(distance, dash(phase, across, second, second + v_dash.z));
  }
  return distance;
}

float head(float back, float across) {
  if (v_style.x < 1.5) return max((across - back * ${float(HEAD_SLOPE.arrow)}) * 0.922, back - v_head);
  if (v_style.x < 2.5)
    return max(abs(across - back * ${float(HEAD_SLOPE.chevron)}) * 0.876 - max(0.5 * v_width, 0.8), back - v_head * 0.8);
  float middle = 0.5 * v_head;
  float half_breadth = ${float(HEAD_SLOPE.diamond)} * v_head;
  return (abs(back - middle) / middle + across / half_breadth - 1.0) * middle * half_breadth / length(vec2(middle, half_breadth));
}

void main() {
  float across = abs(v_place.y);
  float back = v_length - v_place.x;
  // A line runs up to the tip of a chevron, but only up to the back of a solid head.
  float stop = v_style.x < 0.5 ? 0.0 : v_style.x > 1.5 && v_style.x < 2.5 ? 0.5 * v_width : v_head - 1.0;
  float line = max(body(v_place.x, across), stop - back);
  float tip = v_style.x > 0.5 ? head(back, across) : 1000.0;
  if (v_style.y > 0.5 && v_style.y < 1.5) {
    float rail = 0.5 * ${float(RAIL)};
    line = abs(line + rail) - rail;
    if (v_style.x < 1.5 || v_style.x > 2.5) tip = abs(tip + rail) - rail;
  }
  float distance = min(line, tip);
  if (v_style.y > 1.5) {
    float every = ${float(CROSS_EVERY)} * u_edgeScale;
    float size = ${float(CROSS)} * u_edgeScale;
    // One cross in the middle where some deny it, crosses all along where all do.
    float middle = v_place.x - 0.5 * v_length;
    float near = v_style.y > 2.5 ? abs(middle) : abs(mod(middle + 0.5 * every, every) - 0.5 * every);
    float cross = abs(near - across) * 0.707 - 0.5 * ${float(CROSS_LINE)};
    distance = min(distance, max(cross, max(near, across) - size));
  }
  gl_FragColor = v_color * clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}`;
