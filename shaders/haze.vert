// Haze over the far land: a band over the top of the window.
#include "frame.glsl"

const float kHazeShare = 0.42; // of the height of the window

out float v_strength;

void main()
{
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    v_strength = corner.y;
    gl_Position = vec4(corner.x * 2.0 - 1.0, 1.0 - 2.0 * kHazeShare * (1.0 - corner.y), 0.0, 1.0);
}
