#pragma once
// Where the five cities lie, as circles on the ground.

#include "model/terms.hpp"

#include <glm/vec2.hpp>

#include <optional>
#include <string_view>

namespace app::map {

/// A round piece of the ground.
struct GroundCircle {
    glm::dvec2 centre_m{};
    double radius_m = 0;
};

/// A town up to the edge of what is built.
[[nodiscard]] GroundCircle city_area(model::Municipality city);

/// The city with this name, if it is one of the five.
[[nodiscard]] std::optional<model::Municipality> city_named(std::string_view name);

} // namespace app::map
