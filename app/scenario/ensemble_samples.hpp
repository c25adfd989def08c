#pragma once
// What an ensemble remembers of each run: one column of numbers per thing that is summarised, nothing else of the
// results. About 565 numbers per sample.

#include "model/model.hpp"
#include "scenario/figures.hpp"
#include "scenario/outcomes.hpp"
#include "scenario/sampling.hpp"

#include <array>
#include <vector>

namespace app::scenario {

/// One value per sample.
using Column = std::vector<double>;

struct ClassColumns {
    std::array<Column, model::kHorizonYears> demand;
    std::array<Column, model::kHorizonYears> delivered;
    std::array<Column, model::kHorizonYears + 1> oversupply;
    std::array<Column, model::kHorizonYears + 1> demand_so_far;    ///< added up from 2011; 2010 is 0
    std::array<Column, model::kHorizonYears + 1> delivered_so_far; ///< idem
};

/// In the order of model::kFinanceParts [M EUR].
using FinanceColumns = std::array<Column, model::kFinanceParts.size()>;

struct EnsembleSamples {
    std::size_t count = 0;
    model::PerClass<ClassColumns> classes;
    model::PerMunicipality<FinanceColumns> finance;
    Figures<Column> figures;
    PerOutcome<Column> outcomes;    ///< rounded to a millionth: native and WASM may differ in the last bit of exp
    std::vector<Column> parameters; ///< one column per uncertain parameter, as drawn
    std::vector<base::EnumArray<model::Decision, std::size_t>> decisions; ///< per site, how often each came out
};

/// Takes memory for a number of samples of a region with a number of sites.
[[nodiscard]] EnsembleSamples make_ensemble_samples(std::size_t capacity, std::size_t site_count);

/// Adds the last run of a model, with the parameters that it was given.
void append_sample(EnsembleSamples& samples, const model::Model& model, const model::Parameters& drawn,
                   std::span<const Parameter* const> uncertain);

} // namespace app::scenario
