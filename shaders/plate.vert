// A site as a rounded, raised plate: a quad for the top, whose form the fragment shader draws, and a ring of walls.
// Pulled from a table with two texels per plate (map::PlateInstance).
#include "frame.glsl"

uniform usampler2D u_plates;
uniform int u_first; // first plate of this batch

const int kRowTexels = 512;
const int kRingPoints = 24;
const int kVertices = 4 + 2 * kRingPoints;
const float kMargin = 1.08; // the top reaches beyond the plate, so that its edge can fade
const float kQuarterTurn = 1.5707963;

out vec2 v_place_m;        // from the centre, along the sides of the plate
flat out vec4 v_size_m;    // half size, corner radius, 1 on walls
flat out ivec3 v_state;    // decision, map::Emphasis, hatched
out vec4 v_wall;
flat out float v_opacity;

vec2 ring_point(int index, vec2 half_size_m, float corner_m, out vec2 normal)
{
    int quadrant = index / 6;
    float turn = (float(quadrant) + float(index % 6) / 5.0) * kQuarterTurn;
    normal = vec2(cos(turn), sin(turn));
    vec2 quarter = vec2(quadrant == 1 || quadrant == 2 ? -1.0 : 1.0, quadrant >= 2 ? -1.0 : 1.0);
    return quarter * (half_size_m - corner_m) + corner_m * normal;
}

void main()
{
    int plate = u_first + gl_VertexID / kVertices;
    int vertex = gl_VertexID % kVertices;
    ivec2 cell = table_cell(plate * 2, kRowTexels);
    uvec4 first = texelFetch(u_plates, cell, 0);
    uvec4 second = texelFetch(u_plates, cell + ivec2(1, 0), 0);
    vec2 centre_m = uintBitsToFloat(first.xy);
    vec2 half_size_m = uintBitsToFloat(first.zw);
    float angle = uintBitsToFloat(second.x);
    float corner_m = min(uintBitsToFloat(second.w), min(half_size_m.x, half_size_m.y));
    uint packed_state = second.z;
    int decision = int(packed_state & 255u);
    float height_m = uintBitsToFloat(second.y) * frame.plate_form[decision].y;

    v_state = ivec3(decision, (packed_state >> 8u) & 255u, (packed_state >> 16u) & 255u);
    v_opacity = float(packed_state >> 24u) / 255.0;
    v_wall = vec4(0.0);
    float up = 1.0;
    vec2 place_m;
    bool wall = vertex >= 4;
    if (wall) {
        vec2 normal;
        place_m = ring_point((vertex - 4) / 2, half_size_m, corner_m, normal);
        up = float((vertex - 4) % 2);
        vec2 scene_normal = vec2(cos(angle) * normal.x - sin(angle) * normal.y, sin(angle) * normal.x + cos(angle) * normal.y);
        float light = 1.0 + 0.22 * dot(scene_normal, frame.to_sun.xy);
        v_wall = vec4(clamp(frame.plate_side[decision].rgb * light, 0.0, 1.0), frame.plate_side[decision].a);
    } else {
        vec2 corner = vec2(vertex == 1 || vertex == 2 ? 1.0 : -1.0, vertex >= 2 ? 1.0 : -1.0);
        place_m = corner * (half_size_m * kMargin + 4.0);
    }
    v_place_m = place_m;
    v_size_m = vec4(half_size_m, corner_m, wall ? 1.0 : 0.0);
    vec2 turned = vec2(cos(angle) * place_m.x - sin(angle) * place_m.y, sin(angle) * place_m.x + cos(angle) * place_m.y);
    bool drawn = v_opacity > 0.0 && (!wall || height_m > 0.0);
    gl_Position = drawn ? frame.clip_from_scene * vec4(centre_m + turned, up * height_m, 1.0) : kNowhere;
}
