// As line.frag, cut into dashes with square ends, or into round dots where dashes are shorter than the gaps.
#include "frame.glsl"
#include "capsule.glsl"

const float kLongestDot_px = 2.5;

uniform vec2 u_dash_px; // dash and gap, CSS px at the centre

void main()
{
    float along_m = v_along.x / v_along.y;
    float m_per_px = max(length(vec2(dFdx(along_m), dFdy(along_m))), 1e-4);
    float dash_m = u_dash_px.x * frame.line.y;
    float period_m = dash_m + u_dash_px.y * frame.line.y;
    float off_m = abs(mod(along_m, period_m) - 0.5 * dash_m);
    float off_px = min(off_m, period_m - off_m) / m_per_px;
    float half_dash_px = 0.5 * dash_m / m_per_px;

    float dot_coverage = coverage_of(length(vec2(off_px, v_place.y)) - radius_at_place());
    float dash_coverage = coverage_of(capsule_distance()) * coverage_of(off_px - half_dash_px);
    bool dotted = u_dash_px.x < u_dash_px.y && u_dash_px.x < kLongestDot_px;
    colour = vec4(u_colour.rgb, u_colour.a * (dotted ? dot_coverage : dash_coverage));
}
