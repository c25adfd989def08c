// What a slider asks of the map after the model has run: the 4,000 block candidates of the region.

#include "map/blocks.hpp"
#include "map/isochrones.hpp"
#include "map/plates.hpp"
#include "map/travel_surface.hpp"
#include "model/model.hpp"
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

/// What dragging the origin of the travel times asks for in every frame.
void travel_times_from_a_place_over_256_x_200_cells(benchmark::State& state)
{
    const app::model::Region& region = app::test::real_region();
    const auto mode = static_cast<app::model::Mode>(state.range(0));
    app::model::Model model(region);
    model.run({});
    app::map::TravelSurface surface;
    const app::map::GroundMask towns = app::map::make_town_mask(app::test::baked_map().ground.areas);
    double longitude_deg = 6.6;
    for (auto _ : state) {
        longitude_deg = longitude_deg < 6.95 ? longitude_deg + 0.0007 : 6.6;
        const app::model::Place origin{longitude_deg, 52.27};
        update_travel_surface(surface, make_travel_field(region, model.reachability()[mode].times, mode, origin));
        benchmark::DoNotOptimize(app::map::make_isochrone_marks(surface, towns).data());
    }
}
BENCHMARK(travel_times_from_a_place_over_256_x_200_cells)->DenseRange(0, 3)->Unit(benchmark::kMicrosecond);

} // namespace
