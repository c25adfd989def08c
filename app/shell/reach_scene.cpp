#include "shell/reach_scene.hpp"

#include "map/reach_ribbons.hpp"

namespace app::shell {

ReachScene::ReachScene(const Content& content, const model::Model& defaults) : content_(content)
{
    const auto links = map::make_city_links(content.region, defaults.reachability(), model::Parameters{});
    if (!links.empty()) largest_market_ = links.front().market;
}

void ReachScene::update(const model::Inputs& inputs, const model::Model& model)
{
    if (made_ && inputs_version_ == model.results().inputs_version) return;
    made_ = true;
    inputs_version_ = model.results().inputs_version;
    links_ = map::make_city_links(content_.region, model.reachability(), inputs.parameters);
    map::update_ribbons(ribbons_, content_.map.routes, links_, largest_market_, inputs.parameters);
}

void ReachScene::place(const map::Camera& camera, const map::SignRequest& request, const map::MeasureSign& measure)
{
    signs_ = map::place_signs(camera, request, measure);
}

} // namespace app::shell
