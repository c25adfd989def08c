// Areas of the ground. Each area is framed by a narrow band that fades out, so that its edge is smooth without
// multisampling; a band vertex is pushed outwards by whole pixels.
#include "frame.glsl"

layout(location = 0) in vec2 position_m;
layout(location = 1) in uint paint;
layout(location = 2) in float coverage; // 0..1
layout(location = 3) in vec2 outward;   // direction on the ground [-1..1], zero inside
layout(location = 4) in float band_quarter_px; // quarters of a CSS pixel

out vec4 v_colour;

void main()
{
    vec4 colour = frame.paint[paint];
    if (colour.a == 0.0) {
        gl_Position = kNowhere;
        return;
    }
    v_colour = vec4(colour.rgb, colour.a * coverage);
    vec4 clip = frame.clip_from_scene * vec4(position_m, 0.0, 1.0);
    if (band_quarter_px > 0.0 && clip.w > frame.viewport.w) {
        vec4 ahead = frame.clip_from_scene * vec4(position_m + outward, 0.0, 1.0);
        vec2 way = pixel_from_clip(ahead) - pixel_from_clip(clip);
        float way_px = max(length(way), 1e-6);
        clip.xy += way / way_px * band_quarter_px * 0.25 * frame.line.z * 2.0 / frame.viewport.xy * clip.w;
    }
    gl_Position = clip;
}
