#pragma once
// The row of words at the head of a panel that chooses what it shows.

#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <span>

namespace app::ui {

inline constexpr float kTabs_px = 44;

/// Draws the tabs, and the menu of those that have no room in the row; returns the one that is chosen after this
/// frame's click.
[[nodiscard]] Tab draw_tabs(const Context& context, const Rect& rect, std::span<const Tab> tabs,
                            std::span<const Tab> more, Tab current);

/// Brings a subject to the front, whatever stands before it: the panel unfolds and what is selected is let go.
void show_tab(Context& context, Tab tab);

/// The name of a subject that was chosen from the menu, above its contents.
void draw_subject_title(const Context& context, Column& column, Tab tab);

} // namespace app::ui
