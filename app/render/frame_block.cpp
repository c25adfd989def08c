#include "render/frame_block.hpp"

#include "map/line_distance.hpp"

#include <algorithm>
#include <cmath>

namespace app::render {

namespace {

/// Lines are cut where they come nearer to the eye than this share of the distance to the centre.
constexpr double kNearShare = 0.05;

/// Haze belongs to looking far: none when looking straight down, full from this tilt on.
constexpr double kFullHazeTilt_rad = 0.75;

void copy_plate_forms(FrameBlock& block, const FrameStyle& style)
{
    for (std::size_t i = 0; i < kDecisionCount; ++i) {
        const PlateForm& form = style.plates[i];
        block.plate_top[i] = form.top;
        block.plate_side[i] = form.side;
        block.plate_edge[i] = form.edge;
        block.plate_hatch[i] = form.hatch;
        block.plate_form[i] = {static_cast<float>(form.outline), form.raised, 0, 0};
    }
}

} // namespace

glm::ivec2 device_size(const map::Viewport& viewport)
{
    const glm::dvec2 size = viewport.size_px * viewport.pixel_ratio;
    return {std::max(1, static_cast<int>(std::lround(size.x))), std::max(1, static_cast<int>(std::lround(size.y)))};
}

FrameBlock make_frame_block(const map::Camera& camera, const FrameStyle& style)
{
    const scenario::CameraPose& pose = camera.pose;
    const double centre_depth_m = (camera.clip_from_scene * glm::dvec4(pose.east_m, pose.north_m, 0, 1)).w;
    const double zoom = map::line_zoom(pose.scale_px_per_km);
    const glm::vec2 size = device_size(camera.viewport);
    const double haze = std::clamp(pose.tilt_rad / kFullHazeTilt_rad, 0.0, 1.0);

    FrameBlock block;
    block.clip_from_scene = glm::mat4(camera.clip_from_scene);
    block.eye = glm::vec4(glm::vec3(camera.eye_m), static_cast<float>(centre_depth_m));
    block.viewport = glm::vec4(size, 0, static_cast<float>(centre_depth_m * kNearShare));
    block.to_sun = glm::vec4(style.to_sun, 0);
    block.line = glm::vec4(zoom * camera.viewport.pixel_ratio, zoom * 1000 / pose.scale_px_per_km,
                           camera.viewport.pixel_ratio, 0);
    block.block = {style.height_scale, style.block_transition, 0, 0};
    block.contact_shadow = style.contact_shadow;
    block.cast_shadow = style.cast_shadow;
    block.block_foot = style.block_foot;
    block.haze = glm::vec4(glm::vec3(style.haze), style.haze.a * static_cast<float>(haze));
    block.selection = style.selection;
    block.town = style.paint[map::Paint::Town];
    for (std::size_t i = 0; i < kPaintCount; ++i) {
        block.paint[i] = style.visible.values[i] ? style.paint.values[i] : glm::vec4(0);
    }
    for (std::size_t i = 0; i < kThemeCount; ++i) {
        block.block_lit[i] = style.blocks.values[i].lit;
        block.block_shade[i] = style.blocks.values[i].shade;
    }
    copy_plate_forms(block, style);
    return block;
}

} // namespace app::render
