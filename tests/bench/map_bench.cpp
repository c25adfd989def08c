// What a slider asks of the map after the model has run, the 4,000 block candidates of the region; what a movement of
// the pointer asks; and what every frame of a moving camera asks: pins, skylines and names.

#include "map/blocks.hpp"
#include "map/isochrones.hpp"
#include "map/labels.hpp"
#include "map/plates.hpp"
#include "map/travel_surface.hpp"
#include "model/model.hpp"
#include "model/run.hpp"
#include "tests/map/baked_map.hpp"
#include "tests/map/picked_map.hpp"
#include "tests/support/real_region.hpp"

#include <benchmark/benchmark.h>

#include <cmath>
#include <vector>

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

/// Blocks on a lattice as dense as the region's, with towers here and there.
std::vector<app::map::BlockInstance> lattice_of_blocks(std::size_t count)
{
    const auto side = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(count))));
    std::vector<app::map::BlockInstance> blocks(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto column = static_cast<float>(i % side) - static_cast<float>(side) / 2;
        const auto row = static_cast<float>(i / side) - static_cast<float>(side) / 2;
        blocks[i].centre_m = {column * 118, row * 118};
        blocks[i].half_width_m = 42;
        blocks[i].angle_rad = 0.4F;
        blocks[i].height_m = i % 17 == 0 ? 600.0F : 60.0F;
    }
    return blocks;
}

/// One movement of the pointer over so many blocks: 64 places of the window in turn.
void pick_a_block(benchmark::State& state)
{
    const app::map::BlockGrid grid(lattice_of_blocks(static_cast<std::size_t>(state.range(0))));
    const app::map::Viewport window{.size_px = {1280, 720}, .free_min_px = {0, 0}, .free_max_px = {1280, 720}};
    const app::map::Camera camera = app::map::make_camera({}, window);
    std::size_t place = 0;
    std::size_t hits = 0;
    for (auto _ : state) {
        place = (place + 1) % 64;
        const glm::dvec2 pointer_px(20.0 * static_cast<double>(place), 10.0 * static_cast<double>(place));
        const auto ray = app::map::ray_through(camera, pointer_px);
        hits += ray && grid.first_hit(*ray, 1) ? 1 : 0;
    }
    state.counters["hit share"] = static_cast<double>(hits) / static_cast<double>(state.iterations());
}
BENCHMARK(pick_a_block)->Arg(4000)->Arg(100000)->Unit(benchmark::kMicrosecond);

/// What the first movement after a change of the blocks costs besides.
void sort_blocks_into_the_grid(benchmark::State& state)
{
    const auto blocks = lattice_of_blocks(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        const app::map::BlockGrid grid{blocks};
        benchmark::DoNotOptimize(&grid);
    }
}
BENCHMARK(sort_blocks_into_the_grid)->Arg(4000)->Arg(100000)->Unit(benchmark::kMicrosecond);

/// One movement of the pointer over the real region: pins, blocks, plates, marks, lines and cities.
void pick_on_the_region(benchmark::State& state)
{
    const app::test::PickedMap drawn;
    std::size_t place = 0;
    for (auto _ : state) {
        place = (place + 1) % 64;
        const glm::dvec2 pointer_px(22.0 * static_cast<double>(place), 14.0 * static_cast<double>(place));
        benchmark::DoNotOptimize(drawn.at(pointer_px));
    }
}
BENCHMARK(pick_on_the_region)->Unit(benchmark::kMicrosecond);

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
        const auto pins = map::place_pins(camera, {.places = places, .results = results, .occupied = panels});
        cover.update(camera, blocks.items);
        benchmark::DoNotOptimize(map::update_labels(memory, camera,
                                                    {.places = ground.places,
                                                     .named_lines = ground.named_lines,
                                                     .crossings_m = ground.crossings_m,
                                                     .skylines = &blocks.skylines,
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
