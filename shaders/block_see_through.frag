// Blocks that one sees through: hatched where less than half of the futures need them, edges only where they are gone.
#include "frame.glsl"

const float kRim_px = 0.45;
const float kRimWhite = 0.5;
const float kEdge_px = 1.1;
const float kInside = 0.08;     // what is left of a wire between its edges
const float kStripe_px = 3.2;   // from one line of the hatch to the next
const float kBetween = 0.35;    // what the hatch leaves between its lines
const int kHatched = 1;         // map::BlockForm
const int kWire = 2;

in vec4 v_colour;
in vec2 v_top;
in vec2 v_face;
flat in int v_form;
out vec4 colour;

// Device pixels to the nearest edge of a face.
float from_edge_px(vec2 place)
{
    vec2 edges_px = (1.0 - abs(place)) / max(fwidth(place), vec2(1e-5));
    return min(edges_px.x, edges_px.y);
}

void main()
{
    float ratio = frame.line.z;
    float edge_px = from_edge_px(v_face);
    float rim = clamp(kRim_px * ratio + 0.5 - from_edge_px(v_top), 0.0, 1.0);
    colour = vec4(mix(v_colour.rgb, vec3(1.0), v_form == kWire ? 0.0 : kRimWhite * rim), v_colour.a);
    if (v_form == kWire) colour.a *= max(kInside, clamp(kEdge_px * ratio + 0.5 - edge_px, 0.0, 1.0));
    if (v_form == kHatched) {
        float period_px = kStripe_px * ratio;
        float beat_px = abs(mod(gl_FragCoord.x + gl_FragCoord.y, period_px) - 0.5 * period_px);
        colour.a *= mix(kBetween, 1.0, clamp(0.25 * period_px + 0.5 - beat_px, 0.0, 1.0));
    }
}
