#pragma once
// Voronoi cells of a jittered lattice: the texture of fields and quarters. Seeded, so that it is the same everywhere.

#include <glm/vec2.hpp>

#include <cstdint>
#include <functional>
#include <vector>

namespace app::map {

struct VoronoiCell {
    glm::vec2 seed_m{};
    std::vector<glm::vec2> ring_m; ///< convex, anticlockwise, closed implicitly
    std::uint32_t number = 0;      ///< random, for choosing a tint
};

/// Whether a cell is wanted: asked with its seed and number, before its ring is worked out.
using WantedCell = std::function<bool(glm::vec2 seed_m, std::uint32_t number)>;

/// The wanted cells whose seeds lie in the rectangle.
///   pitch_m   distance of the lattice points, > 0
///   key       another key gives another pattern
[[nodiscard]] std::vector<VoronoiCell> voronoi_cells(glm::vec2 min_m, glm::vec2 max_m, float pitch_m, std::uint32_t key,
                                                     const WantedCell& wanted);

/// A square tile that repeats without seams: the cells of a lattice of period x period points whose first one stands at
/// the origin, and those around it that reach into the tile. Cells that are the same one tile further on have the same
/// number.
[[nodiscard]] std::vector<VoronoiCell> voronoi_tile(int period, float pitch_m, std::uint32_t key);

} // namespace app::map
