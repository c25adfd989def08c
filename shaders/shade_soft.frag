// As shade.frag, with the edges of the shadows blurred by four look-ups.
#include "frame.glsl"
#include "shadow_colour.glsl"

const float kApart_texels = 0.8;

uniform sampler2D u_shadow;

in vec2 v_uv;
out vec4 colour;

void main()
{
    vec2 step_uv = kApart_texels / vec2(textureSize(u_shadow, 0));
    vec2 strength = texture(u_shadow, v_uv + step_uv).rg + texture(u_shadow, v_uv - step_uv).rg +
                    texture(u_shadow, v_uv + vec2(step_uv.x, -step_uv.y)).rg +
                    texture(u_shadow, v_uv + vec2(-step_uv.x, step_uv.y)).rg;
    colour = shadow_colour(0.25 * strength);
}
