// The whole target, once: places in lattice cells.
precision highp float;
precision highp int;

const float kLatticeCells = 32.0; // per side of the tile, as in field_pattern.frag

out vec2 v_lattice;

void main()
{
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    v_lattice = corner * kLatticeCells;
    gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}
