#pragma once
// What is lit up over the map for the hovered and the selected thing, and the name of the hovered one. Lines of the
// ground are lit by render/ instead, so that blocks stand before them.

#include "map/highlight.hpp"
#include "ui/fonts.hpp"
#include "ui/theme.hpp"

#include <imgui.h>

#include <string>

namespace app::ui {

/// Rings and edges, behind all panels.
void draw_highlight(const map::Highlight& highlight, scenario::Theme theme);

/// The name of a thing and what kind of thing it is, beside the pointer and within the window.
struct Tooltip {
    std::string name;
    std::string kind;
};
void draw_tooltip(const Tooltip& tooltip, ImVec2 pointer, const Fonts& fonts, scenario::Theme theme);

} // namespace app::ui
