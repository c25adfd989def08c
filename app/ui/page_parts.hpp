#pragma once
// Ways from the canvas to the parts of the page around it: exploring with HTML controls, the document, the story, and
// what can be taken along. They show only where the page says that it has these parts.

#include "base/enum_array.hpp"
#include "ui/layout.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace app::ui {

struct Column;
struct Context;

enum class PagePart { Explore, Document, Story, Share, kCount };

[[nodiscard]] std::string_view id_of(PagePart part);
[[nodiscard]] std::optional<PagePart> parse_page_part(std::string_view id);

/// What somebody asks of the page.
struct PageRequest {
    PagePart part{};
    std::string reference; ///< what it is about: a setting, layer or site by its id; empty for the whole part
};

struct PageParts {
    base::EnumArray<PagePart, bool> offered{}; ///< which the page around the canvas has
    std::optional<PageRequest> request;        ///< for the shell, which hands it on
};

/// The words of the bar across the top that lead to parts of the page, as far as there is room.
///   left_px, right_px   between them; a word takes 36 px of height around middle_px
void draw_page_words(Context& context, float left_px, float right_px, float middle_px);

/// "Delen", the one button of the bar that stands out.
void draw_share_button(Context& context, const Rect& button);
[[nodiscard]] float share_button_width_px(const Context& context);

/// A small link to the place in the document's explanation that speaks of something, at the left of a row. Draws
/// nothing, and takes no room, where the page has no such part.
void draw_document_link(Context& context, Column& column, std::string_view reference);

} // namespace app::ui
