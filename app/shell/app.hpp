#pragma once
// The running app: one state, one set of results, one window; data goes round once a frame (see the README's figure).

#include "bridge/host.hpp"
#include "bridge/svg_api.hpp"
#include "map/camera.hpp"
#include "model/model.hpp"
#include "render/renderer.hpp"
#include "shell/content.hpp"
#include "shell/frame_loop.hpp"
#include "shell/map_gestures.hpp"
#include "shell/picture_maker.hpp"
#include "shell/scene.hpp"
#include "shell/window.hpp"
#include "ui/workbench.hpp"

#include <memory>
#include <optional>
#include <string>

namespace app::shell {

class App {
public:
    App();

    /// The functions that JavaScript reaches; they refer to this App, which must stay where it is.
    [[nodiscard]] bridge::Host make_host();
    [[nodiscard]] bridge::SvgHost make_svg_host();

private:
    struct Metrics {
        long model_runs = 0;
        double last_model_us = 0;
        long context_losses = 0;
    };

    // app.cpp: start, stop, and one step of state and model
    std::optional<base::Error> start();
    std::optional<base::Error> open_window();
    std::optional<base::Error> load_scenario(std::string_view text);
    std::optional<std::size_t> find_site(std::string_view id) const;
    void stop();
    void resize(double width_px, double height_px, double pixel_ratio);
    void change_context(bool available);
    const scenario::State& settle(const scenario::Commands& commands);
    void run_model();
    [[nodiscard]] std::string scenario_json() const;
    [[nodiscard]] std::string metrics_json() const;
    [[nodiscard]] base::Result<std::string> checks_json() const;

    // app_frame.cpp: one frame
    bool draw_frame(double now_ms);
    std::optional<base::Error> make_gl_objects();
    void place_camera(scenario::Commands& commands);
    void follow_pointer(scenario::Commands& commands);
    void draw_interface(scenario::Commands& commands);
    void place_scene();
    bool draw_map(double now_ms);

    Files files_;
    std::optional<Content> content_;
    scenario::State state_;
    std::optional<model::Model> model_;
    model::Results baseline_; ///< the document: all defaults

    std::optional<Scene> scene_;
    std::optional<PictureMaker> picture_maker_;
    map::Camera camera_;
    bool camera_is_own_ = false; ///< the user moved it: it is no longer fitted to the window

    std::unique_ptr<Window> window_;
    std::unique_ptr<render::Renderer> renderer_;
    ui::Fonts fonts_;
    ui::UiState ui_;
    MapGestures gestures_;
    FrameLoop loop_;
    Metrics metrics_;
    std::uint64_t shown_blocks_ = 0; ///< version of the blocks to which the map moves or has moved
    double moving_since_ms_ = 0;     ///< when it began to
    bool context_available_ = true;
    bool reduced_motion_ = false;
    bool told_first_frame_ = false;
};

} // namespace app::shell
