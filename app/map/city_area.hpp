#pragma once
// Where the five cities lie, as circles on the ground.

#include "model/terms.hpp"

#include <glm/vec2.hpp>

namespace app::map {

/// A round piece of the ground.
struct GroundCircle {
    glm::dvec2 centre_m{};
    double radius_m = 0;
};

/// A town up to the edge of what is built.
[[nodiscard]] GroundCircle city_area(model::Municipality city);

} // namespace app::map
