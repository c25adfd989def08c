#pragma once
// "Uw keuze": leave the site to the rules, develop it, keep it in hand or drop it.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

void draw_site_choice(Context& context, Column& column, std::size_t site, model::Choice current);

} // namespace app::ui
