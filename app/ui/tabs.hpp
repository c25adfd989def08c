#pragma once
// The row of words at the head of a panel that chooses what it shows.

#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <span>

namespace app::ui {

inline constexpr float kTabs_px = 44;

/// Draws the tabs and returns the one that is chosen after this frame's click.
[[nodiscard]] Tab draw_tabs(const Context& context, const Rect& rect, std::span<const Tab> tabs, Tab current);

} // namespace app::ui
