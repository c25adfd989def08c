#pragma once
// Menus that open from a button and close with the next click elsewhere.

#include "ui/context.hpp"
#include "ui/panel.hpp"

namespace app::ui {

/// Opens the menu's window where it is open; then end_menu() must follow. Open it with ImGui::OpenPopup(name).
[[nodiscard]] bool begin_menu(const Context& context, const char* name, const Rect& rect);
void end_menu();

/// A row of a menu with a tick at the left where it is chosen. Returns whether it was clicked.
[[nodiscard]] bool draw_menu_row(const Context& context, const char* id, const Rect& row, const char* label,
                                 bool chosen);

} // namespace app::ui
