#pragma once
// A row of the controls: a slider for a number, a switch for a toggle. Both are made from the catalogue alone.

#include "scenario/parameters.hpp"
#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

inline constexpr float kSliderRow_px = 47;
inline constexpr float kSwitchRow_px = 40;

/// Height of the row of a parameter in CSS pixels.
[[nodiscard]] float row_height_px(const scenario::Parameter& parameter);

/// Draws the row and appends SetParameter for what the user does to it: drag anywhere in the row, click on the track,
/// arrow keys (shift: ten steps), double-click or the arrow for the default, click on the value (or Enter) to type it.
/// The question mark opens and closes the long help (ui/control_help.hpp).
void draw_parameter(Context& context, const scenario::Parameter& parameter, const Rect& row);

/// The value nearest to a wish that lies on a step of the parameter and within its range.
[[nodiscard]] double on_step(const scenario::Parameter& parameter, double wish);

/// The value of a parameter with its unit, such as "120" and "per jaar".
struct ValueWords {
    std::string number;
    const char* unit = "";
};
[[nodiscard]] ValueWords value_words(const Context& context, const scenario::Parameter& parameter, double value);

/// The value with its unit in one text: "120 per jaar", or "aan" and "uit" for a switch.
[[nodiscard]] std::string plain_value(const Context& context, const scenario::Parameter& parameter, double value);

} // namespace app::ui
