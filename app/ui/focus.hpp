#pragma once
// Where the keyboard is: the Tab key goes through everything that can be operated, in the order in which it is drawn,
// and leaves the canvas at both ends. While a menu is open it stays in the menu.

#include <imgui.h>

#include <vector>

namespace app::ui {

struct FocusOrder {
    std::vector<ImGuiID> stops;   ///< of the last complete frame
    std::vector<ImGuiID> drawing; ///< of the frame that is being drawn
    ImGuiID wanted = 0;           ///< takes the focus when it is drawn next; 0 for none
    bool shows_ring = false;      ///< the keyboard moved the focus, not the pointer
    ImU32 ring_colour = 0;
};

/// Begins a frame. Until the next call touch_area() registers here; the order must live on as long.
void begin_focus_order(FocusOrder& order, ImU32 ring_colour);

/// Moves the focus by `direction` stops (1 or -1); at the first or last it goes. Returns whether it is on a stop now.
[[nodiscard]] bool move_focus(FocusOrder& order, int direction);

/// Nothing has the focus: keys go to the map. Returns whether something had it by the keyboard.
bool drop_focus(FocusOrder& order);

/// What the keyboard does with the item that was just submitted.
struct KeyTouch {
    bool focused = false;
    bool pressed = false; ///< Enter or the space bar
};

/// Registers the item that was just submitted, gives it the focus where it was wanted and draws the ring.
KeyTouch follow_focus(float ring_radius_px);

} // namespace app::ui
