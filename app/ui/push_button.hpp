#pragma once
// A button with words.

#include "ui/context.hpp"
#include "ui/draw.hpp"

namespace app::ui {

enum class ButtonLook { Plain, Primary, Disabled };

/// Returns whether it was clicked; a disabled one never is. The id is unique within the panel.
bool draw_push_button(const Context& context, const char* id, const Rect& rect, std::string_view words,
                      ButtonLook look = ButtonLook::Plain);

} // namespace app::ui
