// The land: one quad on the ground that reaches far beyond the region.
#include "frame.glsl"

const float kReach_m = 150000.0;

uniform vec2 u_tiles_per_m; // of the two sizes of the tile

out vec2 v_first;
out vec2 v_second;

void main()
{
    vec2 ground_m = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * kReach_m;
    v_first = ground_m * u_tiles_per_m.x;
    v_second = ground_m * u_tiles_per_m.y;
    gl_Position = frame.clip_from_scene * vec4(ground_m, 0.0, 1.0);
}
