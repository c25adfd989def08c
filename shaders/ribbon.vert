// One piece of a ribbon as a quad, cut along the bisectors with the pieces before and after it, so that neighbours meet
// edge to edge and a see-through ribbon is even. Four vertices per piece, pulled from a table of four texels each
// (map::RibbonPiece).
#include "frame.glsl"

uniform sampler2D u_pieces;
uniform int u_first; // first piece of this batch

const int kRowTexels = 1024;
const float kSharpest = 0.4; // of the cosine of half a turn: a sharper corner is cut off

out vec2 v_place;       // px along and across the piece, from its start
flat out vec4 v_shape;  // length, radius at the start, radius at the end [px], softness
flat out vec2 v_round;  // 1 where the piece ends round: at its start, at its end
flat out vec4 v_colour;
flat out vec2 v_dash;   // dash and gap, CSS px at the centre
out vec2 v_along;       // distance along the line [m] and 1, both divided by depth

// Half the width in device px at this depth: nearer is wider, but less than perspective says.
float radius_at(float width_px, float depth)
{
    return 0.5 * width_px * frame.line.x * pow(frame.eye.w / depth, 0.8);
}

vec2 across(vec2 direction)
{
    return vec2(-direction.y, direction.x);
}

// How far the corner at a joint lies from the joint, per px of reach, for the side at the left.
vec2 corner_of(vec2 direction, vec2 other_direction)
{
    vec2 own = across(direction);
    vec2 bisector = own + across(other_direction);
    if (length(bisector) < 1e-3) return own;
    bisector = normalize(bisector);
    return bisector / max(dot(bisector, own), kSharpest);
}

vec2 direction_between(vec2 from, vec2 to, vec2 otherwise)
{
    vec2 way = to - from;
    return length(way) > 1e-3 ? normalize(way) : otherwise;
}

void main()
{
    ivec2 cell = table_cell((u_first + gl_VertexID / 4) * 4, kRowTexels);
    vec4 start_m = texelFetch(u_pieces, cell, 0);
    vec4 end_m = texelFetch(u_pieces, cell + ivec2(1, 0), 0);
    vec4 measures = texelFetch(u_pieces, cell + ivec2(2, 0), 0);
    vec4 look = texelFetch(u_pieces, cell + ivec2(3, 0), 0);

    vec4 paint = frame.paint[int(look.x + 0.5)];
    vec4 from = frame.clip_from_scene * vec4(start_m.zw, 0.0, 1.0);
    vec4 to = frame.clip_from_scene * vec4(end_m.xy, 0.0, 1.0);
    float near = frame.viewport.w;
    // Pieces are short beside the distance to the eye: one that reaches behind it is out of sight.
    if (paint.a * look.y == 0.0 || from.w < near || to.w < near) {
        gl_Position = kNowhere;
        return;
    }

    vec4 before = frame.clip_from_scene * vec4(start_m.xy, 0.0, 1.0);
    vec4 after = frame.clip_from_scene * vec4(end_m.zw, 0.0, 1.0);
    vec2 start = pixel_from_clip(from);
    vec2 end = pixel_from_clip(to);
    vec2 direction = direction_between(start, end, vec2(1.0, 0.0));
    vec2 incoming = before.w < near ? direction : direction_between(pixel_from_clip(before), start, direction);
    vec2 outgoing = after.w < near ? direction : direction_between(end, pixel_from_clip(after), direction);

    float len = length(end - start);
    vec2 radii = vec2(radius_at(measures.z, from.w), radius_at(measures.z, to.w));
    v_round = vec2(start_m.xy == start_m.zw ? 1.0 : 0.0, end_m.xy == end_m.zw ? 1.0 : 0.0);

    int corner = gl_VertexID % 4;
    bool at_start = corner < 2;
    float side = (corner & 1) == 0 ? 1.0 : -1.0;
    float reach = (at_start ? radii.x : radii.y) + 1.0;
    float cap = at_start ? -v_round.x : v_round.y;
    vec2 way_out = corner_of(direction, at_start ? incoming : outgoing);
    vec2 pixel = (at_start ? start : end) + way_out * side * reach + direction * cap * reach;

    v_place = vec2(dot(pixel - start, direction), dot(pixel - start, across(direction)));
    v_shape = vec4(len, radii, measures.w);
    v_colour = vec4(paint.rgb, paint.a * look.y);
    v_dash = look.zw;
    v_along = mix(vec2(measures.x, 1.0) / from.w, vec2(measures.y, 1.0) / to.w, v_place.x / max(len, 1e-3));
    gl_Position = vec4(pixel / frame.viewport.xy * 2.0 - 1.0, 0.0, 1.0);
}
