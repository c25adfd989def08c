#include "ui/land_chart.hpp"

#include "ui/draw.hpp"
#include "ui/outcome.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace app::ui {

namespace {

constexpr float kAxis_px = 30;  ///< room for the numbers at the left
constexpr float kNames_px = 98; ///< room for the names of the lines at the right
constexpr float kYears_px = 24; ///< room for the years below
constexpr float kNameDistance_px = 15;
constexpr double kStep_ha = 200;    ///< between two grid lines
constexpr int kDocumentYear = 2013; ///< from then on there is a supply by the document

/// The part of the panel inside the axes, and how numbers become places in it.
struct Plot {
    Rect area;
    double top_ha = 0;

    [[nodiscard]] float x_px(int year) const
    {
        return area.x_px +
               area.width_px * static_cast<float>(year - model::kBaseYear) / static_cast<float>(model::kHorizonYears);
    }
    [[nodiscard]] float y_px(double ha) const
    {
        return area.bottom_px() - area.height_px * static_cast<float>(ha / top_ha);
    }
};

void draw_grid(const Context& context, const Plot& plot)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    // At most five lines, whatever the height of the demand.
    const double step_ha = kStep_ha * std::ceil(plot.top_ha / (kStep_ha * 4.5));
    for (double ha = 0; ha < plot.top_ha; ha += step_ha) {
        const float y_px = std::round(plot.y_px(ha));
        draw_hairline(list, plot.area.x_px, plot.area.right_px(), y_px, context.colours.inner_hairline);
        draw_text_right(list, context.fonts[Type::Label], {plot.area.x_px - 6, y_px - 8}, context.colours.ink_2,
                        context.number(ha));
    }
    for (int year = model::kBaseYear; year <= model::kLastYear; year += 10) {
        draw_text_centred(list, context.fonts[Type::Label], {plot.x_px(year), plot.area.bottom_px() + 6},
                          context.colours.ink_2, std::to_string(year));
    }
}

std::vector<ImVec2> line_of(const Plot& plot, const model::Levels& levels)
{
    std::vector<ImVec2> points;
    for (int year = model::kBaseYear; year <= model::kLastYear; ++year) {
        points.push_back({plot.x_px(year), plot.y_px(levels[model::level_index(year)])});
    }
    return points;
}

void draw_demand(const Context& context, const Plot& plot, const std::vector<ImVec2>& points)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    // Year by year: the whole area under a bent line is not convex.
    list.Flags &= ~ImDrawListFlags_AntiAliasedFill; // edges between two years would show
    for (std::size_t i = 1; i < points.size(); ++i) {
        const float foot_px = plot.area.bottom_px();
        list.AddQuadFilled(points[i - 1], points[i], {points[i].x, foot_px}, {points[i - 1].x, foot_px},
                           context.colours.chart_area);
    }
    list.Flags |= ImDrawListFlags_AntiAliasedFill;
    list.AddPolyline(points.data(), static_cast<int>(points.size()), context.colours.chart_line, 0, 2.2F);
    list.AddCircleFilled(points.back(), 4, context.colours.chart_line, 20);
}

struct LineName {
    std::string text;
    float y_px = 0;
    bool strong = false;
};

/// Writes the names at the ends of the lines, pushed apart where they would touch.
void draw_names(const Context& context, const Plot& plot, std::array<LineName, 3> names)
{
    std::sort(names.begin(), names.end(), [](const LineName& a, const LineName& b) { return a.y_px > b.y_px; });
    float highest_px = plot.area.bottom_px() + kNameDistance_px;
    for (LineName& name : names) {
        name.y_px = std::min(name.y_px, highest_px - kNameDistance_px);
        highest_px = name.y_px;
        draw_text(*ImGui::GetWindowDrawList(), context.fonts[name.strong ? Type::NoteStrong : Type::Note],
                  {plot.area.right_px() + 10, name.y_px - 7.5F},
                  name.strong ? context.colours.accent_text : context.colours.ink, name.text);
    }
}

void draw_supply(const Context& context, const Plot& plot, const PlannedLand& land)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float x_px = plot.x_px(kDocumentYear);
    const auto level = [&](double ha) {
        return std::array<ImVec2, 2>{ImVec2{x_px, plot.y_px(ha)}, ImVec2{plot.area.right_px(), plot.y_px(ha)}};
    };
    const auto issuable = level(land.issuable_ha);
    list.AddLine(issuable[0], issuable[1], context.colours.ink, 1.6F);
    draw_dashed(list, level(land.issuable_ha + land.phased_ha), context.colours.ink, 1.6F, 5, 3);
}

} // namespace

void draw_land_chart(const Context& context, const Rect& rect)
{
    const PlannedLand land = planned_land(context.region);
    const model::Levels now = cumulative_demand(context.results, model::SiteClass::Land);
    const model::Levels before = cumulative_demand(context.baseline, model::SiteClass::Land);
    const double planned_ha = land.issuable_ha + land.phased_ha;
    const double highest_ha = std::max({now.back(), before.back(), planned_ha, kStep_ha});
    const Plot plot{{rect.x_px + kAxis_px, rect.y_px, rect.width_px - kAxis_px - kNames_px, rect.height_px - kYears_px},
                    highest_ha * 1.08};
    draw_grid(context, plot);
    draw_demand(context, plot, line_of(plot, now));
    draw_dashed(*ImGui::GetWindowDrawList(), line_of(plot, before), context.colours.chart_dotted, 1.6F, 1.6F, 3.4F);
    draw_supply(context, plot, land);
    const auto named = [&](const char* key, double ha) {
        return context.words.fill(key, {{"ha", context.number(ha)}});
    };
    draw_names(context, plot,
               {{{named("ui.land_chart.phased", land.phased_ha), plot.y_px(planned_ha)},
                 {named("ui.land_chart.issuable", land.issuable_ha), plot.y_px(land.issuable_ha)},
                 {named("ui.land_chart.demand", now.back()), plot.y_px(now.back()), true}}});
}

} // namespace app::ui
