#pragma once
// The long help of a control: what it does, where its value comes from, its range and how uncertain it is.

#include "scenario/parameters.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <string>

namespace app::ui {

/// "Onzekerheid: \u00B1 8 %"; empty for a parameter without a band.
[[nodiscard]] std::string band_words(const Context& context, const scenario::Parameter& parameter);

/// Draws the help below the row of its control and moves the column on.
void draw_control_help(Context& context, const scenario::Parameter& parameter, Column& column);

} // namespace app::ui
