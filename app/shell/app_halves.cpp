// Two maps in one window: the reference of a comparison at the left, the present scenario at the right.

#include "shell/app.hpp"

#include "shell/frame_style.hpp"
#include "ui/map_overlay.hpp"
#include "ui/profile_cards.hpp"

#include <imgui.h>

namespace app::shell {

namespace {

render::Columns columns_of(const ui::Rect& half)
{
    return {half.x_px, half.right_px()};
}

map::Camera camera_in(const map::Camera& camera, const ui::Rect& free)
{
    map::Viewport viewport = camera.viewport;
    viewport.free_min_px = {free.x_px, free.y_px};
    viewport.free_max_px = {free.right_px(), free.bottom_px()};
    return map::make_camera(camera.pose, viewport);
}

} // namespace

ClipToHalf::ClipToHalf(const ui::Rect* half) : clips_(half != nullptr)
{
    if (!half) return;
    ImGui::GetBackgroundDrawList()->PushClipRect({half->x_px, half->y_px}, {half->right_px(), half->bottom_px()});
}

ClipToHalf::~ClipToHalf()
{
    if (clips_) ImGui::GetBackgroundDrawList()->PopClipRect();
}

/// Which parts of the window show which scenario in this frame. The map of the reference comes and goes with them.
void App::divide_window()
{
    const ui::Layout layout = make_layout();
    const auto width_px = static_cast<float>(window_->width_px());
    const auto height_px = static_cast<float>(window_->height_px());
    halves_ = ui::make_halves(layout, ui_, make_comparing().has_value(), width_px, height_px);
    if (!halves_) {
        reference_map_.reset();
        return;
    }
    if (reference_map_) return;
    auto map = ReferenceMap::create(*content_);
    if (map) {
        reference_map_ = std::move(map.value());
    } else {
        ui_.comparison_form = ui::ComparisonForm::Difference; // no room on the GPU: one map can still be drawn
        halves_.reset();
    }
}

bool App::shows_side_by_side() const
{
    return halves_ && ui_.comparison_form == ui::ComparisonForm::SideBySide;
}

/// The free part of the window for the present scenario.
ui::Rect App::free_for_present(const ui::Rect& free) const
{
    return shows_side_by_side() ? ui::free_part(free, halves_->b) : free;
}

/// Pins and names of the reference in its half. Under one glass the names are those of the present scenario.
void App::place_reference(std::span<const map::ScreenBox> covered, const TextSizes& sizes, const map::FadeStep& step)
{
    if (!halves_) return;
    const ui::Rect& free = make_layout().free;
    reference_map_->camera =
        shows_side_by_side() ? camera_in(camera_, ui::free_part(free, halves_->a)) : camera_;
    const InSight in_sight{.scenario = {&state_.comparison->inputs, &*reference_}};
    Scene& scene = reference_map_->scene();
    scene.update(state_.view, in_sight);
    std::vector<map::ScreenBox> occupied(covered.begin(), covered.end());
    if (shows_side_by_side()) occupied.push_back(ui::screen_box(halves_->b));
    scene.place(reference_map_->camera, state_.view, in_sight, occupied, sizes, step);
    const ClipToHalf clip(&halves_->a);
    const bool names = shows_side_by_side();
    ui::draw_map_overlay(names ? std::span(scene.labels()) : std::span<const map::PlacedLabel>(), scene.pins(),
                         state_.view.theme, fonts_);
}

/// Draws the map of the reference over its part of the window.
void App::draw_reference(const render::FrameStyle& like, double resolution)
{
    if (!halves_) return;
    render::Renderer& renderer = reference_map_->renderer();
    renderer.sync_blocks(reference_map_->scene().blocks());
    renderer.sync_plates(reference_map_->scene().plates());
    renderer.sync_ribbons(reach_->ribbons());
    renderer.sync_travel_times(travel_->surface());
    render::FrameStyle style = make_frame_style(state_.view, MapColours::Scenario);
    style.block_transition = 1;
    style.smoothing = like.smoothing;
    style.highlights = like.highlights;
    renderer.draw(reference_map_->camera, style, resolution, columns_of(halves_->a));
}

} // namespace app::shell
