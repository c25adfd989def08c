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

/// Themes first, changes after them: BlockState::colour counts them so.
void copy_block_colours(FrameBlock& block, const FrameStyle& style)
{
    for (std::size_t i = 0; i < kBlockColourCount; ++i) {
        const BlockColours& colours = i < kThemeCount ? style.blocks.values[i] : style.changed_blocks[i - kThemeCount];
        block.block_lit[i] = colours.lit;
        block.block_shade[i] = colours.shade;
    }
}

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
    block.viewport = glm::vec4(size, style.haze_band.x, static_cast<float>(centre_depth_m * kNearShare));
    block.to_sun = glm::vec4(style.to_sun, 0);
    block.line = glm::vec4(zoom * camera.viewport.pixel_ratio, zoom * 1000 / pose.scale_px_per_km,
                           camera.viewport.pixel_ratio, style.haze_band.y);
    block.block = {style.height_scale, 0, 0, 0};
    block.contact_shadow = style.contact_shadow;
    block.cast_shadow = style.cast_shadow;
    block.block_foot = style.block_foot;
    block.haze = glm::vec4(glm::vec3(style.haze), style.haze.a * static_cast<float>(haze));
    block.selection = style.selection;
    block.town = style.paint[map::Paint::Town];
    for (std::size_t i = 0; i < kPaintCount; ++i) {
        block.paint[i] = style.visible.values[i] ? style.paint.values[i] : glm::vec4(0);
    }
    copy_block_colours(block, style);
    copy_plate_forms(block, style);
    return block;
}

} // namespace app::render
