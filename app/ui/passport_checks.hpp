#pragma once
// The checks of the model in the assumption passport: what was compared, whether it holds, what was found and what was
// expected.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// All checks by what they compare with, and the way to the counts after 2013. Before they have run: that they run.
void draw_passport_checks(Context& context, Column& column);

} // namespace app::ui
