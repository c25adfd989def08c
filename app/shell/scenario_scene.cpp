#include "shell/scenario_scene.hpp"

namespace app::shell {

void ScenarioScene::update(const model::Inputs& inputs, const model::Results& results, int year)
{
    if (places_.empty() || placed_sites_ != inputs.added) {
        placed_sites_ = inputs.added;
        places_ = map::make_site_places(content_.region, inputs);
        field_ = map::make_block_field(content_.map, content_.region, places_);
        key_.reset();
    }
    const Key key{results.inputs_version, year};
    if (key == key_) return;
    map::update_blocks(blocks_, field_, content_.region, results, inputs, year);
    key_ = key;
}

} // namespace app::shell
