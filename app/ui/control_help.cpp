#include "ui/control_help.hpp"

#include "scenario/sources.hpp"
#include "ui/draw.hpp"
#include "ui/marks.hpp"
#include "ui/page_parts.hpp"
#include "ui/slider.hpp"
#include "ui/text.hpp"

namespace app::ui {

namespace {

constexpr float kPadding_px = 10;
constexpr float kMarkRoom_px = 15;

/// Places the paragraphs of the help one below the other; draws them where there is a list.
struct HelpWriter {
    const Context& context;
    ImDrawList* list;
    float x_px;
    float y_px;
    float width_px;

    void write(std::string_view text, ImU32 colour, float indent_px = 0)
    {
        const Font& font = context.fonts[Type::Label];
        const Font& strong = context.fonts[Type::LabelStrong];
        const float room_px = width_px - indent_px;
        if (list) draw_paragraph(*list, font, strong, {x_px + indent_px, y_px}, room_px, colour, text);
        y_px += paragraph_height(font, strong, room_px, text) + 6;
    }
};

std::string range_words(const Context& context, const scenario::Parameter& parameter)
{
    const ValueWords low = value_words(context, parameter, parameter.min);
    const ValueWords high = value_words(context, parameter, parameter.max);
    const ValueWords own = value_words(context, parameter, parameter.default_value());
    return context.words.fill("ui.control.range",
                              {{"min", low.number}, {"max", high.number}, {"own", own.number}, {"unit", high.unit}});
}

void write_help(HelpWriter& writer, const scenario::Parameter& parameter)
{
    const Context& context = writer.context;
    const std::string key = "parameter." + std::string(parameter.id);
    writer.write(context.words(key + ".explanation"), context.colours.ink);
    writer.write(context.words(key + ".why"), context.colours.ink_2);
    if (parameter.kind == scenario::Kind::Number) writer.write(range_words(context, parameter), context.colours.ink_2);
    if (writer.list) {
        draw_source_mark(*writer.list, {writer.x_px + 4, writer.y_px + 8}, parameter.basis, context.colours.ink_3);
    }
    const char* basis = context.word("ui.basis", model::id_of(parameter.basis));
    const std::string source = context.words.fill(
        "ui.control.source", {{"basis", basis}, {"source", context.word("source", scenario::source_id(parameter))}});
    writer.write(source, context.colours.ink_2, kMarkRoom_px);
}

} // namespace

std::string band_words(const Context& context, const scenario::Parameter& parameter)
{
    if (parameter.uncertainty <= 0) return "";
    const ValueWords words = value_words(context, parameter, parameter.uncertainty);
    return context.words.fill("ui.control.band", {{"value", words.number}, {"unit", words.unit}});
}

void draw_control_help(Context& context, const scenario::Parameter& parameter, Column& column)
{
    HelpWriter measure{context, nullptr, 0, 0, column.width_px - 2 * kPadding_px};
    write_help(measure, parameter);
    const Rect ground = column.take(measure.y_px + 2 * kPadding_px - 6);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    fill_rect(list, ground, context.colours.wash, 8);
    HelpWriter writer{context, &list, ground.x_px + kPadding_px, ground.y_px + kPadding_px,
                      ground.width_px - 2 * kPadding_px};
    write_help(writer, parameter);
    column.skip(8);
    draw_document_link(context, column, parameter.id);
}

} // namespace app::ui
