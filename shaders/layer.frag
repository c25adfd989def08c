#include "frame.glsl"

uniform sampler2D u_layer; // premultiplied by its opacity

in vec2 v_uv;
out vec4 colour;

void main()
{
    colour = texture(u_layer, v_uv);
}
