#pragma once
// How the six principles of the document score a site, each with its weight, beside the site that it competes with.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_score_bars(const Context& context, Column& column, std::size_t site);

} // namespace app::ui
