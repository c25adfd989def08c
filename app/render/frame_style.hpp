#pragma once
// How one frame looks: colours, what is visible, and how far moving blocks have come. The shell fills it from the
// palette and the state; render/ knows no themes or decisions beyond these numbers.

#include "base/enum_array.hpp"
#include "map/light.hpp"
#include "map/scene.hpp"

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>
#include <glm/vec4.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace app::render {

inline constexpr std::size_t kDecisionCount = 4; ///< model::Decision, as PlateInstance::decision counts it
inline constexpr std::size_t kChangeCount = 4; ///< scenario::Change, as BlockInstance::theme counts it in a difference

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

/// The surface of travel times: tints at the stops of its scale (map/travel_scale.hpp), and its isochrones.
struct TravelStyle {
    std::array<glm::vec4, 7> tints{};
    glm::vec4 line{};
    bool visible = false;

    friend bool operator==(const TravelStyle&, const TravelStyle&) = default;
};

/// A part of a line of the ground that is lit up.
struct LineHighlight {
    /// A solid band; widths as of map::LineLayer.
    struct Band {
        float width_px = 1;
        glm::vec4 colour{};

        friend bool operator==(const Band&, const Band&) = default;
    };
    std::uint32_t layer = 0; ///< index into Ground::lines
    std::uint32_t first = 0; ///< segments of that layer
    std::uint32_t count = 0;
    std::vector<Band> bands; ///< from below to above
    bool refill = true;      ///< the line itself is drawn over the bands again

    friend bool operator==(const LineHighlight&, const LineHighlight&) = default;
};

struct FrameStyle {
    base::EnumArray<map::Paint, glm::vec4> paint{}; ///< opacity 0: not drawn
    base::EnumArray<map::Paint, bool> visible{};
    base::EnumArray<map::BlockTheme, BlockColours> blocks{};
    std::array<BlockColours, kChangeCount> changed_blocks{};
    std::array<PlateForm, kDecisionCount> plates{};

    TravelStyle travel;

    bool blocks_visible = true;
    bool plates_visible = true;

    float height_scale = 1;     ///< all heights of blocks times this (zooming in must not grow needles)
    float block_transition = 1; ///< 0..1, eased: how far blocks have come from their previous to their new look

    glm::vec3 to_sun = map::kToSun; ///< unit vector
    glm::vec4 contact_shadow{0.353F, 0.353F, 0.251F, 0.34F};
    glm::vec4 cast_shadow{0.231F, 0.290F, 0.235F, 0.26F};
    glm::vec4 block_foot{0.078F, 0.102F, 0.118F, 0.08F};
    glm::vec4 haze{0.933F, 0.945F, 0.910F, 0.86F}; ///< opacity at the upper end of its band
    glm::vec2 haze_band{0.16F, 1.0F};              ///< where it begins and is full, -1 (lower edge of the window) .. 1
    glm::vec4 selection{0.059F, 0.322F, 0.341F, 1.0F};
    Smoothing smoothing = Smoothing::Settled;
    std::vector<LineHighlight> highlights; ///< over all lines, under plates and blocks
};

} // namespace app::render
