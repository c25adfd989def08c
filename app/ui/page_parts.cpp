#include "ui/page_parts.hpp"

#include "ui/context.hpp"
#include "ui/draw.hpp"
#include "ui/hint.hpp"
#include "ui/icons.hpp"
#include "ui/panel.hpp"
#include "ui/text.hpp"

#include <array>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kWordPadding_px = 12;
constexpr float kWordHeight_px = 36;
constexpr float kLinkHeight_px = 20;
constexpr float kButtonRadius_px = 8;

/// In the order in which they get room.
constexpr std::array<PagePart, 3> kWords{PagePart::Document, PagePart::Story, PagePart::Explore};

void ask(Context& context, PagePart part, std::string_view reference = {})
{
    context.ui.page.request = PageRequest{part, std::string(reference)};
}

} // namespace

std::string_view id_of(PagePart part)
{
    static constexpr base::EnumArray<PagePart, std::string_view> kIds{{"explore", "document", "story", "share"}};
    return kIds[part];
}

std::optional<PagePart> parse_page_part(std::string_view id)
{
    for (const PagePart part : base::all_of<PagePart>()) {
        if (id_of(part) == id) return part;
    }
    return std::nullopt;
}

void draw_page_words(Context& context, float left_px, float right_px, float middle_px)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::TextMedium];
    for (const PagePart part : kWords) {
        if (!context.ui.page.offered[part]) continue;
        const std::string id(id_of(part));
        const char* word = context.word("ui.page", id);
        const Rect button{left_px, middle_px - kWordHeight_px / 2,
                          std::ceil(measure_text(font, word)) + 2 * kWordPadding_px, kWordHeight_px};
        if (button.right_px() > right_px) return;
        const Touch touch = touch_area(id.c_str(), button);
        if (touch.hovered) fill_rect(list, button, context.colours.wash, kButtonRadius_px);
        draw_text(list, font, {button.x_px + kWordPadding_px, middle_px - 9}, context.colours.ink_2, word);
        draw_hint(context, touch, button, context.words("ui.page." + id + ".hint"));
        if (touch.clicked) ask(context, part);
        left_px = button.right_px();
    }
}

float share_button_width_px(const Context& context)
{
    constexpr float kIconRoom_px = 24;
    return kIconRoom_px + 2 * kWordPadding_px +
           std::ceil(measure_text(context.fonts[Type::TextStrong], context.words("ui.page.share")));
}

void draw_share_button(Context& context, const Rect& button)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area("share", button);
    fill_rect(list, button, context.colours.accent, kButtonRadius_px);
    draw_icon(list, context.fonts[Type::Icon], {button.x_px + kWordPadding_px + 8, button.middle_y_px()},
              context.colours.on_accent, kIconShare.text);
    draw_text_right(list, context.fonts[Type::TextStrong],
                    {button.right_px() - kWordPadding_px, button.middle_y_px() - 9}, context.colours.on_accent,
                    context.words("ui.page.share"));
    draw_hint(context, touch, button, context.words("ui.page.share.hint"));
    if (touch.clicked) ask(context, PagePart::Share);
}

void draw_document_link(Context& context, Column& column, std::string_view reference)
{
    if (!context.ui.page.offered[PagePart::Document]) return;
    const Rect row = column.take(kLinkHeight_px);
    const Font& font = context.fonts[Type::LabelMedium];
    const char* words = context.words("ui.page.read");
    const Rect link{row.x_px, row.y_px, std::ceil(measure_text(font, words)) + 22, kLinkHeight_px};
    const Touch touch = touch_area(std::string("document-").append(reference).c_str(), link);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_icon(list, context.fonts[Type::IconSmall], {link.x_px + 7, link.middle_y_px()}, context.colours.accent,
              kIconDocument.text);
    draw_text(list, font, {link.x_px + 19, link.y_px + 2}, context.colours.accent, words);
    if (touch.hovered)
        draw_hairline(list, link.x_px + 19, link.right_px(), link.bottom_px() - 3, context.colours.accent);
    if (touch.clicked) ask(context, PagePart::Document, reference);
}

} // namespace app::ui
