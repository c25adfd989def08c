#include "ui/outcome_panel.hpp"

#include "ui/balance_section.hpp"
#include "ui/decision_counts.hpp"
#include "ui/demand_charts.hpp"
#include "ui/draw.hpp"
#include "ui/house_parts.hpp"
#include "ui/key_figures.hpp"
#include "ui/outcome.hpp"
#include "ui/section.hpp"
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
    const auto head = [&](const Section& section) { static_cast<void>(begin_section(context, column, section)); };
    head({.id = "house",
          .title = context.words("ui.house.title"),
          .remark = context.words("ui.house.remark"),
          .source = Source{model::Basis::Assumption, "house"},
          .bands = Bands::Available});
    draw_twentehuis(context, column.take(kTwentehuis_px));
    draw_house_bands(context, column);
    draw_house_parts(context, column);
    column.skip(6);
    draw_hairline(*ImGui::GetWindowDrawList(), column.x_px, column.right_px(), column.y_px,
                  context.colours.inner_hairline);
    column.skip(13);
    draw_key_figures(context, column.take(key_figures_height_px(context)));
    draw_land_demand(context, column);
    draw_homes_demand(context, column);
    head({.id = "decisions", .title = site_count_words(context), .source = Source{model::Basis::Document, "sites"}});
    draw_decision_counts(context, column.take(kDecisionCounts_px));
    draw_balance(context, column);
    draw_periods(context, column);
    draw_ledger(context, column);
    column.skip(14);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
