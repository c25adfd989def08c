// The surface of travel times: its raster as one quad on the ground.
#include "frame.glsl"

uniform vec4 u_raster; // lower left corner and size, in metres

out vec2 v_uv;

void main()
{
    v_uv = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    gl_Position = frame.clip_from_scene * vec4(u_raster.xy + v_uv * u_raster.zw, 0.0, 1.0);
}
