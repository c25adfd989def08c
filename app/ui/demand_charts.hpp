#pragma once
// Demand against supply over the years, for homes and for business land.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Land: demand added up, the document's demand, and the 336 + 88 ha of the plan.
void draw_land_demand(Context& context, Column& column);

/// Homes: demand and delivery added up, and the document's demand.
void draw_homes_demand(Context& context, Column& column);

} // namespace app::ui
