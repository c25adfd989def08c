#include "ui/picker.hpp"

#include "ui/draw.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace app::ui {

namespace {

constexpr float kRow_px = 30;
constexpr float kLeastSide_px = 6; ///< free at both sides of a word

template <class Enum> std::vector<std::string> words_of(const Context& context, std::string_view group)
{
    std::vector<std::string> words;
    for (const Enum value : base::all_of<Enum>()) words.emplace_back(context.word(group, model::id_of(value)));
    return words;
}

float width_of(const Font& font, std::span<const std::string> words)
{
    float width_px = 0;
    for (const std::string& word : words) width_px += measure_text(font, word);
    return width_px;
}

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Draws words[begin, end) side by side; what they leave of the width goes to both sides of each. Returns the one that
/// was clicked.
std::optional<std::size_t> draw_row(const Context& context, const std::string& id, const Rect& row,
                                    std::span<const std::string> words, Range shown, std::size_t chosen)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Font& font = context.fonts[Type::LabelMedium];
    const auto row_words = words.subspan(shown.begin, shown.end - shown.begin);
    const float side_px = (row.width_px - width_of(font, row_words)) / static_cast<float>(2 * row_words.size());
    std::optional<std::size_t> clicked;
    float x_px = row.x_px;
    for (std::size_t i = shown.begin; i < shown.end; ++i) {
        const Rect button{x_px, row.y_px, measure_text(font, words[i]) + 2 * side_px, row.height_px};
        const Touch touch = touch_area((id + " " + std::to_string(i)).c_str(), button);
        const bool is_chosen = i == chosen;
        if (is_chosen) fill_rect(list, button, context.colours.accent_tint, 8);
        draw_text_centred(list, font, {button.middle_x_px(), button.middle_y_px() - 8},
                          is_chosen || touch.hovered ? context.colours.accent_text : context.colours.ink_2, words[i]);
        if (touch.clicked) clicked = i;
        x_px += button.width_px;
    }
    return clicked;
}

} // namespace

std::size_t draw_picker(const Context& context, const char* id, Column& column, std::span<const std::string> words,
                        std::size_t chosen)
{
    const float text_px = width_of(context.fonts[Type::LabelMedium], words);
    const bool tight = column.width_px - text_px < 2 * kLeastSide_px * static_cast<float>(words.size());
    const std::size_t per_row = tight ? (words.size() + 1) / 2 : words.size();
    const Rect whole = column.take(tight ? 2 * kRow_px : kRow_px);
    fill_rect(*ImGui::GetWindowDrawList(), whole, context.colours.wash, 8);
    std::size_t now = chosen;
    Rect row{whole.x_px, whole.y_px, whole.width_px, kRow_px};
    for (std::size_t first = 0; first < words.size(); first += per_row) {
        const Range shown{first, std::min(first + per_row, words.size())};
        now = draw_row(context, id, row, words, shown, chosen).value_or(now);
        row.y_px += kRow_px;
    }
    return now;
}

void draw_municipality_picker(Context& context, Column& column)
{
    const std::vector<std::string> words = words_of<model::Municipality>(context, "municipality");
    model::Municipality& mine = context.ui.outcome.municipality;
    mine = static_cast<model::Municipality>(draw_picker(context, "municipality", column, words, base::index_of(mine)));
    column.skip(8);
}

void draw_travel_picker(Context& context, Column& column)
{
    const std::vector<std::string> words = words_of<model::Travel>(context, "card.travel");
    model::Travel& travel = context.ui.outcome.travel;
    travel = static_cast<model::Travel>(draw_picker(context, "travel", column, words, base::index_of(travel)));
    column.skip(8);
}

} // namespace app::ui
