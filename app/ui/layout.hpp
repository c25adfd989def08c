#pragma once
// Where the parts of the workbench stand, for every size of the window. Plain arithmetic in CSS pixels: the shell reads
// the free area for the camera, the labels read what is covered.

#include "map/screen_boxes.hpp"
#include "scenario/state.hpp"

#include <optional>
#include <vector>

namespace app::ui {

/// A rectangle in CSS pixels, y down.
struct Rect {
    float x_px = 0;
    float y_px = 0;
    float width_px = 0;
    float height_px = 0;

    [[nodiscard]] float right_px() const { return x_px + width_px; }
    [[nodiscard]] float bottom_px() const { return y_px + height_px; }
    [[nodiscard]] float middle_x_px() const { return x_px + width_px / 2; }
    [[nodiscard]] float middle_y_px() const { return y_px + height_px / 2; }
    [[nodiscard]] bool contains(float x, float y) const
    {
        return x >= x_px && x < right_px() && y >= y_px && y < bottom_px();
    }

    friend bool operator==(const Rect&, const Rect&) = default;
};

/// The button beside a panel that folds it away and brings it back.
struct PanelFold {
    Rect rect;
    bool at_left = true; ///< the side of the window that the panel is at
    bool open = true;
};

/// Panels that do not fit or are folded away are left out. Below 1024 px only the map tools remain: the page shows the
/// panels there.
struct Layout {
    std::optional<Rect> top_bar;
    std::optional<Rect> controls;
    std::optional<Rect> outcome; ///< none below 1280 px: its contents are tabs of the controls
    bool one_panel = false;      ///< the panel of controls has outcome and sites too, as tabs
    std::optional<PanelFold> controls_fold;
    std::optional<PanelFold> outcome_fold;
    std::optional<Rect> timeline;
    std::optional<Rect> legend;     ///< its room; ui/legend.hpp says how much of it it takes
    std::optional<Rect> comparison; ///< the buttons for other scenarios; the card hangs below
    Rect tools;
    Rect free; ///< what the panels at the sides, the bar and the timeline leave of the map
};

/// Which panels show and on which side.
struct PanelChoice {
    bool shows_controls = true;
    bool shows_outcome = true;
    bool swaps_sides = false; ///< controls at the right
};

/// What the reader prefers. A selected thing brings its card with it, even where the outcome is folded away.
[[nodiscard]] PanelChoice panel_choice(const scenario::State& state);

[[nodiscard]] Layout make_layout(float width_px, float height_px, const PanelChoice& choice = {});

/// What the legend takes of the lower left corner of the free part as it opens, with a gap beside it; zero without one.
[[nodiscard]] glm::dvec2 legend_corner_px(const Layout& layout);

[[nodiscard]] map::ScreenBox screen_box(const Rect& rect);

/// All rectangles over the map that labels keep clear of.
[[nodiscard]] std::vector<map::ScreenBox> covered_areas(const Layout& layout);

} // namespace app::ui
