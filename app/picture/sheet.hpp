#pragma once
// What every layer of the picture draws from.

#include "map/labels.hpp"
#include "map/palette.hpp"
#include "map/pins.hpp"
#include "picture/picture.hpp"
#include "picture/projector.hpp"
#include "picture/subject.hpp"
#include "picture/svg_writer.hpp"

#include <string>
#include <string_view>

namespace app::picture {

struct Sheet {
    const Source& source;
    const Style& style;
    const Subject& subject;
    const map::Palette& palette;
    base::EnumArray<map::BlockTheme, map::ThemeColours> block_colours; ///< of a difference: by its change
    base::EnumArray<model::Decision, map::DecisionForm> plate_forms;   ///< idem
    map::Camera camera;
    Projector projector;
    double line_zoom = 1;    ///< widths of lines are multiplied by it
    double height_scale = 1; ///< heights of blocks and plates are multiplied by it

    /// The corners of the picture, with what is drawn beyond the viewport.
    [[nodiscard]] glm::dvec2 low_px() const { return -style.bleed_px; }
    [[nodiscard]] glm::dvec2 high_px() const { return style.viewport.size_px + style.bleed_px; }

    [[nodiscard]] bool shows(scenario::Layer layer) const { return style.view.layers[layer]; }
    [[nodiscard]] std::string id(std::string_view name) const
    {
        return std::string(style.id_prefix).append("-").append(name);
    }
    [[nodiscard]] std::string reference(std::string_view name) const { return "#" + id(name); }
    [[nodiscard]] std::string paint_reference(std::string_view name) const { return "url(#" + id(name) + ")"; }
};

/// Lengths in the layers that stand on the grid: pixels times kGridPerPx.
[[nodiscard]] constexpr double on_grid(double length_px)
{
    return length_px * kGridPerPx;
}

} // namespace app::picture
