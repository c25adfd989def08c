#include "scenario/ensemble_summary.hpp"

#include <cassert>

namespace app::scenario {

namespace {

constexpr double kRobustShare = 0.8;
constexpr double kRareShare = 0.2;

/// Makes bands one after the other with one piece of working memory.
class BandMaker {
public:
    Band operator()(const Column& column)
    {
        scratch_ = column;
        return make_band(scratch_);
    }

    template <std::size_t N> std::array<Band, N> operator()(const std::array<Column, N>& columns)
    {
        std::array<Band, N> bands{};
        for (std::size_t i = 0; i < N; ++i) bands[i] = (*this)(columns[i]);
        return bands;
    }

private:
    Column scratch_;
};

SiteOutlook make_outlook(const std::string& id, const base::EnumArray<model::Decision, std::size_t>& decisions,
                         std::size_t samples)
{
    const auto share_of = [&](std::size_t count) { return static_cast<double>(count) / static_cast<double>(samples); };
    SiteOutlook outlook{.id = id};
    for (const model::Decision decision : base::all_of<model::Decision>()) {
        outlook.share[decision] = share_of(decisions[decision]);
    }
    const std::size_t built = decisions[model::Decision::Develop] + decisions[model::Decision::Phase];
    outlook.verdict = verdict_of(share_of(built));
    return outlook;
}

PerOutcome<std::vector<double>> make_correlation(const EnsembleSamples& samples)
{
    std::vector<std::vector<double>> parameter_ranks;
    for (const Column& column : samples.parameters) parameter_ranks.push_back(average_ranks(column));
    PerOutcome<std::vector<double>> correlation;
    for (const Outcome outcome : base::all_of<Outcome>()) {
        const std::vector<double> ranks = average_ranks(samples.outcomes[outcome]);
        for (const std::vector<double>& other : parameter_ranks) {
            correlation[outcome].push_back(correlation_of_ranks(other, ranks));
        }
    }
    return correlation;
}

} // namespace

std::string_view id_of(Verdict value)
{
    constexpr base::EnumArray<Verdict, std::string_view> kIds{{"robust", "depends", "rare"}};
    return kIds[value];
}

Verdict verdict_of(double built_share)
{
    if (built_share >= kRobustShare) return Verdict::Robust;
    return built_share < kRareShare ? Verdict::Rare : Verdict::Depends;
}

EnsembleSummary make_summary(const EnsembleSamples& samples, std::uint64_t seed,
                             std::span<const model::SiteResult> sites)
{
    assert(samples.count > 0 && sites.size() == samples.decisions.size());
    BandMaker bands;
    EnsembleSummary summary{.samples = samples.count, .seed = seed};
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        const ClassColumns& columns = samples.classes[site_class];
        summary.classes[site_class] = {.demand = bands(columns.demand),
                                       .delivered = bands(columns.delivered),
                                       .oversupply = bands(columns.oversupply),
                                       .demand_so_far = bands(columns.demand_so_far),
                                       .delivered_so_far = bands(columns.delivered_so_far)};
    }
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        summary.finance[municipality] = bands(samples.finance[municipality]);
    }
    for_each_figure(summary.figures, samples.figures, [&](Band& band, const Column& column) { band = bands(column); });
    for (const Outcome outcome : base::all_of<Outcome>()) summary.outcomes[outcome] = bands(samples.outcomes[outcome]);
    for (std::size_t i = 0; i < sites.size(); ++i) {
        summary.sites.push_back(make_outlook(sites[i].id, samples.decisions[i], samples.count));
    }
    summary.uncertain = uncertain_parameters();
    summary.correlation = make_correlation(samples);
    return summary;
}

} // namespace app::scenario
