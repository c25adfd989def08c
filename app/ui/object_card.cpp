#include "ui/object_card.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr float kRow_px = 24;
constexpr float kBar_px = 34;
constexpr float kChevron_px = 14;

/// A text over several lines; moves the column on.
void draw_text_block(const Context& context, Column& column, Type type, Type strong, ImU32 colour,
                     std::string_view text)
{
    column.skip(draw_paragraph(*ImGui::GetWindowDrawList(), context.fonts[type], context.fonts[strong], column.at(),
                               column.width_px, colour, text));
}

/// Kind, name over as many lines as it needs, and the cross that closes the card.
void draw_heading(Context& context, Column& column, const map::ObjectCard& card)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect line = column.take(26);
    draw_text(list, context.fonts[Type::Label], {line.x_px, line.middle_y_px() - 8}, context.colours.ink_2, card.kind);
    const Rect close{line.right_px() - 24, line.middle_y_px() - 14, 28, 28};
    const Touch touch = touch_area("close", close);
    draw_icon(list, context.fonts[Type::IconLarge], middle(close),
              touch.hovered ? context.colours.accent_text : context.colours.ink, kIconClose.text);
    if (touch.clicked) context.out.emplace_back(scenario::Select{});
    column.skip(1);
    draw_text_block(context, column, Type::CardTitle, Type::CardTitle, context.colours.ink, card.title);
    column.skip(6);
}

/// The mark and the words of a source; nothing where there is none.
void draw_source(const Context& context, Column& column, std::optional<model::Basis> basis, std::string_view source)
{
    if (!basis || source.empty()) return;
    constexpr float kMark_px = 15;
    column.skip(6);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_source_mark(list, {column.x_px + 4, column.y_px + 8}, *basis, context.colours.ink_3);
    column.skip(draw_paragraph(list, context.fonts[Type::Label], context.fonts[Type::LabelStrong],
                               {column.x_px + kMark_px, column.y_px}, column.width_px - kMark_px, context.colours.ink_2,
                               source));
}

void draw_line(const Context& context, Column& column)
{
    column.skip(13);
    draw_hairline(*ImGui::GetWindowDrawList(), column.x_px, column.right_px(), column.y_px,
                  context.colours.inner_hairline);
    column.skip(12);
}

/// Label and value; a row that leads somewhere has a chevron and lights up. Where both do not fit on one line, the
/// value stands below.
void draw_row(Context& context, Column& column, const map::CardRow& row, int number)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& label_font = context.fonts[Type::Text];
    const Font& value_font = context.fonts[Type::TextMedium];
    const bool leads = !row.reference.empty();
    const float room_px = column.width_px - (leads ? kChevron_px + 2 : 0);
    const float value_px = measure_text(value_font, row.value);
    const bool below = measure_text(label_font, row.label) + value_px + 12 > room_px;
    const Rect rect = column.take(below ? kRow_px + 18 : kRow_px);
    bool hovered = false;
    if (leads) {
        const Rect ground{rect.x_px - 8, rect.y_px, rect.width_px + 16, rect.height_px};
        const Touch touch = touch_area(("row" + std::to_string(number)).c_str(), ground);
        hovered = touch.hovered;
        if (hovered) fill_rect(list, ground, context.colours.wash, 6);
        if (touch.clicked) context.out.emplace_back(scenario::Select{row.reference});
        draw_icon(list, context.fonts[Type::IconSmall], {rect.right_px() - kChevron_px / 2 + 2, rect.y_px + 12},
                  hovered ? context.colours.accent_text : context.colours.ink_3, kIconRight.text);
    }
    draw_text(list, label_font, {rect.x_px, rect.y_px + 3}, hovered ? context.colours.ink : context.colours.ink_2,
              shortened(label_font, row.label, room_px));
    if (below) {
        draw_text(list, value_font, {rect.x_px, rect.y_px + 21}, context.colours.ink,
                  shortened(value_font, row.value, room_px));
    } else {
        draw_text_right(list, value_font, {rect.x_px + room_px, rect.y_px + 3}, context.colours.ink, row.value);
    }
}

void draw_bar(const Context& context, Column& column, const map::CardBar& bar)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect rect = column.take(kBar_px);
    draw_text(list, context.fonts[Type::Text], upper_left(rect), context.colours.ink, bar.label);
    float right_px = rect.right_px();
    if (!bar.change.empty()) {
        const Font& font = context.fonts[Type::NoteStrong];
        const float chip_px = measure_text(font, bar.change) + 12;
        fill_rect(list, {right_px - chip_px, rect.y_px, chip_px, 18}, context.colours.accent_tint, 6);
        draw_text_centred(list, font, {right_px - chip_px / 2, rect.y_px + 1.5F}, context.colours.accent_text,
                          bar.change);
        right_px -= chip_px + 8;
    }
    draw_text_right(list, context.fonts[Type::TextStrong], {right_px, rect.y_px}, context.colours.ink, bar.value);
    const Rect track{rect.x_px, rect.y_px + 22, rect.width_px, 4};
    fill_rect(list, track, context.colours.track, 2);
    const float width_px = track.width_px * static_cast<float>(bar.share);
    if (width_px >= 2) {
        fill_rect(list, {track.x_px, track.y_px, width_px, track.height_px}, context.colours.accent, 2);
    }
    if (bar.baseline_share == bar.share) return;
    const float tick_px = std::round(track.x_px + track.width_px * static_cast<float>(bar.baseline_share));
    fill_rect(list, {tick_px - 1, track.y_px - 4, 2, 12}, context.colours.tick);
}

void draw_section(Context& context, Column& column, const map::CardSection& section, int& number)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, context.fonts[Type::TextStrong], column.at(), context.colours.ink, section.title);
    draw_text_right(list, context.fonts[Type::Note], {column.right_px(), column.y_px + 2}, context.colours.ink_2,
                    section.remark);
    column.skip(25);
    for (const map::CardBar& bar : section.bars) draw_bar(context, column, bar);
    for (const map::CardRow& row : section.rows) draw_row(context, column, row, number++);
    if (!section.note.empty()) {
        draw_text_block(context, column, Type::Text, Type::TextStrong, context.colours.ink_2, section.note);
    }
    draw_source(context, column, section.basis, section.source);
}

} // namespace

void draw_object_card(Context& context, const Rect& rect, const map::ObjectCard& card)
{
    ImGui::PushID(card.reference.c_str()); // another thing starts at its top, not where the last one was scrolled to
    begin_scroll("object_card", rect);
    Column column = make_column(kPadding_px);
    column.skip(8);
    draw_heading(context, column, card);
    draw_text_block(context, column, Type::Sentence, Type::SentenceStrong, context.colours.ink, card.sentence);
    draw_source(context, column, card.basis, card.source);
    if (card.control) {
        draw_line(context, column);
        draw_parameter(context, *card.control, column.take(row_height_px(*card.control)));
    }
    int number = 0;
    for (const map::CardSection& section : card.sections) {
        draw_line(context, column);
        draw_section(context, column, section, number);
    }
    if (!card.note.empty()) {
        draw_line(context, column);
        draw_text_block(context, column, Type::Label, Type::LabelStrong, context.colours.ink_3, card.note);
    }
    column.skip(14);
    finish_column(column, kPadding_px);
    end_scroll();
    ImGui::PopID();
}

} // namespace app::ui
