#include "shell/reference_map.hpp"

namespace app::shell {

namespace {

/// A model that has run with all defaults: what measures change is counted against that.
model::Model make_model(const model::Region& region)
{
    model::Model model(region);
    model.run({}, 0);
    return model;
}

} // namespace

base::Result<std::unique_ptr<ReferenceMap>> ReferenceMap::create(const Content& content)
{
    auto renderer = render::Renderer::create();
    if (!renderer) return renderer.error();
    renderer.value()->sync_ground(content.map.ground);
    return std::unique_ptr<ReferenceMap>(new ReferenceMap(content, std::move(renderer.value())));
}

ReferenceMap::ReferenceMap(const Content& content, std::unique_ptr<render::Renderer> renderer)
    : model_(make_model(content.region)), scene_(content), reach_(content, model_), travel_(content),
      renderer_(std::move(renderer))
{
}

void ReferenceMap::run(const model::Inputs& inputs, std::uint64_t version)
{
    if (model_.results().inputs_version != version) model_.run(inputs, version);
}

} // namespace app::shell
