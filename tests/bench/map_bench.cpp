// What a slider asks of the map after the model has run: the 4,000 block candidates of the region.

#include "map/blocks.hpp"
#include "map/plates.hpp"
#include "model/run.hpp"
#include "tests/map/baked_map.hpp"
#include "tests/support/real_region.hpp"

#include <benchmark/benchmark.h>

namespace {

void blocks_of_the_region(benchmark::State& state)
{
    const app::model::Region& region = app::test::real_region();
    const app::model::Inputs inputs;
    const app::model::Results results = app::model::run(region, inputs);
    const auto places = app::map::make_site_places(region, inputs);
    const app::map::BlockField field = app::map::make_block_field(app::test::baked_map(), region, places);
    app::map::Blocks blocks;
    for (auto _ : state) {
        app::map::update_blocks(blocks, field, region, results, inputs, 2040);
        benchmark::DoNotOptimize(blocks.version);
    }
    state.counters["blocks"] = static_cast<double>(blocks.items.size());
}
BENCHMARK(blocks_of_the_region)->Unit(benchmark::kMicrosecond);

} // namespace
