#pragma once
// The highest blocks around the centre of a city: what its name stands on.

#include "model/terms.hpp"

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include <optional>
#include <vector>

namespace app::map {

struct Camera;

inline constexpr double kSkylineReach_m = 1100; ///< from the centre of the city

/// Tops of blocks [scene m], the highest first.
struct Skyline {
    std::vector<glm::vec3> tops_m;

    /// Adds the top of a block, as long as it is among the highest.
    void add(glm::vec3 top_m);
};

using Skylines = model::PerMunicipality<Skyline>;

/// Where the middle of the lower edge of a name stands: on the shoulder of the skyline, its few highest tips stick into
/// the name. Nothing without blocks, or behind the eye.
[[nodiscard]] std::optional<glm::dvec2> shoulder_px(const Camera& camera, const Skyline& skyline);

} // namespace app::map
