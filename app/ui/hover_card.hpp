#pragma once
// The small card beside the pointer: the values under it, or a sentence that says where a figure comes from.

#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <span>
#include <string>
#include <string_view>

namespace app::ui {

struct HoverLine {
    std::string name;
    std::string value;
    bool strong = false;
};

/// A title and lines with a value at the right.
void draw_hover_values(const Context& context, std::string_view title, std::span<const HoverLine> lines);

/// A paragraph.
void draw_hover_text(const Context& context, std::string_view text);

/// The same about a row of a list, beside the panel that the list stands in: the rows below stay in sight.
void draw_row_text(const Context& context, const Rect& row, std::string_view text);

/// Whether the pointer is over a rectangle of the open panel, and nothing lies over it.
[[nodiscard]] bool is_pointed(const Rect& rect);

} // namespace app::ui
