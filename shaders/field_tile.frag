// Gives the tile of fields its colours: so the ground itself costs one look-up per pixel.
precision highp float;
precision highp sampler2D;

uniform sampler2D u_weights;
uniform vec4 u_paints[7]; // map::Paint from Land to Hedgerow

const int kLand = 0;
const int kFieldA = 2;
const int kHedgerow = 6;

in vec2 v_uv;
out vec4 colour;

vec3 painted(vec3 below, int paint, float weight)
{
    return mix(below, u_paints[paint].rgb, u_paints[paint].a * weight);
}

void main()
{
    vec4 weights = texture(u_weights, v_uv);
    vec3 land = painted(u_paints[kLand].rgb, kFieldA, 1.0 - weights.r - weights.g - weights.b);
    land = painted(land, kFieldA + 1, weights.r);
    land = painted(land, kFieldA + 2, weights.g);
    land = painted(land, kFieldA + 3, weights.b);
    colour = vec4(painted(land, kHedgerow, weights.a), 1.0);
}
