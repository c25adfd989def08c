// Haze over the far land: a band over the top of the window.
#include "frame.glsl"

out float v_strength;

void main()
{
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    v_strength = corner.y;
    gl_Position = vec4(corner.x * 2.0 - 1.0, mix(frame.viewport.z, frame.line.w, corner.y), 0.0, 1.0);
}
