#pragma once
// The scenario with which the present one is compared, as a map of its own beside it: its blocks, plates and pins, its
// measures, signs and travel times, and a renderer that draws them. It lives only while two maps are in sight.

#include "base/result.hpp"
#include "model/model.hpp"
#include "render/renderer.hpp"
#include "shell/reach_scene.hpp"
#include "shell/scene.hpp"
#include "shell/travel_view.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace app::shell {

class ReferenceMap {
public:
    /// Needs a current GL context. The Error is the renderer's.
    static base::Result<std::unique_ptr<ReferenceMap>> create(const Content& content);

    /// Runs the model for the scenario when it is another one than before.
    ///   version  not 0
    void run(const model::Inputs& inputs, std::uint64_t version);

    [[nodiscard]] const model::Model& model() const { return model_; }
    [[nodiscard]] Scene& scene() { return scene_; }
    [[nodiscard]] ReachScene& reach() { return reach_; }
    [[nodiscard]] TravelView& travel() { return travel_; }
    [[nodiscard]] render::Renderer& renderer() { return *renderer_; }

    /// As make_camera() for the half of the window in which it shows.
    map::Camera camera;

    /// The lines that light up in this frame.
    std::vector<render::LineHighlight> highlights;

private:
    ReferenceMap(const Content& content, std::unique_ptr<render::Renderer> renderer);

    model::Model model_;
    Scene scene_;
    ReachScene reach_;
    TravelView travel_;
    std::unique_ptr<render::Renderer> renderer_;
};

} // namespace app::shell
