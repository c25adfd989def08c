#pragma once
// The surface of travel times as a raster over the region, worked out anew while its origin is dragged: a texture that
// render/ draws and isochrones are read from.

#include "model/travel_field.hpp"

#include <glm/vec2.hpp>

#include <cstdint>
#include <vector>

namespace app::map {

inline constexpr int kTravelColumns = 256;
inline constexpr int kTravelRows = 200;
inline constexpr float kTravelCell_m = 225;

/// The lower left corner of the raster, in scene metres: the extent of the region with some 6 km around it.
inline constexpr glm::vec2 kTravelMin_m{-29800.0F, -20700.0F};
inline constexpr glm::vec2 kTravelSize_m{kTravelColumns * kTravelCell_m, kTravelRows * kTravelCell_m};

struct TravelSurface {
    std::uint64_t version = 0;
    std::vector<float> minutes; ///< at the middle of each cell, row by row from the lower left; empty until updated
};

/// The middle of a cell, in scene metres.
[[nodiscard]] glm::vec2 travel_cell_middle_m(int column, int row);

/// Every cell is minutes_to() of its middle, to a float's precision.
void update_travel_surface(TravelSurface& surface, const model::TravelField& field);

/// Minutes at a place, between the middles of cells; beyond the raster those of its edge. The surface is not empty.
[[nodiscard]] float minutes_at(const TravelSurface& surface, glm::vec2 scene_m);

} // namespace app::map
