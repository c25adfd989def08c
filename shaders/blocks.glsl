// One block of the dynamics, pulled from two tables with one texel per block (app/render/block_table.hpp).
uniform sampler2D u_geometry; // centre [m], half an edge as a vector [m]
uniform usampler2D u_state;   // height [0.1 m], colour + 256 x old colour, share of the new one + 256 x town mix,
                              // opacity + 256 x form
uniform int u_first;          // first block of this batch

const int kBlockRowTexels = 1024;

const int kSolid = 0; // map::BlockForm
const int kHatched = 1;
const int kWire = 2;
const int kUpper = 3;

struct Block {
    vec2 centre_m;
    vec2 half_edge_m;
    float height_m;
    int colour;
    int old_colour;  // what it comes from
    float new_share; // 0..1: how much of colour there is
    float town_mix;  // 0..1
    float base_m;   // where it begins above the ground
    float opacity;  // 0..1
    int form;
};

Block pull_block(int index)
{
    ivec2 cell = table_cell(index, kBlockRowTexels);
    vec4 geometry = texelFetch(u_geometry, cell, 0);
    uvec4 state = texelFetch(u_state, cell, 0);
    float height_m = float(state.x) * 0.1 * frame.block.x;
    int form = int(state.w >> 8u);
    float share = float(state.z >> 8u) / 255.0;
    bool is_part = form == kWire || form == kUpper;
    return Block(geometry.xy, geometry.zw, height_m, int(state.y & 255u), int(state.y >> 8u),
                 float(state.z & 255u) / 255.0, is_part ? 0.0 : share, is_part ? share * height_m : 0.0,
                 float(state.w & 255u) / 255.0, form);
}
