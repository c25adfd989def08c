#include "ui/site_choice.hpp"

#include "ui/draw.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/text.hpp"

#include <optional>

namespace app::ui {

namespace {

constexpr float kButton_px = 40;
constexpr float kGap_px = 8;

/// The decision whose pin a choice shows; none for the rules.
std::optional<model::Decision> decision_of(model::Choice choice)
{
    switch (choice) {
    case model::Choice::Develop:
        return model::Decision::Develop;
    case model::Choice::Reserve:
        return model::Decision::Reserve;
    case model::Choice::Drop:
        return model::Decision::Drop;
    case model::Choice::Auto:
    case model::Choice::kCount:
        break;
    }
    return std::nullopt;
}

bool draw_button(const Context& context, const Rect& rect, model::Choice choice, bool chosen)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string id(model::id_of(choice));
    const Touch touch = touch_area(id.c_str(), rect);
    fill_rect(list, rect, touch.hovered ? context.colours.wash : context.colours.button, 8);
    stroke_rect(list, rect, chosen ? context.colours.accent : context.colours.hairline, 8, chosen ? 2.0F : 1.0F);
    const ImVec2 mark{rect.x_px + 20, rect.middle_y_px()};
    if (const auto decision = decision_of(choice)) {
        draw_pin(list, mark, 7.5F, *decision, map::palette(context.state.view.theme).decisions[*decision]);
    } else {
        draw_icon(list, context.fonts[Type::Icon], mark, context.colours.accent_text, kIconCheck.text);
    }
    draw_text(list, context.fonts[chosen ? Type::TextStrong : Type::TextMedium],
              {rect.x_px + 36, rect.middle_y_px() - 9}, chosen ? context.colours.accent_text : context.colours.ink,
              context.word("ui.choice", id));
    return touch.clicked;
}

} // namespace

void draw_site_choice(Context& context, Column& column, std::size_t site, model::Choice current)
{
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::TextStrong], upper_left(column.take(28)),
              context.colours.ink, context.words("ui.choice.title"));
    const float width_px = (column.width_px - kGap_px) / 2;
    Rect row{};
    for (model::Choice choice : base::all_of<model::Choice>()) {
        const bool left = base::index_of(choice) % 2 == 0;
        if (left) row = column.take(kButton_px + kGap_px);
        const Rect button{left ? row.x_px : row.x_px + width_px + kGap_px, row.y_px, width_px, kButton_px};
        if (draw_button(context, button, choice, choice == current)) {
            context.out.emplace_back(scenario::ChooseSite{site, choice});
        }
    }
}

} // namespace app::ui
