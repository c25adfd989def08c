// A tile of fields that repeats without seams: Voronoi cells of a jittered lattice. Red, green and blue say how much of
// the tints B, C and D there is (the rest is A), alpha how much hedgerow. Texture of the land, not data.
precision highp float;
precision highp int;

const int kLatticeCells = 32;
const float kJitter = 0.84;
const float kHedgeShare = 0.45;      // of all edges
const float kHedgeHalfWidth = 0.034; // of a lattice cell
const float kFeather = 0.032;        // about one texel

in vec2 v_lattice;
out vec4 weights;

uint scramble(uint value)
{
    value ^= value >> 16u;
    value *= 0x7feb352du;
    value ^= value >> 15u;
    value *= 0x846ca68bu;
    return value ^ (value >> 16u);
}

// Number of a cell, the same one tile further on.
uint cell_number(ivec2 cell)
{
    ivec2 wrapped = (cell + kLatticeCells) % kLatticeCells;
    return uint(wrapped.y * kLatticeCells + wrapped.x);
}

float share(uint number)
{
    return float(scramble(number) >> 8u) / 16777216.0;
}

vec2 seed_place(ivec2 cell)
{
    uint number = cell_number(cell);
    vec2 random = vec2(share(number * 2u + 7u), share(number * 2u + 8u));
    return vec2(cell) + 0.5 + (random - 0.5) * kJitter;
}

void main()
{
    ivec2 home = ivec2(floor(v_lattice));
    ivec2 nearest = home;
    float least = 1e9;
    for (int i = 0; i < 9; ++i) {
        ivec2 cell = home + ivec2(i % 3 - 1, i / 3 - 1);
        vec2 way = seed_place(cell) - v_lattice;
        if (dot(way, way) < least) {
            least = dot(way, way);
            nearest = cell;
        }
    }
    uint number = cell_number(nearest);
    vec2 to_nearest = seed_place(nearest) - v_lattice;
    float hedge = 0.0;
    for (int i = 0; i < 25; ++i) {
        ivec2 cell = nearest + ivec2(i % 5 - 2, i / 5 - 2);
        uint other = cell_number(cell);
        if (cell == nearest || share(max(number, other) * 1024u + min(number, other)) > kHedgeShare) continue;
        vec2 to_other = seed_place(cell) - v_lattice;
        float to_edge = dot(0.5 * (to_nearest + to_other), normalize(to_other - to_nearest));
        hedge = max(hedge, 1.0 - smoothstep(kHedgeHalfWidth - kFeather, kHedgeHalfWidth + kFeather, to_edge));
    }
    uint tint = scramble(number + 91u) % 4u;
    weights = vec4(tint == 1u, tint == 2u, tint == 3u, hedge);
}
