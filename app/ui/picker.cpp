#include "ui/picker.hpp"

#include "ui/draw.hpp"
#include "ui/text.hpp"

#include <vector>

namespace app::ui {

namespace {

template <class Enum> std::vector<std::string> words_of(const Context& context, std::string_view group)
{
    std::vector<std::string> words;
    for (const Enum value : base::all_of<Enum>()) words.emplace_back(context.word(group, model::id_of(value)));
    return words;
}

} // namespace

std::size_t draw_picker(const Context& context, const char* id, const Rect& row, std::span<const std::string> words,
                        std::size_t chosen)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::LabelMedium];
    float text_px = 0;
    for (const std::string& word : words) text_px += measure_text(font, word);
    // What the words leave goes to both sides of each.
    const float side_px = (row.width_px - text_px) / static_cast<float>(2 * words.size());
    fill_rect(list, row, context.colours.wash, 8);
    std::size_t now = chosen;
    float x_px = row.x_px;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Rect button{x_px, row.y_px, measure_text(font, words[i]) + 2 * side_px, row.height_px};
        const std::string word_id = std::string(id) + " " + std::to_string(i);
        const Touch touch = touch_area(word_id.c_str(), button);
        const bool is_chosen = i == chosen;
        if (is_chosen) fill_rect(list, button, context.colours.accent_tint, 8);
        draw_text_centred(list, font, {button.middle_x_px(), button.middle_y_px() - 8},
                          is_chosen || touch.hovered ? context.colours.accent_text : context.colours.ink_2, words[i]);
        if (touch.clicked) now = i;
        x_px += button.width_px;
    }
    return now;
}

void draw_municipality_picker(Context& context, Column& column)
{
    const std::vector<std::string> words = words_of<model::Municipality>(context, "municipality");
    model::Municipality& mine = context.ui.outcome.municipality;
    mine = static_cast<model::Municipality>(
        draw_picker(context, "municipality", column.take(kPicker_px), words, base::index_of(mine)));
    column.skip(8);
}

void draw_travel_picker(Context& context, Column& column)
{
    const std::vector<std::string> words = words_of<model::Travel>(context, "card.travel");
    model::Travel& travel = context.ui.outcome.travel;
    travel = static_cast<model::Travel>(
        draw_picker(context, "travel", column.take(kPicker_px), words, base::index_of(travel)));
    column.skip(8);
}

} // namespace app::ui
