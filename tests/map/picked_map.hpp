#pragma once
// The real region as it is drawn in 2040, with everything that picking reads.

#include "map/blocks.hpp"
#include "map/picking.hpp"

#include "tests/map/baked_map.hpp"
#include "tests/map/map_results.hpp"
#include "tests/support/real_region.hpp"

namespace app::test {

inline const map::Viewport kPickWindow{.size_px = {1440, 900}, .free_min_px = {0, 0}, .free_max_px = {1440, 900}};

struct PickedMap {
    explicit PickedMap(scenario::CameraPose pose = {}) : camera(map::make_camera(pose, kPickWindow))
    {
        view.camera = pose;
        const model::Results results = quiet_results(real_region(), model::Decision::Phase);
        map::update_blocks(blocks, map::make_block_field(baked_map(), real_region(), places), real_region(), results,
                           {}, 2040);
        grid = map::BlockGrid(blocks.items);
        pins = map::place_pins(camera, {.places = places, .results = results});
    }

    [[nodiscard]] map::PickScene scene() const
    {
        return {.map = baked_map(),
                .view = view,
                .places = places,
                .pins = pins,
                .labels = labels,
                .blocks = blocks,
                .grid = grid,
                .measures = measures};
    }

    [[nodiscard]] std::string at(glm::dvec2 screen_px, map::Pointer pointer = map::Pointer::Mouse) const
    {
        return map::pick(camera, screen_px, pointer, scene());
    }

    scenario::View view;
    map::Camera camera;
    std::vector<map::SitePlace> places = map::make_site_places(real_region(), {});
    map::Blocks blocks;
    map::BlockGrid grid;
    std::vector<map::PlacedPin> pins;
    std::vector<map::PlacedLabel> labels;
    std::vector<map::ShownMeasure> measures;
};

} // namespace app::test
