#pragma once
// All colours of the map, light and dark: ground, blocks, plates and names. Values stand in design tokens, as on the
// screen (sRGB).

#include "base/enum_array.hpp"
#include "map/labels.hpp"
#include "map/scene.hpp"
#include "model/terms.hpp"
#include "scenario/state.hpp"

#include <cstdint>

namespace app::map {

/// Red, green, blue and opacity, 0..1, not premultiplied.
struct Colour {
    float red = 0;
    float green = 0;
    float blue = 0;
    float opacity = 1;

    friend bool operator==(const Colour&, const Colour&) = default;
};

/// 0xRRGGBB and an opacity of 0..1.
[[nodiscard]] constexpr Colour colour_from_hex(std::uint32_t rgb, float opacity = 1)
{
    return {static_cast<float>((rgb >> 16U) & 255U) / 255.0F, static_cast<float>((rgb >> 8U) & 255U) / 255.0F,
            static_cast<float>(rgb & 255U) / 255.0F, opacity};
}

/// A block in full light, and the colour towards which its walls turn away from the sun.
struct ThemeColours {
    Colour lit;
    Colour shade;
};

enum class EdgeForm : std::uint8_t { Solid, Dashed, Dotted };

/// The form of a decision: it must read in grey scale too.
struct DecisionForm {
    Colour top;
    Colour side;
    Colour edge;
    Colour hatch; ///< opacity 0: none
    EdgeForm edge_form = EdgeForm::Solid;
    float raised = 1; ///< 1: as thick as the plate; 0: flat
    Colour pin_fill;
    Colour pin_ring;
    Colour pin_sign;
};

struct LabelColours {
    Colour text;
    Colour halo; ///< of a shield: its plate
};

struct Palette {
    base::EnumArray<Paint, Colour> paint{};
    base::EnumArray<BlockTheme, ThemeColours> blocks{};
    base::EnumArray<model::Decision, DecisionForm> decisions{};
    Colour haze;
    Colour selection;
    Colour contact_shadow;
    Colour cast_shadow;
    Colour block_foot;
};

[[nodiscard]] const Palette& palette(scenario::Theme theme);
[[nodiscard]] LabelColours label_colours(scenario::Theme theme, LabelFace face, PlaceKind kind);

/// Which layer switch shows or hides a paint.
[[nodiscard]] scenario::Layer layer_of(Paint paint);

/// Which layer switch shows or hides the names of a kind; all of them only while the layer of names shows.
[[nodiscard]] scenario::Layer layer_of(PlaceKind kind);

} // namespace app::map
