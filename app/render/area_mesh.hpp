#pragma once
// The areas of the ground as one mesh, drawn by one call. Around each area runs a narrow band that fades out on the
// screen: smooth edges without multisampling. Needs no GPU.

#include "map/scene.hpp"

#include <glm/vec2.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace app::render {

/// GPU layout: shaders/area.vert.
struct AreaVertex {
    glm::vec2 position_m;
    std::int16_t outward[2] = {0, 0}; ///< unit vector on the ground, times 32767; zero inside
    map::Paint paint{};
    std::uint8_t coverage = 255;      ///< 255: covers
    std::uint8_t band_quarter_px = 0; ///< width of the band in quarters of a CSS pixel
    std::uint8_t unused = 0;
};
static_assert(sizeof(AreaVertex) == 16 && offsetof(AreaVertex, outward) == 8 && offsetof(AreaVertex, paint) == 12);

struct AreaMesh {
    std::vector<AreaVertex> vertices;
    std::vector<std::uint32_t> indices; ///< three per triangle, in drawing order
};

/// All layers in their order, but for land and fields, which the field pass draws. Indices beyond the points of their
/// layer are the caller's fault.
[[nodiscard]] AreaMesh make_area_mesh(std::span<const map::AreaLayer> layers);

} // namespace app::render
