#include "ui/access_panel.hpp"

#include "ui/chart_section.hpp"
#include "ui/fact_rows.hpp"
#include "ui/picker.hpp"
#include "ui/tabs.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr std::size_t kHalfHour = 1; ///< reach is given within 15, 30 and 45 minutes
constexpr double kNoticeable_percent = 0.05;
constexpr Source kNetwork{model::Basis::Assumption, "network"};

/// Places that people know: centres, campus and airport.
bool is_place(const model::Node& node)
{
    using enum model::NodeKind;
    return node.kind == Centre || node.kind == Campus || node.kind == Airport;
}

BarChart index_chart(const Context& context)
{
    const model::Travel travel = context.ui.outcome.travel;
    BarChart chart;
    for (std::size_t i = 0; i < context.region.nodes.size(); ++i) {
        const model::Node& node = context.region.nodes[i];
        const std::optional<double>& index = context.results.nodes[i].index[travel];
        if (!is_place(node) || !index) continue;
        chart.bars.push_back(
            {.name = node.name,
             .amount = *index,
             .baseline = context.baseline.nodes[i].index[travel],
             .worse = *index < 99.5,
             .strong = node.municipality == context.ui.outcome.municipality && node.kind == model::NodeKind::Centre});
    }
    return chart;
}

BarChart reach_chart(const Context& context)
{
    const model::Travel travel = context.ui.outcome.travel;
    BarChart chart;
    for (std::size_t i = 0; i < context.region.nodes.size(); ++i) {
        const model::Node& node = context.region.nodes[i];
        if (!is_place(node) || !context.results.nodes[i].index[travel]) continue;
        const double now = context.results.nodes[i].reach_thousand[travel][kHalfHour];
        const double then = context.baseline.nodes[i].reach_thousand[travel][kHalfHour];
        chart.bars.push_back({.name = node.name, .amount = now, .baseline = then, .worse = now < then - 0.5});
    }
    return chart;
}

/// What each measure adds to the region, the largest first.
BarChart measures_chart(const Context& context)
{
    const model::Travel travel = context.ui.outcome.travel;
    BarChart chart{.decimals = 1, .unit = "%", .signs = Signs::Difference};
    for (const scenario::AccessEffect& effect : context.studies.measures) {
        const double gain_percent = effect.region[travel] - 100;
        if (std::abs(gain_percent) < kNoticeable_percent) continue;
        const double value = context.state.inputs.parameters.*effect.measure->field;
        chart.bars.push_back({.name = context.words("parameter." + std::string(effect.measure->id) + ".label"),
                              .amount = gain_percent,
                              .worse = gain_percent < 0,
                              .strong = value != effect.measure->default_value()});
    }
    std::stable_sort(chart.bars.begin(), chart.bars.end(),
                     [](const Bar& a, const Bar& b) { return std::abs(a.amount) > std::abs(b.amount); });
    return chart;
}

void draw_region(Context& context, Column& column)
{
    static_cast<void>(begin_section(context, column,
                                    {.id = "access_region",
                                     .title = context.words("ui.access.region"),
                                     .remark = context.words("card.access.remark"),
                                     .source = kNetwork,
                                     .bands = Bands::Available}));
    const scenario::EnsembleSummary* outlook = bands_of(context);
    std::vector<FactRow> rows;
    for (const model::Travel travel : base::all_of<model::Travel>()) {
        rows.push_back({.name = context.word("card.travel", model::id_of(travel)),
                        .now = context.results.region_index[travel],
                        .baseline = context.baseline.region_index[travel],
                        .decimals = 1,
                        .band = outlook ? std::optional(outlook->figures.access[travel]) : std::nullopt});
    }
    draw_fact_rows(context, column, rows);
    draw_band_note(context, column);
}

void draw_measures(Context& context, Column& column)
{
    const BarChart chart = measures_chart(context);
    draw_chart_section(context, column,
                       {.id = "access_measures",
                        .title = context.words("ui.access.measures"),
                        .remark = context.words("ui.access.measures_unit"),
                        .source = Source{model::Basis::Assumption, "measures"},
                        .twin = Twin::Table,
                        .bands = Bands::Missing},
                       chart, BarForm::AroundZero);
    if (chart.bars.empty()) draw_note(context, column, context.words("ui.access.measures_none"));
    draw_note(context, column, context.words("ui.access.measures_note"));
}

} // namespace

void draw_access(Context& context, const Rect& rect)
{
    begin_scroll("access", rect);
    Column column = make_column(kPadding_px);
    draw_subject_title(context, column, Tab::Access);
    draw_travel_picker(context, column);
    column.y_px -= 14; // the first section follows the choice at once
    draw_region(context, column);
    draw_chart_section(context, column,
                       {.id = "access_index",
                        .title = context.words("ui.access.index"),
                        .remark = context.words("card.access.remark"),
                        .source = kNetwork,
                        .twin = Twin::Table,
                        .bands = Bands::Missing},
                       index_chart(context), BarForm::AroundZero);
    draw_chart_section(context, column,
                       {.id = "access_reach",
                        .title = context.words("card.reach.title"),
                        .remark = context.words("card.reach.remark"),
                        .source = kNetwork,
                        .twin = Twin::Table,
                        .bands = Bands::Missing},
                       reach_chart(context), BarForm::AroundZero);
    draw_measures(context, column);
    column.skip(14);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
