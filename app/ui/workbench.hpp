#pragma once
// The whole interface of one frame: reads values, adds commands, holds nothing but what is open or being dragged.

#include "ui/context.hpp"
#include "ui/layout.hpp"

namespace app::ui {

/// Draws all panels that fit into the window and appends what the user wants to context.out. Call it once per frame,
/// between ImGui::NewFrame and ImGui::Render.
void draw_workbench(Context context);

/// What Escape does first: closes a menu, ends a choice, or gives the keyboard back to the map. Returns whether there
/// was anything of this.
bool escape(UiState& ui);

/// Whether the next frame differs without anything new: an input waits in the queue of Dear ImGui, or a menu has just
/// opened and shows from its second frame on. Call it at the end of a frame.
[[nodiscard]] bool wants_frame();

/// What stands over the map besides the areas of the layout: the card of a comparison and the key of uncertainty.
[[nodiscard]] std::vector<map::ScreenBox> study_areas(const Layout& layout, const scenario::State& state,
                                                      const UiState& ui, const Studies& studies);

} // namespace app::ui
