// The tile of fields at one size.
precision highp float;

uniform sampler2D u_tile;

in vec2 v_first;
out vec4 colour;

void main()
{
    colour = texture(u_tile, v_first);
}
