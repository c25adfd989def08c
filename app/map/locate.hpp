#pragma once
// Where on the screen a thing is: for who wants to point at it, stand beside it or bring it into view.

#include "map/picking.hpp"

#include <glm/vec2.hpp>

#include <optional>
#include <string_view>

namespace app::map {

/// A CSS pixel at which the thing can be picked, as far as it shows; else where it would be. Nothing for what is not on
/// the map now or lies behind the eye.
[[nodiscard]] std::optional<glm::dvec2> locate(const Camera& camera, std::string_view reference,
                                               const PickScene& scene);

/// The item of the blocks that a candidate is drawn as now; nothing when it does not show.
[[nodiscard]] std::optional<std::size_t> find_block(const Blocks& blocks, std::uint32_t candidate);

} // namespace app::map
