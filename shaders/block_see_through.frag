// Blocks that one sees through: hatched where less than half of the futures need them, edges only where they are gone.
#include "frame.glsl"

const float kRim_px = 0.45;
const float kRimWhite = 0.5;
const float kEdge_px = 1.0;
const float kThinnest_px = 0.7; // in device pixels: thinner lines fall between them
const float kEdgeShare = 0.2;   // of a face, at most: small wires stay wires
const float kInside = 0.1;      // what is left of a wire between its edges
const float kStripe_px = 3.2;   // from one line of the hatch to the next
const float kBetween = 0.35;    // what the hatch leaves between its lines
const int kHatched = 1;         // map::BlockForm
const int kWire = 2;

in vec4 v_colour;
in vec2 v_top;
in vec2 v_face;
flat in int v_form;
out vec4 colour;

// Device pixels to the nearest edge of a face that is size_px large.
float from_edge_px(vec2 place, vec2 size_px)
{
    vec2 edges_px = 0.5 * (1.0 - abs(place)) * size_px;
    return min(edges_px.x, edges_px.y);
}

// How much of a wire there is.
float wire(float ratio)
{
    vec2 size_px = 2.0 / max(fwidth(v_face), vec2(1e-5));
    float width_px = max(kThinnest_px, min(kEdge_px * ratio, kEdgeShare * min(size_px.x, size_px.y)));
    return max(kInside, clamp(width_px + 0.5 - from_edge_px(v_face, size_px), 0.0, 1.0));
}

void main()
{
    float ratio = frame.line.z;
    if (v_form == kWire) {
        colour = vec4(v_colour.rgb, v_colour.a * wire(ratio));
        return;
    }
    float rim = clamp(kRim_px * ratio + 0.5 - from_edge_px(v_top, 2.0 / max(fwidth(v_top), vec2(1e-5))), 0.0, 1.0);
    colour = vec4(mix(v_colour.rgb, vec3(1.0), kRimWhite * rim), v_colour.a);
    if (v_form == kHatched) {
        float period_px = kStripe_px * ratio;
        float beat_px = abs(mod(gl_FragCoord.x + gl_FragCoord.y, period_px) - 0.5 * period_px);
        colour.a *= mix(kBetween, 1.0, clamp(0.25 * period_px + 0.5 - beat_px, 0.0, 1.0));
    }
}
