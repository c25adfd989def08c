#pragma once
// What an ensemble says: bands, how firm each decision is, and which slider matters for which outcome (section 10 of
// the model).

#include "scenario/ensemble_samples.hpp"
#include "scenario/statistics.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace app::scenario {

struct ClassBands {
    std::array<Band, model::kHorizonYears> demand{};
    std::array<Band, model::kHorizonYears> delivered{};
    std::array<Band, model::kHorizonYears + 1> oversupply{};
    std::array<Band, model::kHorizonYears + 1> demand_so_far{};    ///< added up from 2011, for charts
    std::array<Band, model::kHorizonYears + 1> delivered_so_far{}; ///< idem

    friend bool operator==(const ClassBands&, const ClassBands&) = default;
};

/// In the order of model::kFinanceParts [M EUR].
using FinanceBands = std::array<Band, model::kFinanceParts.size()>;

/// Whether a site is developed or phased: in at least 80 % of the samples, in 20-80 %, or in less than 20 %.
enum class Verdict { Robust, Depends, Rare, kCount };
[[nodiscard]] std::string_view id_of(Verdict value);

struct SiteOutlook {
    std::string id;
    base::EnumArray<model::Decision, double> share{}; ///< 0..1, adding up to 1
    Verdict verdict{};

    friend bool operator==(const SiteOutlook&, const SiteOutlook&) = default;
};

struct EnsembleSummary {
    std::size_t samples = 0;
    std::uint64_t seed = kDefaultSeed;
    model::PerClass<ClassBands> classes{};
    model::PerMunicipality<FinanceBands> finance{};
    Figures<Band> figures;                       ///< in 2040
    PerOutcome<Band> outcomes;                   ///< of the numbers by which scenarios are compared
    std::vector<SiteOutlook> sites;              ///< those of the plan, then the added ones
    std::vector<const Parameter*> uncertain;     ///< in catalogue order
    PerOutcome<std::vector<double>> correlation; ///< -1..1, Spearman's, one per uncertain parameter

    friend bool operator==(const EnsembleSummary&, const EnsembleSummary&) = default;
};

/// Verdict of a share of samples (0..1) in which a site is developed or phased.
[[nodiscard]] Verdict verdict_of(double built_share);

/// Summarises at least one sample.
///   sites  those of the runs, in order
[[nodiscard]] EnsembleSummary make_summary(const EnsembleSamples& samples, std::uint64_t seed,
                                           std::span<const model::SiteResult> sites);

} // namespace app::scenario
