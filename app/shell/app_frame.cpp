// One frame: what people did becomes commands, commands become state, state becomes pixels.

#include "shell/app.hpp"

#include "map/picking.hpp"
#include "shell/frame_style.hpp"
#include "ui/map_overlay.hpp"

#include <SDL.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace app::shell {

namespace {

constexpr double kBlockMotion_ms = 300;

bool moves_camera(const scenario::Commands& commands)
{
    return std::any_of(commands.begin(), commands.end(), [](const scenario::Command& command) {
        return std::holds_alternative<scenario::SetCamera>(command);
    });
}

float ease_out(double share)
{
    return static_cast<float>(1 - std::pow(1 - std::clamp(share, 0.0, 1.0), 3));
}

} // namespace

std::optional<base::Error> App::make_gl_objects()
{
    ui::FontFiles files;
    for (const ui::Face face : base::all_of<ui::Face>()) {
        files[face] = files_.bytes("fonts/" + std::string(ui::file_of(face)));
    }
    window_->drop_gl_objects();
    const auto pixel_ratio = static_cast<float>(window_->pixel_ratio());
    if (fonts_.pixel_ratio != pixel_ratio) {
        auto fonts = ui::build_fonts(ImGui::GetIO(), files, pixel_ratio);
        if (!fonts) return fonts.error();
        fonts_ = fonts.value();
    }
    window_->make_gl_objects();
    if (renderer_) return std::nullopt;
    auto renderer = render::Renderer::create();
    if (!renderer) return renderer.error();
    renderer_ = std::move(renderer.value());
    renderer_->sync_ground(content_->map.ground);
    return std::nullopt;
}

Frame App::draw_frame(double now_ms)
{
    if (!window_ || !context_available_ || window_->context_lost()) return Frame::Skipped;
    if (bench_) return draw_bench(now_ms);
    scenario::Commands commands = bridge::take_inbox();
    const glm::dvec2 size_px{window_->width_px(), window_->height_px()};
    window_->poll([&](const SDL_Event& event) { gestures_.handle(event, size_px); });
    window_->begin_frame();
    move_camera(now_ms);
    place_camera(commands);
    draw_interface(commands, now_ms);
    follow_pointer(commands);
    settle(commands);
    place_scene();
    ImGui::Render();
    const bool blocks_move = draw_map(scene_->blocks(), now_ms, motion_.moving() || gestures_.dragging());
    present();
    const bool moving = blocks_move || motion_.moving() || ui::is_moving(ui_) || gestures_.dragging();
    return moving ? Frame::Moving : Frame::Still;
}

void App::present()
{
    window_->present();
    if (!told_first_frame_) bridge::notify_first_frame();
    told_first_frame_ = true;
}

void App::draw_interface(scenario::Commands& commands, double now_ms)
{
    scenario::Commands asked;
    ui::draw_workbench({.state = state_,
                        .results = model_->results(),
                        .baseline = baseline_,
                        .region = content_->region,
                        .words = files_.words(state_.view.language),
                        .fonts = fonts_,
                        .camera = camera_,
                        .ui = ui_,
                        .out = asked});
    gestures_.update({.camera = camera_, .motion = motion_, .out = asked, .now_ms = now_ms});
    if (moves_camera(asked)) camera_is_own_ = true;
    commands.insert(commands.end(), asked.begin(), asked.end());
}

void App::follow_pointer(scenario::Commands& commands)
{
    const double radius_px = gestures_.touched() ? map::kTapRadius_px : map::kMouseRadius_px;
    if (const auto place_px = gestures_.tapped_px()) {
        revealed_ = scene_->pick(camera_, *place_px, radius_px); // it is where the pointer is
        commands.push_back(scenario::Select{revealed_});
    }
    const auto hovered_px = gestures_.hovered_px();
    scene_->set_hovered(hovered_px ? scene_->pick(camera_, *hovered_px, radius_px) : std::string());
}

/// Blocks, plates, pins and names for the state as it is now, so that the map follows a slider in the same frame.
void App::place_scene()
{
    camera_ = map::make_camera(state_.view.camera, camera_.viewport);
    scene_->update(state_, model_->results());
    const ui::Layout layout =
        ui::make_layout(static_cast<float>(window_->width_px()), static_cast<float>(window_->height_px()));
    scene_->place(camera_, state_, model_->results(), ui::covered_areas(layout), ui::make_label_measure(fonts_));
    ui::draw_map_overlay(scene_->labels(), scene_->pins(), state_.view.theme, fonts_);
    reveal_selection();
}

/// Draws the map with these blocks, quickly while anything moves. Returns whether the blocks are still on their way to
/// their new heights.
bool App::draw_map(const map::Blocks& blocks, double now_ms, bool moving)
{
    if (blocks.version != shown_blocks_) {
        const bool first = shown_blocks_ == 0;
        moving_since_ms_ = first || reduced_motion_ ? now_ms - kBlockMotion_ms : now_ms;
        shown_blocks_ = blocks.version;
    }
    renderer_->sync_blocks(blocks);
    renderer_->sync_plates(scene_->plates());
    const double share = (now_ms - moving_since_ms_) / kBlockMotion_ms;
    const bool quick = share < 1 || moving;
    render::FrameStyle style = make_frame_style(state_.view);
    style.block_transition = ease_out(share);
    style.smoothing = quick ? render::Smoothing::Quick : render::Smoothing::Settled;
    // What is measured is the product's own number of pixels.
    renderer_->draw(camera_, style, bench_ ? 1 : resolution_.next(now_ms, quick));
    return share < 1;
}

} // namespace app::shell
