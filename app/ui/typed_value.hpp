#pragma once
// The value of a slider as text: a click on it opens a field of the page in its place.

#include "scenario/parameters.hpp"
#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// Opens the field with the present value in it.
void open_typed_value(Context& context, const scenario::Parameter& parameter);

[[nodiscard]] bool is_typed(const Context& context, const scenario::Parameter& parameter);

/// Draws the place of the field where it is open, and sets what was committed. What is no number, or lies outside the
/// range, is refused with a sentence and stays in the field.
void read_typed_value(Context& context, const scenario::Parameter& parameter, const Rect& rect);

} // namespace app::ui
