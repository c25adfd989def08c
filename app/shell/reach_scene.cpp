#include "shell/reach_scene.hpp"

#include "map/reach_ribbons.hpp"
#include "scenario/reference.hpp"

namespace app::shell {

namespace {

std::string_view measure_or_nothing(std::string_view reference)
{
    const auto parsed = scenario::parse_reference(reference);
    return parsed && parsed->kind == scenario::ObjectKind::Measure ? reference : std::string_view();
}

} // namespace

ReachScene::ReachScene(const Content& content, const model::Model& defaults) : content_(content)
{
    const auto links = map::make_city_links(content.region, defaults.reachability(), model::Parameters{});
    if (!links.empty()) largest_market_ = links.front().market;
}

void ReachScene::update(const model::Inputs& inputs, const model::Model& model, const map::Pointed& pointed)
{
    const std::string_view selected = measure_or_nothing(pointed.selected);
    const std::string_view hovered = measure_or_nothing(pointed.hovered);
    const bool same = selected == selected_ && hovered == hovered_;
    if (made_ && same && inputs_version_ == model.results().inputs_version) return;
    made_ = true;
    selected_ = selected;
    hovered_ = hovered;
    inputs_version_ = model.results().inputs_version;
    links_ = map::make_city_links(content_.region, model.reachability(), inputs.parameters);
    map::update_ribbons(ribbons_, content_.map.routes, links_, largest_market_, inputs.parameters,
                        {selected_, hovered_});
}

void ReachScene::place(const map::Camera& camera, const map::SignRequest& request, const map::MeasureSign& measure)
{
    signs_ = map::place_signs(camera, request, measure);
}

} // namespace app::shell
