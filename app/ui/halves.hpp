#pragma once
// Two scenarios on one map: A, with which is compared, at the left, and B, the present one, at the right. Under one
// glass with a line that moves (swipe), or side by side.

#include "ui/context.hpp"
#include "ui/layout.hpp"

#include <optional>

namespace app::ui {

/// The parts of the window that show A and B: all of its height, from edge to edge.
struct Halves {
    Rect a;
    Rect b;
};

/// Nothing where the map shows one picture: no comparison, or the difference in it.
[[nodiscard]] std::optional<Halves> make_halves(const Layout& layout, const UiState& ui, bool compares, float width_px,
                                                float height_px);

/// The part of the free map that lies in a half.
[[nodiscard]] Rect free_part(const Rect& free, const Rect& half);

/// The same view as the middle of another part of the free map: what one half shows in its middle, the other shows in
/// its own.
[[nodiscard]] map::Camera camera_in(const map::Camera& camera, const Rect& free);

/// The line between A and B with its handle, which drags and hears the arrow keys, and the letters at both sides.
///   legend_px   where a legend ends at the left; 0 without one
void draw_divider(Context& context, const Layout& layout, const Halves& halves, const Comparing& comparing,
                  float legend_px);

/// Whether side by side there is room for a legend, and under one glass for two.
[[nodiscard]] bool has_room_for_legend(const Layout& layout, const UiState& ui);
[[nodiscard]] bool has_room_for_two_legends(const Layout& layout);

inline constexpr float kFormSwitch_px = 32;

/// Difference, swipe or side by side: one of three.
void draw_form_switch(Context& context, const Rect& row);

} // namespace app::ui
