// Multiplies what is drawn already (blend: destination x colour).
#include "frame.glsl"
#include "shadow_colour.glsl"

uniform sampler2D u_shadow;

in vec2 v_uv;
out vec4 colour;

void main()
{
    colour = shadow_colour(texture(u_shadow, v_uv).rg);
}
