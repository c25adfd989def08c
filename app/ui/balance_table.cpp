#include "ui/balance_table.hpp"

#include "ui/draw.hpp"
#include "ui/outcome.hpp"
#include "ui/text.hpp"

#include <array>

namespace app::ui {

namespace {

constexpr float kHead_px = 22;
constexpr float kRow_px = 22;
constexpr std::array<const char*, 5> kColumns{"demand", "delivered", "backlog", "reserved", "dropped"};

std::array<double, 5> values_of(const ClassTotals& totals)
{
    return {totals.demand, totals.delivered, totals.backlog, totals.reserved, totals.dropped};
}

/// Right edge of a column; the numbers share what the names of the classes leave.
float column_right_px(const Rect& rect, std::size_t column)
{
    constexpr float kNames_px = 62;
    const float width_px = (rect.width_px - kNames_px) / static_cast<float>(kColumns.size());
    return rect.x_px + kNames_px + width_px * static_cast<float>(column + 1);
}

void draw_head(const Context& context, const Rect& rect)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        draw_text_right(list, context.fonts[Type::Note], {column_right_px(rect, i), rect.y_px}, context.colours.ink_2,
                        context.word("ui.balance", kColumns[i]));
    }
}

void draw_class(const Context& context, const Rect& rect, model::SiteClass site_class)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_hairline(list, rect.x_px, rect.right_px(), rect.y_px, context.colours.inner_hairline);
    const float top_px = rect.y_px + 3;
    draw_text(list, context.fonts[Type::Label], {rect.x_px, top_px}, context.colours.ink,
              context.word("ui.balance.class", model::id_of(site_class)));
    const std::array<double, 5> values = values_of(class_totals(context.results, site_class));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool shortage = i == 2 && values[i] >= 0.5;
        const bool nothing = values[i] < 0.5;
        const ImU32 quiet = nothing ? context.colours.ink_3 : context.colours.ink;
        draw_text_right(list, context.fonts[i == 0 || shortage ? Type::LabelStrong : Type::Label],
                        {column_right_px(rect, i), top_px}, shortage ? context.colours.warn_text : quiet,
                        context.number(values[i]));
    }
}

} // namespace

void draw_balance_table(const Context& context, const Rect& rect)
{
    draw_head(context, rect);
    float y_px = rect.y_px + kHead_px;
    for (model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        draw_class(context, {rect.x_px, y_px, rect.width_px, kRow_px}, site_class);
        y_px += kRow_px;
    }
}

} // namespace app::ui
