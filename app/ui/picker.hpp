#pragma once
// A row of words of which one is chosen: a municipality, a way to travel.

#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace app::ui {

/// Draws the words over the width of the column, in two rows where they would touch in one, and returns the one that is
/// chosen after this frame's click.
[[nodiscard]] std::size_t draw_picker(const Context& context, const char* id, Column& column,
                                      std::span<const std::string> words, std::size_t chosen);

/// Draws the five municipalities; the chosen one is "my municipality" in all panels.
void draw_municipality_picker(Context& context, Column& column);

/// Draws the ways to travel.
void draw_travel_picker(Context& context, Column& column);

} // namespace app::ui
