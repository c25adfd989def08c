// One run of the model on the real region (55 sites, 55 nodes, 144 links), after a slider of each kind has moved.

#include "model/model.hpp"
#include "model/run.hpp"
#include "scenario/parameters.hpp"
#include "tests/support/real_region.hpp"

#include <benchmark/benchmark.h>

#include <array>

namespace {

using app::model::Inputs;
using app::model::Model;
using app::model::ParameterField;
using app::model::Parameters;

/// Moves one slider to and fro, as a person does who drags it: every run has other inputs than the one before.
void run_after_slider(benchmark::State& state, ParameterField field, double low, double high)
{
    Model model(app::test::real_region());
    Inputs inputs;
    double share = 0;
    for (auto _ : state) {
        share = share < 1 ? share + 0.01 : 0;
        inputs.parameters.*field = low + share * (high - low);
        benchmark::DoNotOptimize(model.run(inputs).twentehuis.roof);
    }
}

/// From one scenario to another in which every slider differs: no stage can keep anything.
void run_after_every_slider(benchmark::State& state)
{
    Model model(app::test::real_region());
    std::array<Inputs, 2> scenarios;
    for (const app::scenario::Parameter& parameter : app::scenario::parameters()) {
        scenarios[0].parameters.*parameter.field = parameter.min;
        scenarios[1].parameters.*parameter.field = parameter.max;
    }
    std::size_t run = 0;
    for (auto _ : state) benchmark::DoNotOptimize(model.run(scenarios[++run % 2]).twentehuis.roof);
}

/// A model that is made, used once and thrown away: with the all-defaults scenario that it measures against.
void full_run_without_anything_kept(benchmark::State& state)
{
    for (auto _ : state) benchmark::DoNotOptimize(app::model::run(app::test::real_region(), Inputs{}).twentehuis.roof);
}

BENCHMARK_CAPTURE(run_after_slider, demand_for_homes, &Parameters::housing_growth_percent, -20, 20)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(run_after_slider, weight_of_a_principle, &Parameters::weight_centre, 0, 10)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(run_after_slider, cooperation, &Parameters::programme_cooperation_percent, 0, 100)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(run_after_slider, cycle_highway, &Parameters::access_f35_percent, 0, 100)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(run_after_slider, trains_per_hour, &Parameters::access_agglonet_per_hour, 2, 6)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(run_after_every_slider)->Unit(benchmark::kMicrosecond);
BENCHMARK(full_run_without_anything_kept)->Unit(benchmark::kMicrosecond);

} // namespace
