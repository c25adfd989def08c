// The top of a plate from its distance to a rounded rectangle: fill, hatch, and a solid, dashed or dotted edge.
#include "frame.glsl"

const float kEdge_px = 1.5;
const float kHatchPeriod_m = 95.0;
const float kHatchLine_m = 40.0;
const float kDash_px = 5.0;
const float kDot_px = 3.4;
const float kLeastEdge = 0.7;
const float kBetween = 0.35; // what an uncertain plate keeps between the lines of its hatch
const int kHovered = 1;      // map::Emphasis
const int kSelected = 2;

in vec2 v_place_m;
flat in vec4 v_size_m;
flat in ivec3 v_state;
in vec4 v_wall;
flat in float v_opacity;
out vec4 colour;

// Distance to the edge of a rounded rectangle, negative inside [m].
float edge_distance(vec2 place, vec2 half_size, float radius)
{
    vec2 beyond = abs(place) - half_size + radius;
    return length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - radius;
}

// Distance along the edge from a fixed corner, good enough for dashes [m].
float along_edge(vec2 place, vec2 half_size)
{
    vec2 share = abs(place) / half_size;
    return share.x > share.y ? place.y + half_size.x : place.x + half_size.y;
}

vec4 over(vec4 top, vec4 below)
{
    float alpha = top.a + below.a * (1.0 - top.a);
    return vec4((top.rgb * top.a + below.rgb * below.a * (1.0 - top.a)) / max(alpha, 1e-4), alpha);
}

void main()
{
    int decision = v_state.x;
    float ratio = frame.line.z;
    float distance_m = edge_distance(v_place_m, v_size_m.xy, v_size_m.z);
    float m_per_px = max(length(vec2(dFdx(distance_m), dFdy(distance_m))), 1e-4);
    float distance_px = distance_m / m_per_px;
    float along_px = along_edge(v_place_m, v_size_m.xy) / (frame.line.y / (frame.line.x / ratio)) * ratio;
    float stripes_m = (v_place_m.x + v_place_m.y) * 0.70711;
    float stripe_m_per_px = max(length(vec2(dFdx(stripes_m), dFdy(stripes_m))), 1e-4);
    if (v_size_m.w > 0.5) {
        colour = vec4(v_wall.rgb, v_wall.a * v_opacity);
        return;
    }

    float inside = clamp(0.5 - distance_px, 0.0, 1.0);
    vec4 hatch = frame.plate_hatch[decision];
    float from_stripe_m = abs(mod(stripes_m, kHatchPeriod_m) - 0.5 * kHatchPeriod_m) - 0.5 * kHatchLine_m;
    float stripe = clamp(0.5 - from_stripe_m / stripe_m_per_px, 0.0, 1.0);
    bool own_hatch = hatch.a > 0.0;
    hatch.a *= stripe;

    bool selected = v_state.y == kSelected;
    float edge_px = (kEdge_px + (v_state.y == kHovered ? 0.7 : 0.0) + (selected ? 1.5 : 0.0)) * ratio;
    vec4 edge = selected ? frame.selection : frame.plate_edge[decision];
    edge.a *= clamp(distance_px + edge_px + 0.5, 0.0, 1.0);
    float form = frame.plate_form[decision].x;
    if (form > 0.5 && !selected) {
        float dash_px = (form > 1.5 ? kDot_px : kDash_px * 1.7) * ratio;
        float beat = abs(mod(along_px, dash_px) - 0.5 * dash_px);
        edge.a *= clamp(0.30 * dash_px + 0.5 - beat, 0.0, 1.0);
    }

    colour = over(edge, over(hatch, frame.plate_top[decision]));
    // What is needed in less than half of the futures is hatched; the forms that have a hatch of their own keep that.
    if (v_state.z > 0 && !own_hatch) colour.a *= mix(kBetween, 1.0, max(stripe, edge.a));
    // However few futures need it, one sees where it lies.
    colour.a *= inside * mix(v_opacity, max(v_opacity, kLeastEdge), edge.a);
    if (colour.a < 0.004) discard;
}
