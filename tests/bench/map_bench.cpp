// What a slider asks of the map after the model has run, the 4,000 block candidates of the region; and what every frame
// of a moving camera asks: pins, skylines and names.

#include "map/blocks.hpp"
#include "map/labels.hpp"
#include "map/plates.hpp"
#include "model/run.hpp"
#include "tests/map/baked_map.hpp"
#include "tests/support/real_region.hpp"

#include <benchmark/benchmark.h>

#include <cmath>

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

/// The names of the region in a window of 1440 x 900, from far (18 px per km) to near (200).
void names_of_a_moving_camera(benchmark::State& state)
{
    using namespace app;
    const model::Region& region = test::real_region();
    const model::Inputs inputs;
    const model::Results results = model::run(region, inputs);
    const auto places = map::make_site_places(region, inputs);
    const map::BlockField field = map::make_block_field(test::baked_map(), region, places);
    map::Blocks blocks;
    map::update_blocks(blocks, field, region, results, inputs, 2040);
    const map::Viewport window{.size_px = {1440, 900}, .free_min_px = {332, 72}, .free_max_px = {1060, 776}};
    const map::ScreenBox panels[] = {{{16, 72}, {316, 884}}, {{1076, 72}, {1424, 884}}, {{332, 788}, {1060, 884}}};
    std::vector<map::SiteName> names;
    for (const model::Site& site : region.sites) names.push_back({site.id, site.name});
    const map::Ground& ground = test::baked_map().ground;
    const map::MeasureText measure = [](std::string_view text, map::LabelFace, double font_px, double tracking_px) {
        return glm::dvec2(static_cast<double>(text.size()) * (0.56 * font_px + tracking_px), 1.3 * font_px);
    };
    map::LabelMemory memory;
    map::BlockCover cover;
    double step = 0;
    for (auto _ : state) {
        step += 0.01;
        const map::Camera camera = map::make_camera({.east_m = 1500 * std::sin(step),
                                                     .scale_px_per_km = static_cast<double>(state.range(0)),
                                                     .azimuth_rad = -0.6 + 0.2 * std::sin(0.7 * step)},
                                                    window);
        const auto pins = map::place_pins(camera, places, results, 2040, "", panels);
        cover.update(camera, blocks.items);
        benchmark::DoNotOptimize(map::update_labels(memory, camera,
                                                    {.places = ground.places,
                                                     .named_lines = ground.named_lines,
                                                     .crossings_m = ground.crossings_m,
                                                     .city_heights_m = blocks.skyline_m,
                                                     .pins = pins,
                                                     .sites = names,
                                                     .occupied = panels,
                                                     .blocks = &cover},
                                                    measure, map::make_fade_step(16, false)));
    }
    state.counters["names"] = static_cast<double>(memory.labels.size());
}
BENCHMARK(names_of_a_moving_camera)->Arg(18)->Arg(30)->Arg(75)->Arg(200)->Unit(benchmark::kMicrosecond);

} // namespace
