#include "ui/bar_chart.hpp"
#include "ui/chart_scale.hpp"
#include "ui/chart_table.hpp"
#include "ui/draw.hpp"
#include "ui/hover_card.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kRow_px = 40;
constexpr float kBarTop_px = 19;
constexpr float kBar_px = 12;
constexpr float kKeyRow_px = 18;
constexpr float kKey_px = 10;
constexpr float kKeyGap_px = 14;
constexpr float kHatchStep_px = 5;

void draw_hatch(ImDrawList& list, const Rect& rect, ImU32 colour)
{
    ImGui::PushClipRect(upper_left(rect), lower_right(rect), true);
    for (float x_px = rect.x_px - rect.height_px; x_px < rect.right_px(); x_px += kHatchStep_px) {
        list.AddLine({x_px, rect.bottom_px()}, {x_px + rect.height_px, rect.y_px}, colour, 1.2F);
    }
    ImGui::PopClipRect();
}

void draw_part(const Context& context, const Rect& rect, PartForm form)
{
    constexpr float kLight = 0.38F;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    switch (form) {
    case PartForm::Filled:
        return fill_rect(list, rect, context.colours.chart_line);
    case PartForm::Light:
        return fill_rect(list, rect, faded(context.colours.chart_line, kLight));
    case PartForm::Warning:
        return fill_rect(list, rect, context.colours.warn_text);
    case PartForm::Hatched:
        draw_hatch(list, rect, faded(context.colours.chart_line, 0.7F));
        return stroke_rect(list, rect, context.colours.chart_line, 0);
    case PartForm::Outlined:
        return stroke_rect(list, rect, context.colours.tick, 0);
    }
}

void explain_row(const Context& context, const StackedRow& row)
{
    std::vector<HoverLine> lines;
    for (const StackedPart& part : row.parts) lines.push_back({part.name, context.number(part.amount, row.decimals)});
    if (row.band) lines.push_back({context.words("ui.chart.band_head"), band_words(context, *row.band, row.decimals)});
    draw_hover_values(context, row.name, lines);
}

void draw_row(const Context& context, const Rect& rect, const StackedRow& row)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    double sum = 0;
    for (const StackedPart& part : row.parts) sum += part.amount;
    draw_text(list, context.fonts[Type::Label], upper_left(rect), context.colours.ink, row.name);
    draw_text_right(list, context.fonts[Type::Label], {rect.right_px(), rect.y_px}, context.colours.ink_2, row.remark);
    if (sum <= 0) return;
    float x_px = rect.x_px;
    for (const StackedPart& part : row.parts) {
        const float width_px = rect.width_px * static_cast<float>(part.amount / sum);
        if (width_px >= 1) draw_part(context, {x_px, rect.y_px + kBarTop_px, width_px - 1, kBar_px}, part.form);
        x_px += width_px;
    }
    if (!row.band) return;
    const Scale scale{{0, sum}, rect.x_px, rect.right_px()};
    const auto at = [&](double value) {
        return ImVec2{scale.px(std::clamp(value, 0.0, sum)), rect.y_px + kBarTop_px + kBar_px / 2};
    };
    draw_whisker(list, at(row.band->p10), at(row.band->p90), kBar_px / 2 + 2, context.colours.ink);
}

/// The names of the parts with their samples, over as many lines as they need.
void draw_keys(const Context& context, Column& column, const StackedRow& row)
{
    const Font& font = context.fonts[Type::Note];
    Rect line = column.take(kKeyRow_px);
    float x_px = line.x_px;
    for (const StackedPart& part : row.parts) {
        const float width_px = kKey_px + 5 + measure_text(font, part.name);
        if (x_px > line.x_px && x_px + width_px > line.right_px()) {
            line = column.take(kKeyRow_px);
            x_px = line.x_px;
        }
        draw_part(context, {x_px, line.y_px + 4, kKey_px, kKey_px}, part.form);
        draw_text(*ImGui::GetWindowDrawList(), font, {x_px + kKey_px + 5, line.y_px + 1}, context.colours.ink_2,
                  part.name);
        x_px += width_px + kKeyGap_px;
    }
}

} // namespace

void draw_stacked(const Context& context, Column& column, std::span<const StackedRow> rows)
{
    for (const StackedRow& row : rows) {
        const Rect rect = column.take(kRow_px);
        draw_row(context, rect, row);
        if (is_pointed(rect)) explain_row(context, row);
    }
    if (!rows.empty()) draw_keys(context, column, rows.front());
}

} // namespace app::ui
