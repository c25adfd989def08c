#include "ui/section.hpp"

#include "ui/draw.hpp"
#include "ui/hover_card.hpp"
#include "ui/icons.hpp"
#include "ui/marks.hpp"
#include "ui/text.hpp"

namespace app::ui {

namespace {

constexpr float kAbove_px = 14;
constexpr float kTop_px = 10;
constexpr float kRow_px = 24;
constexpr float kButton_px = 24;
constexpr float kBelow_px = 8;

struct HeadButton {
    std::string id; ///< unique within the panel
    const char* icon = "";
    const char* hint = ""; ///< key of its sentence
    bool pressed = false;
};

/// A square button at the right end of a head. Returns whether it was clicked.
bool draw_button(const Context& context, const Rect& rect, const HeadButton& button)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Touch touch = touch_area(button.id.c_str(), rect);
    if (button.pressed || touch.hovered) {
        fill_rect(list, rect, button.pressed ? context.colours.accent_tint : context.colours.wash, 6);
    }
    const bool strong = button.pressed || touch.hovered;
    draw_icon(list, context.fonts[Type::Icon], middle(rect),
              strong ? context.colours.accent_text : context.colours.ink_2, button.icon);
    if (touch.hovered) draw_hover_text(context, context.words(button.hint));
    return touch.clicked;
}

/// The button of the table. Returns whether the table is wanted.
bool draw_twin(Context& context, const Rect& rect, const char* section)
{
    auto& tables = context.ui.outcome.as_table;
    const bool as_table = tables.contains(section);
    const HeadButton button{.id = std::string("twin ") + section,
                            .icon = as_table ? kIconChart.text : kIconTable.text,
                            .hint = as_table ? "ui.chart.as_chart" : "ui.chart.as_table"};
    if (!draw_button(context, rect, button)) return as_table;
    if (as_table) tables.erase(section);
    if (!as_table) tables.emplace(section);
    return !as_table;
}

} // namespace

bool begin_section(Context& context, Column& column, const Section& section)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    column.skip(kAbove_px);
    draw_hairline(list, column.x_px, column.right_px(), column.y_px, context.colours.inner_hairline);
    column.skip(kTop_px);
    const Rect row = column.take(kRow_px);
    float right_px = row.right_px();
    bool as_table = false;
    if (section.twin == Twin::Table) {
        as_table = draw_twin(context, {right_px - kButton_px + 4, row.y_px, kButton_px, kButton_px}, section.id);
        right_px -= kButton_px;
    }
    if (section.bands == Bands::Available) {
        bool& shown = context.ui.outcome.shows_bands;
        const Rect rect{right_px - kButton_px + 4, row.y_px, kButton_px, kButton_px};
        if (draw_button(context, rect,
                        {std::string("bands ") + section.id, kIconBands.text, "ui.chart.bands_hint", shown}))
            shown = !shown;
        right_px -= kButton_px;
    }
    const Font& font = context.fonts[Type::TextStrong];
    const float mark_px = section.source ? 20.0F : 0;
    const std::string title = shortened(font, section.title, right_px - row.x_px - mark_px);
    const float title_px = draw_text(list, font, {row.x_px, row.y_px + 3}, context.colours.ink, title);
    if (section.source) draw_source(context, {row.x_px + title_px + 12, row.y_px + 12}, *section.source);
    const Font& note = context.fonts[Type::Note];
    const bool beside = title_px + mark_px + measure_text(note, section.remark) + 10 < right_px - row.x_px;
    if (beside) draw_text_right(list, note, {right_px, row.y_px + 5}, context.colours.ink_2, section.remark);
    if (!beside)
        draw_text(list, note, upper_left(column.take(note.line_px + 1)), context.colours.ink_2, section.remark);
    column.skip(kBelow_px);
    if (section.bands == Bands::Missing && context.ui.outcome.shows_bands) {
        column.y_px -= kBelow_px;
        draw_note(context, column, context.words("ui.chart.no_band"));
        column.skip(kBelow_px);
    }
    return as_table;
}

void draw_source(const Context& context, ImVec2 centre, const Source& source)
{
    constexpr float kReach_px = 9;
    draw_source_mark(*ImGui::GetWindowDrawList(), centre, source.basis, context.colours.ink_3);
    if (!is_pointed({centre.x - kReach_px, centre.y - kReach_px, 2 * kReach_px, 2 * kReach_px})) return;
    draw_hover_text(context, context.word("ui.source", source.note));
}

const scenario::EnsembleSummary* fresh_outlook(const Context& context)
{
    const bool fresh = context.studies.outlook && context.studies.outlook_version == context.state.inputs_version;
    return fresh ? context.studies.outlook : nullptr;
}

const scenario::EnsembleSummary* bands_of(const Context& context)
{
    return context.ui.outcome.shows_bands ? fresh_outlook(context) : nullptr;
}

std::optional<scenario::Band> municipal_band(const Context& context, model::Municipality municipality,
                                             scenario::MunicipalFigure figure)
{
    const scenario::EnsembleSummary* outlook = bands_of(context);
    if (!outlook) return std::nullopt;
    return outlook->figures.municipal[municipality][figure];
}

void draw_band_note(Context& context, Column& column, const char* key)
{
    if (!context.ui.outcome.shows_bands) return;
    const char* said = fresh_outlook(context) != nullptr ? key : "ui.legend.futures_coming";
    if (context.ui.outcome.told_bands == said) return;
    context.ui.outcome.told_bands = said;
    draw_note(context, column, context.words(said));
}

void draw_note(const Context& context, Column& column, std::string_view text)
{
    column.skip(4);
    column.skip(draw_paragraph(*ImGui::GetWindowDrawList(), context.fonts[Type::Note], context.fonts[Type::NoteStrong],
                               column.at(), column.width_px, context.colours.ink_2, text));
}

} // namespace app::ui
