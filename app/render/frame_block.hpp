#pragma once
// What all shaders read once per frame: the uniform block "Frame" of shaders/frame.glsl, in the same order.

#include "map/camera.hpp"
#include "render/frame_style.hpp"

#include <glm/mat4x4.hpp>
#include <glm/vec4.hpp>

#include <array>
#include <cstddef>

namespace app::render {

inline constexpr unsigned kFrameBinding = 0;
inline constexpr std::size_t kPaintCount = base::kEnumSize<map::Paint>;
inline constexpr std::size_t kThemeCount = base::kEnumSize<map::BlockTheme>;
inline constexpr std::size_t kBlockColourCount = kThemeCount + kChangeCount;

/// GPU layout (std140): shaders/frame.glsl.
struct FrameBlock {
    glm::mat4 clip_from_scene{1.0F};
    glm::vec4 eye{}; ///< position [m], w: depth of the point in the centre [m]
    /// Width, height [device px], z: where haze begins [clip y], w: smallest depth that lines are drawn at [m].
    glm::vec4 viewport{};
    glm::vec4 to_sun{};
    /// x: device px per px of width at the centre, y: metres per px of dash, z: device px per CSS px, w: where haze is
    /// full [clip y].
    glm::vec4 line{};
    glm::vec4 block{}; ///< x: height scale
    glm::vec4 contact_shadow{};
    glm::vec4 cast_shadow{};
    glm::vec4 block_foot{};
    glm::vec4 haze{};
    glm::vec4 selection{};
    glm::vec4 town{}; ///< what quiet blocks mix with
    std::array<glm::vec4, kPaintCount> paint{};
    std::array<glm::vec4, kBlockColourCount> block_lit{};
    std::array<glm::vec4, kBlockColourCount> block_shade{};
    std::array<glm::vec4, kDecisionCount> plate_top{};
    std::array<glm::vec4, kDecisionCount> plate_side{};
    std::array<glm::vec4, kDecisionCount> plate_edge{};
    std::array<glm::vec4, kDecisionCount> plate_hatch{};
    std::array<glm::vec4, kDecisionCount> plate_form{}; ///< x: Outline, y: raised

    friend bool operator==(const FrameBlock&, const FrameBlock&) = default;
};
static_assert(sizeof(FrameBlock) == 64 + 16 * (11 + kPaintCount + 2 * kBlockColourCount + 5 * kDecisionCount));
static_assert(offsetof(FrameBlock, paint) == 64 + 16 * 11);
static_assert(kPaintCount == 46 && kBlockColourCount == 10 && kDecisionCount == 4, "the arrays of shaders/frame.glsl");

/// Device pixels of the whole window: width and height, at least 1.
[[nodiscard]] glm::ivec2 device_size(const map::Viewport& viewport);

[[nodiscard]] FrameBlock make_frame_block(const map::Camera& camera, const FrameStyle& style);

} // namespace app::render
