// Two maps in one window: the reference of a comparison at the left, the present scenario at the right.

#include "shell/app.hpp"

#include "shell/frame_style.hpp"
#include "ui/map_overlay.hpp"
#include "ui/map_signs.hpp"
#include "ui/profile_cards.hpp"
#include "ui/travel_card.hpp"

#include <imgui.h>

namespace app::shell {

namespace {

render::Columns columns_of(const ui::Rect& half)
{
    return {half.x_px, half.right_px()};
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

/// Side by side the reference is seen from a place of its own: both look at the same spot of the ground.
void App::aim_reference()
{
    if (!halves_) return;
    reference_map_->camera = camera_;
    if (!shows_side_by_side()) return;
    const ui::Rect free = ui::free_of_travel_card(make_layout(), state_.view);
    reference_map_->camera = ui::camera_in(camera_, ui::free_part(free, halves_->a));
}

/// False as well between the end of a comparison, or of the GL context, and the next frame.
bool App::lies_in_reference(glm::dvec2 place_px) const
{
    return halves_ && reference_ && reference_map_ && place_px.x < static_cast<double>(halves_->b.x_px);
}

App::MapInSight App::present_map()
{
    return {*scene_, *reach_, *travel_, *model_, state_.inputs, camera_};
}

App::MapInSight App::reference_map()
{
    return {reference_map_->scene(), reference_map_->reach(),   reference_map_->travel(),
            reference_map_->model(), state_.comparison->inputs, reference_map_->camera};
}

App::MapInSight App::map_under(glm::dvec2 place_px)
{
    return lies_in_reference(place_px) ? reference_map() : present_map();
}

/// The camera of the half in which the hand is: each half has its own middle, about which it turns and zooms.
const map::Camera& App::camera_of_gesture()
{
    const auto place_px = gestures_.place_px();
    if (place_px && !gestures_.dragging()) gesture_in_reference_ = lies_in_reference(*place_px);
    return gesture_in_reference_ && shows_side_by_side() ? reference_map_->camera : camera_;
}

/// What is pointed at on one of the maps lights up on both.
void App::hover(const std::string& reference)
{
    scene_->set_hovered(reference);
    if (halves_) reference_map_->scene().set_hovered(reference);
}

/// The map of the reference in its half. Under one glass the names and cards are those of the present scenario.
void App::place_reference(std::span<const map::ScreenBox> covered, const TextSizes& sizes, const map::FadeStep& step)
{
    if (!halves_) return;
    aim_reference();
    reference_map_->run(state_.comparison->inputs, state_.comparison_version);
    reference_map_->travel().update(state_.view, reference_map_->model());
    const MapInSight map = reference_map();
    const InSight in_sight{.scenario = {&map.inputs, &map.model.results()}};
    map.scene.update(state_.view, in_sight);
    std::vector<map::ScreenBox> occupied(covered.begin(), covered.end());
    if (shows_side_by_side()) occupied.push_back(ui::screen_box(halves_->b));
    map.scene.place(map.camera, state_.view, in_sight, occupied, sizes, step);
    if (!shows_side_by_side()) map.scene.take_names(*scene_);
    for (const map::PlacedCard& card : map.scene.cards()) occupied.push_back(card.box);
    place_signs(map, occupied);
    draw_reference_overlay(std::move(occupied));
}

void App::draw_reference_overlay(std::vector<map::ScreenBox> occupied)
{
    const MapInSight map = reference_map();
    const scenario::Theme theme = state_.view.theme;
    const bool names = shows_side_by_side();
    const ClipToHalf clip(&halves_->a);
    light_up(map, reference_map_->highlights);
    if (names) ui::draw_profile_leaders(map.scene.cards(), theme);
    ui::draw_map_signs(map.reach.signs(), theme, fonts_);
    ui::draw_map_overlay(names ? std::span(map.scene.labels()) : std::span<const map::PlacedLabel>(), map.scene.pins(),
                         theme, fonts_);
    if (names) ui::draw_profile_cards(map.scene.cards(), theme, fonts_, files_.words(state_.view.language));
    place_travel_times(map, std::move(occupied));
}

/// Draws the map of the reference over its part of the window.
void App::draw_reference(const render::FrameStyle& like, double resolution)
{
    if (!halves_) return;
    render::Renderer& renderer = reference_map_->renderer();
    renderer.sync_blocks(reference_map_->scene().blocks());
    renderer.sync_plates(reference_map_->scene().plates());
    renderer.sync_ribbons(reference_map_->reach().ribbons());
    renderer.sync_travel_times(reference_map_->travel().surface());
    render::FrameStyle style = make_frame_style(state_.view, MapColours::Scenario);
    style.block_transition = 1;
    style.smoothing = like.smoothing;
    style.highlights = reference_map_->highlights;
    renderer.draw(reference_map_->camera, style, resolution, columns_of(halves_->a));
}

} // namespace app::shell
