#include "frame.glsl"

in float v_strength;
out vec4 colour;

void main()
{
    colour = vec4(frame.haze.rgb, frame.haze.a * v_strength);
}
