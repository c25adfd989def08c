#include "ui/site_flip.hpp"

#include "ui/draw.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

namespace app::ui {

namespace {

void draw_words(const Context& context, Column& column, std::string_view text)
{
    const Font& font = context.fonts[Type::Text];
    column.skip(draw_paragraph(*ImGui::GetWindowDrawList(), font, context.fonts[Type::TextStrong], column.at(),
                               column.width_px, context.colours.ink, text));
}

std::string flip_words(const Context& context, const scenario::KnobFlip& flip)
{
    const scenario::Parameter& parameter = *flip.parameter;
    return context.words.fill("ui.flip.found",
                              {{"label", context.words("parameter." + std::string(parameter.id) + ".label")},
                               {"from", plain_value(context, parameter, flip.from)},
                               {"to", plain_value(context, parameter, flip.to)},
                               {"decision", context.word("decision", model::id_of(flip.decision))}});
}

} // namespace

void draw_site_flip(Context& context, Column& column, std::size_t site)
{
    if (context.results.sites[site].reason.rule == model::Rule::Chosen) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, context.fonts[Type::TextStrong], upper_left(column.take(26)), context.colours.ink,
              context.words("ui.flip.title"));
    const FlipAnswer* answer = context.studies.flip;
    const bool fits = answer && answer->site == site && answer->inputs_version == context.state.inputs_version;
    if (!fits) return draw_words(context, column, context.words("ui.flip.searching"));
    if (!answer->flip) return draw_words(context, column, context.words("ui.flip.none"));
    draw_words(context, column, flip_words(context, *answer->flip));
    column.skip(6);
    const Rect button = column.take(34);
    const Touch touch = touch_area("try_flip", button);
    fill_rect(list, button, touch.hovered ? context.colours.wash : context.colours.button, 8);
    stroke_rect(list, button, context.colours.control_border, 8);
    draw_text_centred(list, context.fonts[Type::TextMedium], {button.middle_x_px(), button.middle_y_px() - 9},
                      context.colours.accent_text, context.words("ui.flip.try"));
    if (!touch.clicked) return;
    context.out.emplace_back(scenario::SetParameter{answer->flip->parameter, answer->flip->to});
    context.out.emplace_back(scenario::EndGesture{});
}

} // namespace app::ui
