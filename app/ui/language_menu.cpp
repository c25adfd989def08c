#include "ui/language_menu.hpp"

#include "ui/draw.hpp"
#include "ui/hint.hpp"
#include "ui/popup.hpp"
#include "ui/text.hpp"

namespace app::ui {

namespace {

// Each language under its own name and sign, whatever the language of the interface.
struct LanguageName {
    const char* sign;
    const char* name;
};
constexpr base::EnumArray<scenario::Language, LanguageName> kNames{
    {{{"NL", "Nederlands"}, {"EN", "English"}, {"DE", "Deutsch"}}}};

constexpr float kMenuWidth_px = 168;
constexpr float kRow_px = 32;
constexpr float kPadding_px = 6;

void draw_language_menu(Context& context, const Rect& button)
{
    constexpr auto kRows = static_cast<float>(base::kEnumSize<scenario::Language>);
    const Rect rect{button.right_px() - kMenuWidth_px, button.bottom_px() + 6, kMenuWidth_px,
                    kRows * kRow_px + 2 * kPadding_px};
    if (!begin_menu(context, "language_menu", rect)) return;
    Column column{rect.x_px + kPadding_px, rect.y_px + kPadding_px, rect.width_px - 2 * kPadding_px};
    for (scenario::Language language : base::all_of<scenario::Language>()) {
        const LanguageName& name = kNames[language];
        if (draw_menu_row(context, name.sign, column.take(kRow_px), name.name, language == context.language())) {
            context.out.emplace_back(scenario::SetLanguage{language});
            ImGui::CloseCurrentPopup();
        }
    }
    end_menu();
}

} // namespace

void draw_language_button(Context& context, const Rect& button)
{
    const Touch touch = touch_area("language", button);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (touch.hovered) fill_rect(list, button, context.colours.wash, 8);
    draw_text_centred(list, context.fonts[Type::TextMedium], {button.middle_x_px(), button.middle_y_px() - 9},
                      context.colours.ink_2, kNames[context.language()].sign);
    draw_hint(context, touch, button, context.words("page.language.label"));
    if (touch.clicked) ImGui::OpenPopup("language_menu");
    draw_language_menu(context, button);
}

} // namespace app::ui
