#include "ui/certainty_panel.hpp"

#include "scenario/site_facts.hpp"
#include "ui/bar_chart.hpp"
#include "ui/chart_table.hpp"
#include "ui/draw.hpp"
#include "ui/filter_menu.hpp"
#include "ui/hover_card.hpp"
#include "ui/section.hpp"
#include "ui/tabs.hpp"
#include "ui/text.hpp"

#include <algorithm>
#include <cmath>

namespace app::ui {

namespace {

constexpr float kPadding_px = 18;
constexpr std::size_t kMostKnobs = 10;
constexpr std::size_t kMostSites = 6;
constexpr double kWeak = 0.05; ///< a correlation below this is noise
constexpr Source kFutures{model::Basis::Assumption, "futures"};

/// The range of the value, of the middle future and of the band of each outcome.
Table bands_table(const Context& context, const scenario::EnsembleSummary& outlook)
{
    Table table{.head = {"", context.words("ui.chart.now"), context.words("ui.certainty.low"),
                         context.words("ui.certainty.middle"), context.words("ui.certainty.high")}};
    for (const scenario::Outcome outcome : base::all_of<scenario::Outcome>()) {
        const scenario::Band& band = outlook.outcomes[outcome];
        table.rows.push_back({.cells = {context.word("ui.outcome_name", id_of(outcome)),
                                        context.number(outcome_of(context.results, outcome)), context.number(band.p10),
                                        context.number(band.p50), context.number(band.p90)}});
    }
    return table;
}

/// Each outcome on a scale of its own, that begins at zero where it can.
void draw_bands(const Context& context, Column& column, const scenario::EnsembleSummary& outlook)
{
    for (const scenario::Outcome outcome : base::all_of<scenario::Outcome>()) {
        const scenario::Band& band = outlook.outcomes[outcome];
        const double now = outcome_of(context.results, outcome);
        BarChart chart;
        chart.bars.push_back({.name = context.word("ui.outcome_name", id_of(outcome)),
                              .amount = now,
                              .band = band,
                              .remark = band_words(context, band, 0),
                              .worse = now < 0});
        const bool score = outcome >= scenario::Outcome::Foundation;
        if (score) chart.full = 100;
        if (std::min(now, band.p10) < 0) {
            draw_tornado(context, column, chart);
            column.skip(8);
        } else {
            draw_bars(context, column, chart);
        }
    }
}

/// How many sites are needed in nearly all futures, in some, and in hardly any.
void draw_verdicts(Context& context, Column& column, const scenario::EnsembleSummary& outlook)
{
    static_cast<void>(begin_section(
        context, column, {.id = "verdicts", .title = context.words("ui.certainty.sites"), .source = kFutures}));
    base::EnumArray<scenario::Verdict, int> counts{};
    for (const scenario::SiteOutlook& site : outlook.sites) ++counts[site.verdict];
    for (const scenario::Verdict verdict : base::all_of<scenario::Verdict>()) {
        draw_note(context, column,
                  context.words.fill(std::string("ui.certainty.") + std::string(id_of(verdict)),
                                     {{"count", context.number(counts[verdict])}}));
    }
}

/// The sites that hang most on the future: nearest to half of the futures.
void draw_undecided(Context& context, Column& column, const scenario::EnsembleSummary& outlook)
{
    struct Undecided {
        std::size_t site;
        double share;
    };
    std::vector<Undecided> sites;
    for (std::size_t i = 0; i < outlook.sites.size(); ++i) {
        if (outlook.sites[i].verdict != scenario::Verdict::Depends) continue;
        const auto& share = outlook.sites[i].share;
        sites.push_back({i, share[model::Decision::Develop] + share[model::Decision::Phase]});
    }
    std::stable_sort(sites.begin(), sites.end(), [](const Undecided& a, const Undecided& b) {
        return std::abs(a.share - 0.5) < std::abs(b.share - 0.5);
    });
    if (sites.size() > kMostSites) sites.resize(kMostSites);
    column.skip(8);
    constexpr double kTen = 10;
    BarChart chart{.full = kTen};
    for (const Undecided& one : sites) {
        const auto facts = scenario::find_site_facts(context.region, context.state.inputs, one.site);
        if (facts) chart.bars.push_back({.name = std::string(facts->name), .amount = std::round(kTen * one.share)});
    }
    chart.unit = context.words("ui.certainty.of_ten");
    const auto clicked = draw_bars(context, column, chart);
    if (clicked) context.out.emplace_back(scenario::Select{"site:" + outlook.sites[sites[*clicked].site].id});
}

void choose_outcome(Context& context, Column& column)
{
    std::vector<std::string> words;
    for (const scenario::Outcome outcome : base::all_of<scenario::Outcome>()) {
        words.emplace_back(context.word("ui.outcome_name", id_of(outcome)));
    }
    scenario::Outcome& chosen = context.ui.outcome.outcome;
    chosen = static_cast<scenario::Outcome>(
        draw_filter(context, "outcome", column.take(kFilter_px), words, base::index_of(chosen)));
    column.skip(8);
}

BarChart knobs_chart(const Context& context, const scenario::EnsembleSummary& outlook)
{
    const std::vector<double>& correlation = outlook.correlation[context.ui.outcome.outcome];
    BarChart chart{.decimals = 2, .full = 1, .signs = Signs::Difference};
    for (std::size_t i = 0; i < outlook.uncertain.size(); ++i) {
        if (std::abs(correlation[i]) < kWeak) continue;
        chart.bars.push_back({.name = context.words("parameter." + std::string(outlook.uncertain[i]->id) + ".label"),
                              .amount = correlation[i]});
    }
    std::stable_sort(chart.bars.begin(), chart.bars.end(),
                     [](const Bar& a, const Bar& b) { return std::abs(a.amount) > std::abs(b.amount); });
    if (chart.bars.size() > kMostKnobs) chart.bars.resize(kMostKnobs);
    return chart;
}

void draw_knobs(Context& context, Column& column, const scenario::EnsembleSummary& outlook)
{
    const bool as_table = begin_section(context, column,
                                        {.id = "knobs",
                                         .title = context.words("ui.certainty.knobs"),
                                         .remark = context.words("ui.certainty.knobs_unit"),
                                         .source = kFutures,
                                         .twin = Twin::Table});
    choose_outcome(context, column);
    const BarChart chart = knobs_chart(context, outlook);
    if (chart.bars.empty()) return draw_note(context, column, context.words("ui.certainty.knobs_none"));
    if (as_table) draw_table(context, column, table_of(context, chart));
    if (!as_table) draw_tornado(context, column, chart);
    draw_note(context, column, context.words("ui.certainty.knobs_note"));
}

} // namespace

void draw_certainty(Context& context, const Rect& rect)
{
    begin_scroll("certainty", rect);
    Column column = make_column(kPadding_px);
    draw_subject_title(context, column, Tab::Certainty);
    if (const scenario::EnsembleSummary* outlook = fresh_outlook(context)) {
        const std::string samples = context.number(static_cast<double>(outlook->samples));
        draw_note(context, column, context.words.fill("ui.certainty.intro", {{"count", samples}}));
        const bool as_table = begin_section(context, column,
                                            {.id = "outcome_bands",
                                             .title = context.words("ui.certainty.bands"),
                                             .remark = context.words("ui.chart.band_head"),
                                             .source = kFutures,
                                             .twin = Twin::Table});
        if (as_table) draw_table(context, column, bands_table(context, *outlook));
        if (!as_table) draw_bands(context, column, *outlook);
        draw_verdicts(context, column, *outlook);
        draw_undecided(context, column, *outlook);
        draw_knobs(context, column, *outlook);
    } else {
        draw_note(context, column, context.words("ui.legend.futures_coming"));
    }
    column.skip(14);
    finish_column(column, kPadding_px);
    end_scroll();
}

} // namespace app::ui
