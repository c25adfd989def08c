#pragma once
// Where the minutes of the isochrones are written. The lines themselves are drawn from the surface by render/; their
// labels stand on them at places that stay when the map is moved.

#include "map/block_cover.hpp"
#include "map/camera.hpp"
#include "map/ground_mask.hpp"
#include "map/screen_boxes.hpp"
#include "map/travel_surface.hpp"

#include <glm/vec2.hpp>

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace app::map {

inline constexpr std::size_t kMaxIsochroneLabels = 12;

/// A point of an isochrone that a label may stand on.
struct IsochroneMark {
    glm::vec2 place_m{};
    glm::vec2 along{};       ///< unit vector along the line
    int minutes = 0;         ///< one of kIsochrones_min
    std::uint32_t order = 0; ///< lower first: scattered, so that the first of them are spread over the line
};

struct PlacedIsochrone {
    glm::dvec2 centre_px{};
    double angle_rad = 0; ///< clockwise on the screen, within a quarter turn
    int minutes = 0;
};

/// Points on the straight parts of the isochrones, in order: those in towns, where blocks hide the line, come last. None
/// near the edge of the surface, where it fades.
[[nodiscard]] std::vector<IsochroneMark> make_isochrone_marks(const TravelSurface& surface, const GroundMask& towns);

/// The towns at the size of the cells of a surface.
[[nodiscard]] GroundMask make_town_mask(std::span<const AreaLayer> areas);

/// Labels that overlap nothing, those of one isochrone far from each other.
///   measure   width and height of a label for so many minutes
///   occupied  panels, pins and names
[[nodiscard]] std::vector<PlacedIsochrone> place_isochrones(const Camera& camera, std::span<const IsochroneMark> marks,
                                                            const std::function<glm::dvec2(int minutes)>& measure,
                                                            std::span<const ScreenBox> occupied,
                                                            const BlockCover* blocks = nullptr);

} // namespace app::map
