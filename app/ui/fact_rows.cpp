#include "ui/fact_rows.hpp"

#include "ui/chart_table.hpp"
#include "ui/draw.hpp"
#include "ui/sparkline.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kRow_px = 28;
constexpr float kBandLine_px = 15;
constexpr float kChip_px = 62; ///< room for the change, so that values stand under each other
constexpr float kSpark_px = 46;

/// The change of what is shown: a reader who subtracts gets the same.
double change_of(const FactRow& row)
{
    const double scale = std::pow(10.0, row.decimals);
    return (std::round(row.now * scale) - std::round(row.baseline * scale)) / scale;
}

void draw_change(const Context& context, const Rect& rect, const FactRow& row)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const double change = change_of(row);
    if (change == 0) {
        draw_text_right(list, context.fonts[Type::Note], {rect.right_px(), rect.y_px + 6}, context.colours.ink_3, "=");
        return;
    }
    const bool worse = (change > 0) == (row.better == Better::Less);
    const Font& font = context.fonts[Type::NoteStrong];
    const std::string words = context.difference(change, row.decimals);
    const float width_px = std::ceil(measure_text(font, words)) + 10;
    const Rect chip{rect.right_px() - width_px, rect.y_px + 5, width_px, 17};
    fill_rect(list, chip, worse ? context.colours.warn_tint : context.colours.accent_tint, 5);
    draw_text(list, font, {chip.x_px + 5, chip.y_px + 1},
              worse ? context.colours.warn_text : context.colours.accent_text, words);
}

void draw_band(const Context& context, const Rect& line, const FactRow& row)
{
    const std::string words =
        row.band ? context.words.fill("ui.figure.band", {{"band", band_words(context, *row.band, row.decimals)}})
                 : context.words("ui.chart.no_band");
    draw_text(*ImGui::GetWindowDrawList(), context.fonts[Type::Note], {line.x_px, line.y_px - 3}, context.colours.ink_2,
              words);
}

void draw_row(const Context& context, const Rect& rect, const FactRow& row)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_hairline(list, rect.x_px, rect.right_px(), rect.y_px, context.colours.inner_hairline);
    draw_change(context, rect, row);
    float right_px = rect.right_px() - kChip_px;
    const Font& small = context.fonts[Type::Label];
    const float unit_px = draw_text_right(list, small, {right_px, rect.y_px + 6}, context.colours.ink_2, row.unit);
    right_px -= unit_px > 0 ? unit_px + 4 : 0;
    right_px -= draw_text_right(list, context.fonts[Type::TextStrong], {right_px, rect.y_px + 5}, context.colours.ink,
                                context.number(row.now, row.decimals));
    if (row.path) {
        right_px -= kSpark_px + 8;
        draw_sparkline(context, {right_px, rect.y_px + 5, kSpark_px, kRow_px - 10}, *row.path,
                       row.baseline_path ? std::span<const double>(*row.baseline_path) : std::span<const double>(),
                       row.band);
    }
    const float mark_px = row.source ? 18.0F : 0;
    const Font& font = context.fonts[Type::Label];
    const std::string name = shortened(font, row.name, right_px - rect.x_px - mark_px - 6);
    const float name_px = draw_text(list, font, {rect.x_px, rect.y_px + 6}, context.colours.ink, name);
    if (row.source) draw_source(context, {rect.x_px + name_px + 11, rect.y_px + 14}, *row.source);
}

} // namespace

void draw_fact_rows(const Context& context, Column& column, std::span<const FactRow> rows)
{
    const bool bands = std::any_of(rows.begin(), rows.end(), [](const FactRow& row) { return row.band.has_value(); });
    for (const FactRow& row : rows) {
        draw_row(context, column.take(kRow_px), row);
        if (bands) draw_band(context, column.take(kBandLine_px), row);
    }
}

} // namespace app::ui
