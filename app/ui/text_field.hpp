#pragma once
// Text is never typed in Dear ImGui: on-screen keyboards, input methods and screen readers need a field of the page. A
// panel asks for one here and draws the place for it; the shell tells the page, which lays a native field over that
// place and sends back what is typed.

#include "ui/layout.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app::ui {

enum class FieldKind { Text, Number };

/// The one field that is open.
struct TextField {
    std::string id;    ///< such as "value housing.growth"
    std::string label; ///< what a screen reader says
    std::string text;  ///< what stands in it at first
    FieldKind kind = FieldKind::Text;
    std::string problem;  ///< why the last text was refused; the text stays
    Rect rect;            ///< of this frame
    bool in_sight = true; ///< whether rect lies within the panel that it scrolls in
    int opened = 0;       ///< counts openings: another number is another field

    friend bool operator==(const TextField&, const TextField&) = default;
};

enum class FieldEvent { Typed, Committed, Cancelled, kCount };

struct FieldMessage {
    std::string id;
    FieldEvent event{};
    std::string text;
};

/// Fields and what came from them, between the panels and the shell.
struct TextFields {
    std::optional<TextField> open;
    std::vector<FieldMessage> inbox; ///< from the page, for the panel that asked
    int opened = 0;
    bool placed = false; ///< whether a panel drew the place of the open field in this frame
};

/// Opens a field in place of the one that is open.
void open_field(TextFields& fields, TextField field);

/// Says where the open field stands in this frame; false where another field or none is open.
[[nodiscard]] bool place_field(TextFields& fields, std::string_view id, const Rect& rect);

/// The oldest message for a field; a cancelled one is closed by then.
[[nodiscard]] std::optional<FieldMessage> take_field_message(TextFields& fields, std::string_view id);

/// Refuses what was committed: the field stays open with its text and says why.
void refuse(TextFields& fields, std::string problem);

void close_field(TextFields& fields);

/// At the end of a frame: closes the field that no panel drew, and drops messages that nobody took.
void settle_fields(TextFields& fields);

} // namespace app::ui
