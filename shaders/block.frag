#include "frame.glsl"

const float kRim_px = 0.45;
const float kRimWhite = 0.5;

in vec4 v_colour;
in vec2 v_top;
out vec4 colour;

void main()
{
    vec2 from_edge_px = (1.0 - abs(v_top)) / max(fwidth(v_top), vec2(1e-5));
    float rim = clamp(kRim_px * frame.line.z + 0.5 - min(from_edge_px.x, from_edge_px.y), 0.0, 1.0);
    colour = vec4(mix(v_colour.rgb, vec3(1.0), kRimWhite * rim), v_colour.a);
}
