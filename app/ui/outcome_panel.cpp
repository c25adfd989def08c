#include "ui/outcome_panel.hpp"

#include "ui/balance_table.hpp"
#include "ui/decision_counts.hpp"
#include "ui/draw.hpp"
#include "ui/key_figures.hpp"
#include "ui/land_chart.hpp"
#include "ui/outcome.hpp"
#include "ui/text.hpp"
#include "ui/twentehuis.hpp"

#include <cmath>
#include <numeric>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;

std::string homes_sentence(const Context& context)
{
    const double homes = std::round(homes_needed(context.results));
    const double difference = homes - std::round(homes_needed(context.baseline));
    if (homes < 0) return context.words.fill("ui.outcome.homes_shrink", {{"homes", context.number(-homes)}});
    const char* key = "ui.outcome.homes_same";
    if (difference > 0) key = "ui.outcome.homes_more";
    if (difference < 0) key = "ui.outcome.homes_fewer";
    return context.words.fill(key,
                              {{"homes", context.number(homes)}, {"difference", context.number(std::abs(difference))}});
}

std::string land_sentence(const Context& context)
{
    const PlannedLand land = planned_land(context.region);
    const double demand_ha = total_demand(context.results, model::SiteClass::Land);
    const double planned_ha = land.issuable_ha + land.phased_ha;
    const char* key = demand_ha <= planned_ha ? "ui.outcome.land" : "ui.outcome.land_short";
    return context.words.fill(key, {{"planned", context.number(planned_ha)}, {"demand", context.number(demand_ha)}});
}

void draw_sentence(const Context& context, Column& column)
{
    const std::string text = homes_sentence(context) + " " + land_sentence(context);
    column.skip(draw_paragraph(*ImGui::GetWindowDrawList(), context.fonts[Type::Sentence],
                               context.fonts[Type::SentenceStrong], column.at(), column.width_px, context.colours.ink,
                               text));
}

/// A hairline, then the name of the next part and a remark at its right.
void draw_section(const Context& context, Column& column, std::string_view title, std::string_view remark)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    column.skip(14);
    draw_hairline(list, column.x_px, column.right_px(), column.y_px, context.colours.inner_hairline);
    column.skip(12);
    draw_text(list, context.fonts[Type::TextStrong], column.at(), context.colours.ink, title);
    draw_text_right(list, context.fonts[Type::Note], {column.right_px(), column.y_px + 2}, context.colours.ink_2,
                    remark);
    column.skip(28);
}

std::string site_count_words(const Context& context)
{
    const DecisionCounts counts = count_decisions(context.region, context.results);
    const int sum = std::accumulate(counts.begin(), counts.end(), 0);
    return context.words.fill("ui.outcome.sites_title", {{"count", context.number(sum)}});
}

} // namespace

void draw_outcome(Context& context, const Rect& rect)
{
    begin_scroll("outcome", rect);
    Column column = make_column(kPadding_px);
    column.skip(4);
    draw_sentence(context, column);
    draw_section(context, column, context.words("ui.house.title"), context.words("ui.house.remark"));
    draw_twentehuis(context, column.take(kTwentehuis_px));
    column.skip(6);
    draw_hairline(*ImGui::GetWindowDrawList(), column.x_px, column.right_px(), column.y_px,
                  context.colours.inner_hairline);
    column.skip(13);
    draw_key_figures(context, column.take(kKeyFigures_px));
    draw_section(context, column, context.words("ui.land_chart.title"), context.words("ui.land_chart.remark"));
    draw_land_chart(context, column.take(kLandChart_px));
    draw_section(context, column, site_count_words(context), "");
    draw_decision_counts(context, column.take(kDecisionCounts_px));
    draw_section(context, column, context.words("ui.balance.title"), context.words("ui.balance.remark"));
    draw_balance_table(context, column.take(kBalanceTable_px));
    column.skip(14);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
