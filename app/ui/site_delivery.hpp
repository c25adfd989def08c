#pragma once
// What a site delivers over the years, as small bars: from the first to the last year that the model looks at.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Draws the chart of the main class of the site; nothing where the site delivers nothing.
void draw_site_delivery(const Context& context, Column& column, std::size_t site);

} // namespace app::ui
