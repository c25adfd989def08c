// Two soft shadows of a block, drawn into a map of the ground: where it stands (red) and what it casts (green). Ten
// vertices per block: four of the grown footprint, six of the hull of the foot and the foot moved along the light.
#include "frame.glsl"
#include "blocks.glsl"

const float kContactGrowth = 1.32;
const float kCastLength = 0.85;
const float kLowest_m = 0.5;

uniform vec4 u_area;   // lower left corner and size of the map [m]
uniform float u_blur_m;

flat out vec2 v_channel;
out vec2 v_place;       // contact: place in the grown footprint, beyond 1 in the blurred edge; cast: zero
flat out vec2 v_inside; // contact: where full shadow ends and where the blur ends

void main()
{
    Block block = pull_block(u_first + gl_VertexID / 10);
    if (block.height_m < kLowest_m || block.opacity < 0.5 || block.form == kWire) {
        gl_Position = kNowhere;
        return;
    }
    int corner = gl_VertexID % 10;
    vec2 across_m = vec2(-block.half_edge_m.y, block.half_edge_m.x);
    vec2 place;
    vec2 moved_m = vec2(0.0);
    if (corner < 4) {
        float blur = u_blur_m / length(block.half_edge_m);
        vec2 corner_place = vec2(corner == 1 || corner == 2 ? 1.0 : -1.0, corner >= 2 ? 1.0 : -1.0);
        place = corner_place * (kContactGrowth + blur);
        v_channel = vec2(1.0, 0.0);
        v_place = place;
        v_inside = vec2(max(kContactGrowth - blur, 0.0), kContactGrowth + blur);
    } else {
        vec2 cast_m = -frame.to_sun.xy / frame.to_sun.z * block.height_m * kCastLength;
        vec2 forward = vec2(dot(cast_m, block.half_edge_m) < 0.0 ? -1.0 : 1.0, dot(cast_m, across_m) < 0.0 ? -1.0 : 1.0);
        int point = corner - 4;
        place = forward * vec2(point == 0 || point >= 4 ? -1.0 : 1.0, point <= 2 ? -1.0 : 1.0);
        moved_m = point >= 2 && point <= 4 ? cast_m : vec2(0.0);
        v_channel = vec2(0.0, 1.0);
        v_place = vec2(0.0);
        v_inside = vec2(1.0, 2.0);
    }
    vec2 position_m = block.centre_m + place.x * block.half_edge_m + place.y * across_m + moved_m;
    gl_Position = vec4((position_m - u_area.xy) / u_area.zw * 2.0 - 1.0, 0.0, 1.0);
}
