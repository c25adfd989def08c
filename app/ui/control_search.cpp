#include "ui/control_search.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/panel.hpp"
#include "ui/text.hpp"

#include <string>

namespace app::ui {

namespace {

constexpr const char* kFieldId = "search";
constexpr float kPadding_px = 16;
constexpr float kHeight_px = 34;
constexpr float kIconRoom_px = 34;

/// The letters of Latin-1 from 0xC0 on without their accents, small; a space for what is no letter.
constexpr std::string_view kBaseLetters = "aaaaaaaceeeeiiiidnooooo ouuuuyts"
                                          "aaaaaaaceeeeiiiidnooooo ouuuuyty";

/// A small letter as it is compared.
[[nodiscard]] char same_letter(char letter)
{
    if (letter == 'z') return 's';
    return letter == 'v' ? 'f' : letter;
}

} // namespace

std::string search_letters(std::string_view text)
{
    std::string letters;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        char letter = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : text[at];
        const bool accented = byte == 0xC3 && at + 1 < text.size();
        if (accented) letter = kBaseLetters[static_cast<unsigned char>(text[++at]) & 0x3FU];
        letter = same_letter(letter);
        const bool doubled = !letters.empty() && letters.back() == letter && letter >= 'a' && letter <= 'z';
        if (!doubled) letters += letter;
    }
    return letters;
}

bool is_found(const scenario::Words& words, const scenario::Parameter& parameter, std::string_view search)
{
    if (search.empty()) return true;
    const std::string key = "parameter." + std::string(parameter.id);
    const std::string group = "group." + std::string(scenario::id_of(parameter.group)) + ".label";
    const std::string all =
        search_letters(std::string(words(key + ".label")) + ' ' + words(key + ".explanation") + ' ' + words(group));
    const std::string wanted = search_letters(search);
    std::size_t at = 0;
    while ((at = wanted.find_first_not_of(' ', at)) != std::string::npos) {
        const std::size_t end = std::min(wanted.find(' ', at), wanted.size());
        if (all.find(wanted.substr(at, end - at)) == std::string::npos) return false;
        at = end;
    }
    return true;
}

void draw_control_search(Context& context, const Rect& rect)
{
    UiState& ui = context.ui;
    const Rect box{rect.x_px + kPadding_px, rect.y_px, rect.width_px - 2 * kPadding_px, kHeight_px};
    const Rect text{box.x_px + kIconRoom_px - 6, box.y_px + 1, box.width_px - 2 * kIconRoom_px + 6, box.height_px - 2};
    const bool typing = place_field(ui.fields, kFieldId, text);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect clear{box.right_px() - 30, box.y_px + 4, 26, 26};
    Touch cross; // before the box: the first one takes the pointer
    if (!ui.search.empty()) cross = touch_area("search_clear", clear);
    const Touch touch = touch_area(kFieldId, box);
    fill_rect(list, box, context.colours.button, 8);
    stroke_rect(list, box, typing ? context.colours.accent : context.colours.control_border, 8, typing ? 2.0F : 1.0F);
    draw_icon(list, context.fonts[Type::Icon], {box.x_px + 17, box.middle_y_px()}, context.colours.ink_2,
              kIconSearch.text);
    const char* label = context.words("page.search.label");
    if (!typing) {
        const bool empty = ui.search.empty();
        draw_text(list, context.fonts[Type::Text], {text.x_px + 6, box.middle_y_px() - 9},
                  empty ? context.colours.ink_3 : context.colours.ink, empty ? label : ui.search.c_str());
    }
    if (!ui.search.empty()) {
        draw_icon(list, context.fonts[Type::Icon], middle(clear),
                  cross.hovered ? context.colours.accent_text : context.colours.ink_2, kIconClose.text);
        if (cross.clicked) {
            ui.search.clear();
            if (typing) close_field(ui.fields);
        }
    }
    if (touch.clicked && !typing) open_field(ui.fields, {.id = kFieldId, .label = label, .text = ui.search});
    while (const auto message = take_field_message(ui.fields, kFieldId)) {
        ui.search = message->event == FieldEvent::Cancelled ? "" : message->text;
        if (message->event == FieldEvent::Committed) close_field(ui.fields);
    }
}

} // namespace app::ui
