// One piece of a line as a quad around a capsule on the screen. Four vertices per segment, pulled from a table of three
// texels each: from, to, distances along the line (map::LineSegment).
#include "frame.glsl"

uniform sampler2D u_segments;
uniform int u_first;  // first segment of this batch
uniform float u_width_px;

const int kRowTexels = 1536;

out vec2 v_place;        // px along and across the piece, from its start
flat out vec3 v_capsule; // length, radius at the start, radius at the end [px]
out vec2 v_along;        // distance along the line [m] and 1, both divided by depth

// Half the width in device px at this depth: nearer is wider, but less than perspective says.
float radius_at(float depth)
{
    return 0.5 * u_width_px * frame.line.x * pow(frame.eye.w / depth, 0.8);
}

void main()
{
    int first_texel = (u_first + gl_VertexID / 4) * 3;
    ivec2 cell = table_cell(first_texel, kRowTexels);
    vec2 from_m = texelFetch(u_segments, cell, 0).xy;
    vec2 to_m = texelFetch(u_segments, cell + ivec2(1, 0), 0).xy;
    vec2 along_m = texelFetch(u_segments, cell + ivec2(2, 0), 0).xy;

    vec4 from = frame.clip_from_scene * vec4(from_m, 0.0, 1.0);
    vec4 to = frame.clip_from_scene * vec4(to_m, 0.0, 1.0);
    float near = frame.viewport.w;
    if (from.w < near && to.w < near) {
        gl_Position = kNowhere;
        return;
    }
    if (from.w < near || to.w < near) {
        float cut = (near - from.w) / (to.w - from.w);
        vec4 at_cut = mix(from, to, cut);
        float along_cut = mix(along_m.x, along_m.y, cut);
        if (from.w < near) {
            from = at_cut;
            along_m.x = along_cut;
        } else {
            to = at_cut;
            along_m.y = along_cut;
        }
    }

    vec2 start = pixel_from_clip(from);
    vec2 way = pixel_from_clip(to) - start;
    float len = length(way);
    vec2 direction = len > 1e-3 ? way / len : vec2(1.0, 0.0);
    vec2 radii = vec2(radius_at(from.w), radius_at(to.w));
    float reach = max(radii.x, radii.y) + 1.0;

    int corner = gl_VertexID % 4;
    float side = (corner & 1) == 0 ? -reach : reach;
    float forward = corner < 2 ? -reach : len + reach;
    vec2 pixel = start + direction * forward + vec2(-direction.y, direction.x) * side;

    v_place = vec2(forward, side);
    v_capsule = vec3(len, radii);
    v_along = mix(vec2(along_m.x, 1.0) / from.w, vec2(along_m.y, 1.0) / to.w, forward / max(len, 1e-3));
    gl_Position = vec4(pixel / frame.viewport.xy * 2.0 - 1.0, 0.0, 1.0);
}
