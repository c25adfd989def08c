// One run of the model on the real region (55 sites, 55 nodes, 144 links), after a slider of each kind has moved.

#include "model/model.hpp"
#include "model/run.hpp"
#include "tests/support/real_region.hpp"

#include <benchmark/benchmark.h>

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
BENCHMARK(full_run_without_anything_kept)->Unit(benchmark::kMicrosecond);

} // namespace
