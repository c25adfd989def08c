// An even band with a pixel of feather, or a glow that fades from the middle; solid or in dashes (shaders/ribbon.vert).
#include "frame.glsl"

in vec2 v_place;
flat in vec4 v_shape;
flat in vec2 v_round;
flat in vec4 v_colour;
flat in vec2 v_dash;
in vec2 v_along;

out vec4 colour;

float dash_coverage()
{
    float along_m = v_along.x / v_along.y;
    float m_per_px = max(length(vec2(dFdx(along_m), dFdy(along_m))), 1e-4);
    float dash_m = v_dash.x * frame.line.y;
    float period_m = max(dash_m + v_dash.y * frame.line.y, 1e-3);
    float off_m = abs(mod(along_m, period_m) - 0.5 * dash_m);
    float off_px = (min(off_m, period_m - off_m) - 0.5 * dash_m) / m_per_px;
    return clamp(0.5 - off_px, 0.0, 1.0);
}

void main()
{
    float beyond = max(-v_place.x * v_round.x, (v_place.x - v_shape.x) * v_round.y);
    float away = length(vec2(max(beyond, 0.0), v_place.y));
    float radius = mix(v_shape.y, v_shape.z, clamp(v_place.x / max(v_shape.x, 1e-3), 0.0, 1.0));
    float even = clamp(0.5 - (away - radius), 0.0, 1.0);
    float fading = clamp(1.0 - away / radius, 0.0, 1.0);
    float coverage = mix(even, fading * fading, v_shape.w);
    if (v_dash.x > 0.0) coverage *= dash_coverage();
    colour = vec4(v_colour.rgb, v_colour.a * coverage);
}
