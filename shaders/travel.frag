// Travel times as a tint over the ground, with isochrones of an even width at every zoom.
#include "frame.glsl"

const int kStops = 7;
const float kStop_min[kStops] = float[](0.0, 10.0, 20.0, 30.0, 45.0, 60.0, 75.0); // app/map/travel_scale.hpp
const int kMainStop = 3;            // half an hour: what reach is counted by
const float kMainHalfWidth_px = 1.15;
const float kHalfWidth_px = 0.7;
const float kFade_m = 5500.0;       // at the edge of the raster

uniform sampler2D u_minutes;
uniform vec4 u_raster; // lower left corner and size, in metres
uniform vec4 u_tints[kStops];
uniform vec4 u_line;

in vec2 v_uv;
out vec4 colour;

// A cubic B-spline over sixteen cells by four smooth look-ups (Sigg and Hadwiger, 2005): without it the surface would
// show its cells from near.
float minutes_at(vec2 uv)
{
    vec2 size = vec2(textureSize(u_minutes, 0));
    vec2 place = uv * size - 0.5;
    vec2 cell = floor(place);
    vec2 f = place - cell;
    vec2 g = 1.0 - f;
    vec2 first = g * g * g / 6.0;
    vec2 second = (4.0 + f * f * (3.0 * f - 6.0)) / 6.0;
    vec2 fourth = f * f * f / 6.0;
    vec2 lower_weight = first + second;
    vec2 lower = (cell - 0.5 + second / lower_weight) / size;
    vec2 upper = (cell + 1.5 + fourth / (1.0 - lower_weight)) / size;
    float below = mix(texture(u_minutes, vec2(upper.x, lower.y)).r, texture(u_minutes, lower).r, lower_weight.x);
    float above = mix(texture(u_minutes, upper).r, texture(u_minutes, vec2(lower.x, upper.y)).r, lower_weight.x);
    return mix(above, below, lower_weight.y);
}

vec4 tint_of(float minutes)
{
    vec4 tint = u_tints[0];
    for (int i = 1; i < kStops; ++i) {
        tint = mix(tint, u_tints[i], clamp((minutes - kStop_min[i - 1]) / (kStop_min[i] - kStop_min[i - 1]), 0.0, 1.0));
    }
    return tint;
}

// How much of the pixel an isochrone covers.
float line_coverage(float minutes)
{
    float minutes_per_px = max(length(vec2(dFdx(minutes), dFdy(minutes))), 1e-6);
    float coverage = 0.0;
    for (int i = 1; i < kStops - 1; ++i) {
        float half_px = (i == kMainStop ? kMainHalfWidth_px : kHalfWidth_px) * frame.line.z;
        float away_px = abs(minutes - kStop_min[i]) / minutes_per_px;
        coverage = max(coverage, clamp(half_px + 0.5 - away_px, 0.0, 1.0));
    }
    return coverage;
}

// 1 inside, falling to 0 at the edge of the raster, with round corners.
float fade_at(vec2 uv)
{
    vec2 beyond = abs(uv - 0.5) * u_raster.zw - (0.5 * u_raster.zw - kFade_m);
    return 1.0 - smoothstep(0.0, 1.0, length(max(beyond, 0.0)) / kFade_m);
}

void main()
{
    float minutes = minutes_at(v_uv);
    vec4 tint = tint_of(minutes);
    float line = u_line.a * line_coverage(minutes);
    float opacity = line + tint.a * (1.0 - line);
    vec3 mixed = (u_line.rgb * line + tint.rgb * tint.a * (1.0 - line)) / max(opacity, 1e-4);
    colour = vec4(mixed, opacity * fade_at(v_uv));
}
