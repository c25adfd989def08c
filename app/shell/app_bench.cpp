// The scene for measuring in place of the region: the same frame loop, renderer and window, without panels and names.

#include "shell/app.hpp"

#include <emscripten.h>

namespace app::shell {

bridge::BenchHost App::make_bench_host()
{
    bridge::BenchHost host;
    host.set_blocks = [this](int count) {
        if (bench_) {
            bench_->make(count);
        } else {
            bench_.emplace(count);
        }
        shown_blocks_ = 0; // other blocks, not blocks that changed: they stand at once
        loop_.wake();
    };
    host.orbit = [this](bool on) {
        bench_->orbit(on, emscripten_get_now());
        loop_.wake();
    };
    host.animate = [this](bool on) {
        bench_->animate(on, emscripten_get_now());
        loop_.wake();
    };
    return host;
}

void App::show_only_blocks()
{
    scenario::Commands only_blocks;
    for (const scenario::Layer layer : base::all_of<scenario::Layer>()) {
        only_blocks.push_back(scenario::SetLayer{layer, layer == scenario::Layer::Dynamics});
    }
    settle(only_blocks);
}

Frame App::draw_bench(double now_ms)
{
    bench_->step(now_ms);
    window_->poll([](const SDL_Event&) {});
    const glm::dvec2 size_px{window_->width_px(), window_->height_px()};
    settle({scenario::SetCamera{bench_->pose()}});
    camera_ = map::make_camera(
        state_.view.camera,
        {.size_px = size_px, .free_min_px = {0, 0}, .free_max_px = size_px, .pixel_ratio = window_->pixel_ratio()});
    const bool blocks_move = draw_map(bench_->blocks(), now_ms, bench_->moving());
    present();
    return blocks_move || bench_->moving() ? Frame::Moving : Frame::Still;
}

} // namespace app::shell
