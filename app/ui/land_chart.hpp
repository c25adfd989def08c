#pragma once
// Demand for business land, added up from 2010, against what the document may issue and has phased.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

inline constexpr float kLandChart_px = 152;

void draw_land_chart(const Context& context, const Rect& rect);

} // namespace app::ui
