#include "ui/typed_value.hpp"

#include "ui/draw.hpp"
#include "ui/slider.hpp"

namespace app::ui {

namespace {

std::string field_id(const scenario::Parameter& parameter)
{
    return "value " + std::string(parameter.id);
}

void commit(Context& context, const scenario::Parameter& parameter, std::string_view text)
{
    const std::optional<double> value = scenario::parse_number(text, context.language());
    if (!value || scenario::check_value(parameter, *value)) {
        const std::string low = value_words(context, parameter, parameter.min).number;
        const std::string high = value_words(context, parameter, parameter.max).number;
        return refuse(context.ui.fields, context.words.fill("page.control.range", {{"min", low}, {"max", high}}));
    }
    close_field(context.ui.fields);
    if (*value == context.state.inputs.parameters.*parameter.field) return;
    context.out.emplace_back(scenario::SetParameter{&parameter, *value});
    context.out.emplace_back(scenario::EndGesture{});
}

} // namespace

void open_typed_value(Context& context, const scenario::Parameter& parameter)
{
    const std::string key = "parameter." + std::string(parameter.id) + ".label";
    const double value = context.state.inputs.parameters.*parameter.field;
    open_field(context.ui.fields, {.id = field_id(parameter),
                                   .label = context.words.fill("page.control.number", {{"label", context.words(key)}}),
                                   .text = value_words(context, parameter, value).number,
                                   .kind = FieldKind::Number});
}

bool is_typed(const Context& context, const scenario::Parameter& parameter)
{
    const auto& open = context.ui.fields.open;
    return open && open->id == field_id(parameter);
}

void read_typed_value(Context& context, const scenario::Parameter& parameter, const Rect& rect)
{
    if (!place_field(context.ui.fields, field_id(parameter), rect)) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    fill_rect(list, rect, context.colours.button, 6);
    stroke_rect(list, rect, context.colours.accent, 6, 2);
    while (const auto message = take_field_message(context.ui.fields, field_id(parameter))) {
        if (message->event == FieldEvent::Committed) commit(context, parameter, message->text);
    }
}

} // namespace app::ui
