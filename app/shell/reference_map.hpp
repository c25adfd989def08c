#pragma once
// The scenario with which the present one is compared, as a map of its own beside it: its blocks, plates and pins, and a
// renderer that draws them. It lives only while two maps are in sight.

#include "base/result.hpp"
#include "render/renderer.hpp"
#include "shell/scene.hpp"

#include <memory>

namespace app::shell {

class ReferenceMap {
public:
    /// Needs a current GL context. The Error is the renderer's.
    static base::Result<std::unique_ptr<ReferenceMap>> create(const Content& content);

    [[nodiscard]] Scene& scene() { return scene_; }
    [[nodiscard]] render::Renderer& renderer() { return *renderer_; }

    /// As make_camera() for the half of the window in which it shows.
    map::Camera camera;

private:
    ReferenceMap(const Content& content, std::unique_ptr<render::Renderer> renderer)
        : scene_(content), renderer_(std::move(renderer))
    {
    }

    Scene scene_;
    std::unique_ptr<render::Renderer> renderer_;
};

} // namespace app::shell
