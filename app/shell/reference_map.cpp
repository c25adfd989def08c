#include "shell/reference_map.hpp"

namespace app::shell {

base::Result<std::unique_ptr<ReferenceMap>> ReferenceMap::create(const Content& content)
{
    auto renderer = render::Renderer::create();
    if (!renderer) return renderer.error();
    renderer.value()->sync_ground(content.map.ground);
    return std::unique_ptr<ReferenceMap>(new ReferenceMap(content, std::move(renderer.value())));
}

} // namespace app::shell
