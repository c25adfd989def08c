#pragma once
// The balance of homes, land and offices, the document's tables per period, and the ledger (saldoregel).

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// What is needed of each class and what becomes of the plan.
void draw_balance(Context& context, Column& column);

/// Demand per period of the document's tables of homes and land, beside those tables.
void draw_periods(Context& context, Column& column);

/// Whether what is added is given up elsewhere, and what is missing.
void draw_ledger(Context& context, Column& column);

} // namespace app::ui
