#pragma once
// How many of the document's expansion sites are developed, phased, kept and dropped.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

inline constexpr float kDecisionCounts_px = 40;

void draw_decision_counts(const Context& context, const Rect& rect);

} // namespace app::ui
