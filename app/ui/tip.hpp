#pragma once
// The explanation that appears beside what the pointer rests on. It only adds: what it says stands elsewhere too.

#include "model/region.hpp"
#include "ui/layout.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace app::ui {

struct Context;

/// On what the pointer rests, and for how long.
struct Tip {
    std::string id;
    double rested_s = 0;
    bool touched = false; ///< whether the pointer was on it in this frame
};

/// Whether the pointer has rested on a thing long enough for its tip. Call it once per frame for everything that has
/// one.
[[nodiscard]] bool tip_due(Tip& tip, std::string_view id, bool hovered);

/// At the end of a frame: forgets the thing that the pointer has left.
void settle_tip(Tip& tip);

/// Time until the tip of what the pointer rests on; nothing when none is due.
[[nodiscard]] std::optional<double> tip_wait_ms(const Tip& tip);

struct TipWords {
    std::string_view text;
    std::optional<model::Basis> basis; ///< with its mark and word below the text
    std::string_view note;             ///< below the text, quieter
};

/// Draws a tip over everything else, beside a rectangle on the side that has room.
void draw_tip(const Context& context, const Rect& beside, const TipWords& words);

} // namespace app::ui
