#pragma once
// The areas of the ground as rings: the baked map holds triangles, as a GPU wants them.

#include "map/scene.hpp"

#include <glm/vec2.hpp>

#include <vector>

namespace app::picture {

/// The outlines of one layer of areas; holes run the other way round.
struct OutlineLayer {
    map::Paint paint{};
    std::vector<std::vector<glm::vec2>> rings_m; ///< closed implicitly
};

/// One per layer of Ground::areas, in the same order. Never changes after the start.
[[nodiscard]] std::vector<OutlineLayer> make_outlines(const map::Ground& ground);

} // namespace app::picture
