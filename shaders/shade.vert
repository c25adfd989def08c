// Lays the map of shadows on the ground: those cells of a grid over the map that hold shadows. The index of a vertex
// counts the corners of the grid.
#include "frame.glsl"

const int kGridCells = 64; // per side, as in app/render/shadow_grid.hpp

uniform vec4 u_area; // lower left corner and size of the map [m]

out vec2 v_uv;

void main()
{
    v_uv = vec2(table_cell(gl_VertexID, kGridCells + 1)) / float(kGridCells);
    gl_Position = frame.clip_from_scene * vec4(u_area.xy + v_uv * u_area.zw, 0.0, 1.0);
}
