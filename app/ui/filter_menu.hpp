#pragma once
// A button that opens a menu of values to filter by; the first entry is "all".

#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <optional>
#include <span>
#include <string>

namespace app::ui {

inline constexpr float kFilter_px = 30;

/// Draws the button with the chosen entry and, while it is open, its menu. Returns the index of the entry that is
/// chosen after this frame's click; words[0] stands for all.
[[nodiscard]] std::size_t draw_filter(const Context& context, const char* id, const Rect& rect,
                                      std::span<const std::string> words, std::size_t chosen);

} // namespace app::ui
