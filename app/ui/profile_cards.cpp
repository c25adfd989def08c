#include "ui/profile_cards.hpp"

#include "map/palette.hpp"
#include "ui/draw.hpp"
#include "ui/marks.hpp"
#include "ui/shadow.hpp"
#include "ui/text.hpp"
#include "ui/theme.hpp"

#include <imgui.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace app::ui {

namespace {

constexpr float kWidth_px = 178;
constexpr float kPadding_px = 12;
constexpr float kTop_px = 10;
constexpr float kTitle_px = 21;
constexpr float kRadius_px = 10;
constexpr float kIndent_px = 10; ///< of a key word, after its dot
constexpr float kBetween_px = 2;

/// The key words of a city: one a line in its text.
std::vector<std::string_view> key_words(const scenario::Words& words, model::Municipality city)
{
    std::string_view text = words("profile." + std::string(model::id_of(city)));
    std::vector<std::string_view> found;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        found.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

float key_word_height(const Fonts& fonts, std::string_view text)
{
    const Font& font = fonts[Type::Label];
    return paragraph_height(font, font, kWidth_px - 2 * kPadding_px - kIndent_px, text) + kBetween_px;
}

/// The name of the city and, at the right, where the document says it.
void draw_heading(ImDrawList& list, const Rect& line, const Fonts& fonts, const Palette& colours, const char* name,
                  const char* section, float opacity)
{
    draw_text(list, fonts[Type::TextStrong], {line.x_px, line.y_px}, faded(colours.ink, opacity), name);
    const Font& note = fonts[Type::Note];
    const float section_px =
        draw_text_right(list, note, {line.right_px(), line.y_px + 2}, faded(colours.ink_3, opacity), section);
    draw_source_mark(list, {line.right_px() - section_px - 8, line.y_px + 9.5F}, model::Basis::Document,
                     faded(colours.ink_3, opacity));
}

/// The key words that a card has room for.
std::vector<std::string_view> shown_words(const scenario::Words& words, model::Municipality city, map::CardForm form)
{
    std::vector<std::string_view> shown = key_words(words, city);
    if (form == map::CardForm::Compact && shown.size() > 1) shown.resize(1);
    return shown;
}

void draw_card(ImDrawList& list, const map::PlacedCard& card, const Palette& colours, const Fonts& fonts,
               const scenario::Words& words)
{
    const auto opacity = static_cast<float>(card.opacity);
    const Rect rect{static_cast<float>(card.box.min_px.x), static_cast<float>(card.box.min_px.y),
                    static_cast<float>(card.box.max_px.x - card.box.min_px.x),
                    static_cast<float>(card.box.max_px.y - card.box.min_px.y)};
    if (card.opacity >= 1) draw_shadow(list, fonts.shadow, rect, colours.shadow);
    fill_rect(list, rect, faded(colours.paper, opacity), kRadius_px);
    stroke_rect(list, rect, faded(colours.panel_edge, opacity), kRadius_px);
    const Rect line{rect.x_px + kPadding_px, rect.y_px + kTop_px, rect.width_px - 2 * kPadding_px, kTitle_px};
    const std::string city(model::id_of(card.city));
    draw_heading(list, line, fonts, colours, words("municipality." + city), words("ui.profile.section"), opacity);
    const Font& font = fonts[Type::Label];
    float y_px = line.bottom_px() + kBetween_px;
    for (const std::string_view text : shown_words(words, card.city, card.form)) {
        list.AddCircleFilled({line.x_px + 2.5F, y_px + 8}, 1.75F, faded(colours.accent, opacity), 12);
        draw_paragraph(list, font, font, {line.x_px + kIndent_px, y_px}, line.width_px - kIndent_px,
                       faded(colours.ink_2, opacity), text);
        y_px += key_word_height(fonts, text);
    }
}

} // namespace

map::CardSizes measure_profile_cards(const Fonts& fonts, const scenario::Words& words)
{
    map::CardSizes sizes_px;
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        for (const map::CardForm form : base::all_of<map::CardForm>()) {
            float height_px = 2 * kTop_px + kTitle_px;
            for (const std::string_view text : shown_words(words, city, form)) {
                height_px += key_word_height(fonts, text);
            }
            sizes_px[city][form] = {static_cast<double>(kWidth_px), static_cast<double>(height_px)};
        }
    }
    return sizes_px;
}

void draw_profile_leaders(std::span<const map::PlacedCard> cards, scenario::Theme theme)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const Palette& colours = palette_of(theme);
    for (const map::PlacedCard& card : cards) {
        const auto opacity = static_cast<float>(card.opacity);
        const ImVec2 from{static_cast<float>(card.leader_from_px.x), static_cast<float>(card.leader_from_px.y)};
        const ImVec2 to{static_cast<float>(card.leader_to_px.x), static_cast<float>(card.leader_to_px.y)};
        const ImU32 paper = faded(colours.paper, 0.85F * opacity);
        const ImU32 ink = faded(colours.ink_2, opacity);
        list.AddLine(from, to, paper, 3);
        list.AddLine(from, to, ink, 1);
        list.AddCircleFilled(to, 4.5F, paper, 24);
        list.AddCircleFilled(to, 3, ink, 20);
    }
}

void draw_profile_cards(std::span<const map::PlacedCard> cards, scenario::Theme theme, const Fonts& fonts,
                        const scenario::Words& words)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    for (const map::PlacedCard& card : cards) draw_card(list, card, palette_of(theme), fonts, words);
}

} // namespace app::ui
