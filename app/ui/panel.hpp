#pragma once
// The sheets of paper that everything stands on: a window of Dear ImGui without any of its own looks, and the column in
// which a panel places its parts from top to bottom.

#include "ui/context.hpp"
#include "ui/layout.hpp"

#include <imgui.h>

namespace app::ui {

/// Opens a panel with shadow, paper and rounded corners; end_panel() must follow. The bar has no shadow.
void begin_panel(const Context& context, const char* name, const Rect& rect, float radius_px = 14);
void end_panel();

/// As begin_panel(), but without paper: for a button that stands by itself.
void begin_area(const char* name, const Rect& rect);

/// Opens a part of the panel that scrolls when its contents are higher; end_scroll() must follow.
void begin_scroll(const char* name, const Rect& rect);
void end_scroll();

/// Where the next part of a panel goes.
struct Column {
    float x_px = 0;
    float y_px = 0;
    float width_px = 0;

    [[nodiscard]] float right_px() const { return x_px + width_px; }
    [[nodiscard]] ImVec2 at() const { return {x_px, y_px}; }

    /// The next height_px of the column; moves on below it.
    Rect take(float height_px)
    {
        const Rect rect{x_px, y_px, width_px, height_px};
        y_px += height_px;
        return rect;
    }
    void skip(float height_px) { y_px += height_px; }
};

/// The column of the scrolling part that is open, with a padding at both sides.
[[nodiscard]] Column make_column(float padding_px);

/// Tells Dear ImGui how far the contents of the scrolling part reach.
void finish_column(const Column& column, float padding_px);

/// What the pointer and the keyboard do with a rectangle.
struct Touch {
    bool hovered = false;
    bool pressed = false; ///< went down in this frame
    bool held = false;    ///< is down since it went down here
    bool clicked = false; ///< was released here, or pressed by the keyboard
    bool focused = false; ///< was the last to be pressed or reached: takes the arrow keys
};

/// Makes a rectangle of the open panel react, to the pointer and to the keyboard: Tab reaches it, Enter and the space
/// bar click it. The id is unique within the panel. Of two that overlap the one that is made first takes the pointer.
///   radius_px   of the ring around it while it has the keyboard
[[nodiscard]] Touch touch_area(const char* id, const Rect& rect, float radius_px = 6);

} // namespace app::ui
