// Pictures of the map for saving, drawn off the screen tile by tile.

#include "shell/app.hpp"

#include "map/picture_tile.hpp"
#include "shell/frame_style.hpp"
#include "shell/picture_json.hpp"
#include "ui/map_overlay.hpp"

#include <algorithm>

namespace app::shell {

namespace {

constexpr int kTile_px = 1024;

/// The pose that shows in a picture what the free part of the window shows.
scenario::CameraPose pose_for(const map::Camera& window, const map::Viewport& picture)
{
    const glm::dvec2 free_px = window.viewport.free_max_px - window.viewport.free_min_px;
    const glm::dvec2 larger = picture.size_px / free_px;
    scenario::CameraPose pose = window.pose;
    pose.scale_px_per_km *= std::min(larger.x, larger.y);
    return map::clamp_pose(pose);
}

} // namespace

bridge::PictureHost App::make_picture_host()
{
    bridge::PictureHost host;
    host.begin = [this](double width_px, double height_px, double scale) {
        return begin_picture(width_px, height_px, scale);
    };
    host.draw_tile = [this](int x_px, int y_px) { return draw_picture_tile(x_px, y_px); };
    host.end = [this] {
        picture_.reset();
        if (renderer_) renderer_->end_pictures();
    };
    return host;
}

base::Result<std::string> App::begin_picture(double width_px, double height_px, double scale)
{
    if (!renderer_ || !context_available_) return base::Error{.message = "there is no map to draw now"};
    settle(bridge::take_inbox());
    const map::Viewport viewport{.size_px = {width_px, height_px},
                                 .free_min_px = {0, 0},
                                 .free_max_px = {width_px, height_px},
                                 .pixel_ratio = scale};
    const scenario::CameraPose pose =
        camera_is_own_ ? pose_for(camera_, viewport) : map::fit_region(state_.view.camera, viewport);
    const map::Camera camera = map::make_camera(pose, viewport);
    const InSight in_sight = this->in_sight();
    scene_->update(state_.view, in_sight);
    renderer_->sync_blocks(scene_->blocks());
    renderer_->sync_plates(scene_->plates());
    picture_ = Picture{camera, scene_->blocks().version, scene_->plates().version, state_.view_version};
    const Overlay overlay = scene_->make_overlay(camera, state_.view, in_sight, {}, ui::make_label_measure(fonts_));
    return picture_json(
        {.camera = camera, .state = state_, .in_sight = in_sight, .overlay = overlay, .tile_px = kTile_px});
}

std::span<const std::byte> App::draw_picture_tile(int x_px, int y_px)
{
    if (!picture_ || !renderer_ || !context_available_) return {};
    const bool is_same_map = picture_->blocks_version == scene_->blocks().version &&
                             picture_->plates_version == scene_->plates().version &&
                             picture_->view_version == state_.view_version;
    if (!is_same_map) return {};
    const map::TileView tile = map::tile_view(picture_->camera, {{x_px, y_px}, {kTile_px, kTile_px}});
    scenario::View view = state_.view;
    view.camera = picture_->camera.pose;
    render::FrameStyle style =
        make_frame_style(view, scene_->shows_difference() ? MapColours::Difference : MapColours::Scenario);
    style.haze_band = style.haze_band * static_cast<float>(tile.scale.y) + static_cast<float>(tile.shift.y);
    return renderer_->draw_picture(tile.camera, style);
}

} // namespace app::shell
