#pragma once
// Small buttons beside each other of which one or several are chosen; they take as many rows as they need.

#include "ui/context.hpp"
#include "ui/panel.hpp"

#include <optional>
#include <span>
#include <string>

namespace app::ui {

struct Chip {
    std::string id; ///< unique within the panel
    std::string label;
    bool chosen = false;
};

/// Draws the chips and moves the column on. Returns the one that was clicked.
[[nodiscard]] std::optional<std::size_t> draw_chips(const Context& context, Column& column,
                                                    std::span<const Chip> chips);

} // namespace app::ui
