#pragma once
// How one frame looks: colours, what is visible, and how far moving blocks have come. The shell fills it from the
// palette and the state; render/ knows no themes or decisions beyond these numbers.

#include "base/enum_array.hpp"
#include "map/light.hpp"
#include "map/scene.hpp"

#include <glm/vec3.hpp>
#include <glm/vec4.hpp>

#include <array>
#include <cstddef>

namespace app::render {

inline constexpr std::size_t kDecisionCount = 4; ///< model::Decision, as PlateInstance::decision counts it

/// Colours are red, green, blue and opacity, 0..1, as on the screen (sRGB), not premultiplied.
struct BlockColours {
    glm::vec4 lit{};   ///< the colour in full light
    glm::vec4 shade{}; ///< the colour towards which walls turn away from the sun
};

enum class Outline { Solid, Dashed, Dotted };

/// The form of one decision.
struct PlateForm {
    glm::vec4 top{};
    glm::vec4 side{};
    glm::vec4 edge{};
    glm::vec4 hatch{}; ///< opacity 0: no hatch
    Outline outline = Outline::Solid;
    float raised = 1; ///< 1: as thick as the plate says; 0: flat on the ground
};

enum class Smoothing {
    Quick,  ///< one sample per pixel: enough while things move on a slow machine
    Settled ///< four samples per pixel of the blocks
};

struct FrameStyle {
    base::EnumArray<map::Paint, glm::vec4> paint{}; ///< opacity 0: not drawn
    base::EnumArray<map::Paint, bool> visible{};
    base::EnumArray<map::BlockTheme, BlockColours> blocks{};
    std::array<PlateForm, kDecisionCount> plates{};

    bool blocks_visible = true;
    bool plates_visible = true;

    float height_scale = 1;     ///< all heights of blocks times this (zooming in must not grow needles)
    float block_transition = 1; ///< 0..1, eased: where blocks stand between their previous and their new height

    glm::vec3 to_sun = map::kToSun; ///< unit vector
    glm::vec4 contact_shadow{0.353F, 0.353F, 0.251F, 0.34F};
    glm::vec4 cast_shadow{0.231F, 0.290F, 0.235F, 0.26F};
    glm::vec4 block_foot{0.078F, 0.102F, 0.118F, 0.08F};
    glm::vec4 haze{0.933F, 0.945F, 0.910F, 0.86F}; ///< opacity at the top edge of the window
    glm::vec4 selection{0.059F, 0.322F, 0.341F, 1.0F};
    Smoothing smoothing = Smoothing::Settled;
};

} // namespace app::render
