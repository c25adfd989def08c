#include "frame.glsl"

flat in vec2 v_channel;
in vec2 v_place;
flat in vec2 v_inside;
out vec4 strength;

void main()
{
    vec2 outside = max(abs(v_place) - v_inside.x, 0.0);
    float fade = 1.0 - smoothstep(0.0, 1.0, length(outside) / (v_inside.y - v_inside.x));
    strength = vec4(v_channel * fade, 0.0, 1.0);
}
