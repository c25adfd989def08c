#include "frame.glsl"

in vec4 v_colour;
out vec4 colour;

void main()
{
    colour = v_colour;
}
