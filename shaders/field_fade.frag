// The tile of fields at two sizes that pass into each other.
precision highp float;

uniform sampler2D u_tile;
uniform float u_second_share; // 0..1

in vec2 v_first;
in vec2 v_second;
out vec4 colour;

void main()
{
    colour = mix(texture(u_tile, v_first), texture(u_tile, v_second), u_second_share);
}
