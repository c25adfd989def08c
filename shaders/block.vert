// A block as the three sides that face the eye: the top and two walls, four vertices each.
// Walls are shaded by hue, towards the shade colour of their theme, since yellow times black turns to mud.
#include "frame.glsl"
#include "blocks.glsl"

const float kLowest_m = 0.5;

out vec4 v_colour;
out vec2 v_top; // place on the top face, -1..1; constant on walls
out vec2 v_face; // place on the face, -1..1
flat out int v_form;

vec3 wall_colour(vec3 lit, vec3 shade, vec2 normal, bool foot)
{
    float towards_sun = dot(normal, frame.to_sun.xy);
    vec3 side = mix(lit, shade, 0.92 * clamp(0.60 - 0.46 * towards_sun, 0.0, 1.0));
    return foot ? mix(mix(side, shade, 0.65), frame.block_foot.rgb, frame.block_foot.a) : side;
}

void main()
{
    Block block = pull_block(u_first + gl_VertexID / 12);
    if (block.height_m < kLowest_m) {
        gl_Position = kNowhere;
        return;
    }
    int corner = gl_VertexID % 12;
    int face = corner / 4;
    corner = corner % 4;
    vec2 across_m = vec2(-block.half_edge_m.y, block.half_edge_m.x);
    vec2 to_eye = frame.eye.xy - block.centre_m;
    vec2 facing = vec2(dot(to_eye, block.half_edge_m) < 0.0 ? -1.0 : 1.0, dot(to_eye, across_m) < 0.0 ? -1.0 : 1.0);
    float first = corner == 1 || corner == 2 ? 1.0 : -1.0;
    float second = corner >= 2 ? 1.0 : -1.0;

    vec3 town = frame.town.rgb;
    vec3 lit = mix(frame.block_lit[block.old_colour].rgb, frame.block_lit[block.colour].rgb, block.new_share);
    vec3 shade = mix(frame.block_shade[block.old_colour].rgb, frame.block_shade[block.colour].rgb, block.new_share);
    lit = mix(lit, town, block.town_mix);
    shade = mix(shade, town, block.town_mix);

    vec2 place = vec2(first, second);
    float up = 1.0;
    vec3 colour;
    if (face == 0) {
        colour = mix(lit, vec3(1.0), 0.17);
        v_top = place;
    } else {
        bool first_axis = face == 1;
        place = first_axis ? vec2(facing.x, first) : vec2(first, facing.y);
        up = 0.5 + 0.5 * second;
        vec2 normal = normalize(first_axis ? facing.x * block.half_edge_m : facing.y * across_m);
        colour = wall_colour(lit, shade, normal, up < 0.5);
        v_top = vec2(0.0);
    }
    if (block.form == kWire) colour = lit;
    v_face = vec2(first, second);
    v_form = block.form;
    v_colour = vec4(colour, block.opacity);
    vec2 position_m = block.centre_m + place.x * block.half_edge_m + place.y * across_m;
    gl_Position = frame.clip_from_scene * vec4(position_m, mix(block.base_m, block.height_m, up), 1.0);
}
