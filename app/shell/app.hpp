#pragma once
// The running app: one state, one set of results, one window; data goes round once a frame (see the README's figure).

#include "bridge/host.hpp"
#include "map/blocks.hpp"
#include "map/camera.hpp"
#include "map/labels.hpp"
#include "map/plates.hpp"
#include "model/model.hpp"
#include "render/renderer.hpp"
#include "shell/content.hpp"
#include "shell/frame_loop.hpp"
#include "shell/map_gestures.hpp"
#include "shell/window.hpp"
#include "ui/workbench.hpp"

#include <memory>
#include <optional>
#include <string>

namespace app::shell {

class App {
public:
    App();

    /// The functions that JavaScript reaches; they refer to this App.
    [[nodiscard]] bridge::Host make_host();

private:
    struct Metrics {
        long model_runs = 0;
        double last_model_us = 0;
        long context_losses = 0;
    };

    std::optional<base::Error> start();
    std::optional<base::Error> load_scenario(std::string_view text);
    bool frame(double now_ms);
    void stop();

    /// Runs the commands and, if inputs moved, the model; then tells the page what changed.
    void settle(const scenario::Commands& commands);
    void run_model();
    void update_scene();
    void update_camera();
    void follow_pointer(scenario::Commands& commands);
    bool step_animations(double now_ms, scenario::Commands& commands);
    void draw_scene();
    [[nodiscard]] bool make_renderer();
    void notify_changes(const scenario::State& before);
    void refresh_fonts();
    [[nodiscard]] std::string metrics_json() const;

    Files files_;
    std::optional<Content> content_;
    scenario::State state_;
    std::optional<model::Model> model_;
    model::Results results_;
    model::Results baseline_; ///< the document: all defaults

    std::optional<map::BlockField> block_field_;
    map::Blocks blocks_;
    map::Plates plates_;
    map::Camera camera_;
    bool camera_moved_by_user_ = false;
    std::uint64_t scene_inputs_version_ = 0;
    std::uint64_t scene_view_version_ = 0;

    std::unique_ptr<Window> window_;
    std::unique_ptr<render::Renderer> renderer_;
    MapGestures gestures_;
    ui::UiState ui_;
    FrameLoop loop_;
    Metrics metrics_;
    double transition_start_ms_ = -1;
    bool first_frame_told_ = false;
};

} // namespace app::shell
