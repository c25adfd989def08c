#pragma once
// How the six principles of the document score a site, each with its weight.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_score_bars(const Context& context, Column& column, const model::SiteResult& site);

} // namespace app::ui
