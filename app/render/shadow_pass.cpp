#include "render/shadow_pass.hpp"

#include "render/shadow_grid.hpp"

#include <glm/common.hpp>

#include <numbers>

namespace app::render {

namespace {

// The grown footprint and the hull of foot and moved foot.
constexpr std::uint8_t kSilhouette[] = {0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7, 4, 7, 8, 4, 8, 9};

constexpr int kMapSize_texels = 2048;
constexpr int kRoughMapSize_texels = 1024; // while blocks move
constexpr double kContactBlur_px = 3.2;
constexpr double kContactGrowth = 1.32; // as shaders/shadow.vert
constexpr double kCastLength = 0.85;    // as shaders/shadow.vert
constexpr double kSmoothing_texels = 2; // of what is looked up: shaders/shade_soft.frag
constexpr int kMostFramesBehind = 6;
constexpr double kScaleTolerance = 1.3; // the blur is right to this factor

void set_area(GLint location, const GroundArea& area)
{
    const glm::vec2 size = area.max_m - area.min_m;
    glUniform4f(location, static_cast<GLfloat>(area.min_m.x), static_cast<GLfloat>(area.min_m.y), size.x, size.y);
}

} // namespace

base::Result<ShadowPass> ShadowPass::create()
{
    base::Result<Program> casting = Program::create("shadow", "shadow");
    if (!casting) return casting.error();
    base::Result<Program> quick = Program::create("shade", "shade");
    if (!quick) return quick.error();
    base::Result<Program> soft = Program::create("shade", "shade_soft");
    if (!soft) return soft.error();
    return ShadowPass(std::move(casting.value()), std::move(quick.value()), std::move(soft.value()));
}

ShadowPass::ShadowPass(Program casting, Program quick, Program soft)
    : casting_(std::move(casting)), quick_(std::move(quick)), soft_(std::move(soft)), silhouettes_(kSilhouette, 10)
{
    casting_.set_sampler("u_geometry", 0);
    casting_.set_sampler("u_state", 1);
    first_location_ = casting_.uniform("u_first");
    casting_area_location_ = casting_.uniform("u_area");
    blur_location_ = casting_.uniform("u_blur_m");
    quick_.set_sampler("u_shadow", 0);
    quick_area_location_ = quick_.uniform("u_area");
    soft_.set_sampler("u_shadow", 0);
    soft_area_location_ = soft_.uniform("u_area");
    map_.resize(kMapSize_texels, kMapSize_texels);
}

void ShadowPass::prepare(const map::Camera& camera, const BlockStore& blocks, const FrameBlock& frame,
                         Smoothing smoothing)
{
    const GroundArea needed = visible_area(camera, blocks.bounds());
    const Key key{blocks.uploads(), frame.to_sun, frame.block};
    const double scale = camera.pose.scale_px_per_km;
    if (still_holds(key, smoothing) && serves(scale, needed, blocks, smoothing)) return;
    rough_ = smoothing == Smoothing::Quick && key_.uploads > 0 && key.uploads != key_.uploads;
    key_ = key;
    frames_behind_ = 0;
    area_ = with_room(needed, blocks.bounds());
    if (area_.empty()) return;
    drawn_scale_px_per_km_ = scale;
    draw_map(blocks, scale);
    find_cells(blocks, frame, scale);
}

/// While blocks move their shadows come after by a few frames, from a smaller map: to draw all of them is most of the
/// work of a frame.
bool ShadowPass::still_holds(const Key& key, Smoothing smoothing)
{
    if (rough_ && smoothing == Smoothing::Settled) return false;
    if (key == key_) return true;
    Key moved = key_;
    moved.uploads = key.uploads;
    return key_.uploads > 0 && moved == key && smoothing == Smoothing::Quick && ++frames_behind_ < kMostFramesBehind;
}

/// A map for another view may do while the camera moves. What stands in the end never depends on the way there.
bool ShadowPass::serves(double scale_px_per_km, const GroundArea& needed, const BlockStore& blocks,
                        Smoothing smoothing) const
{
    if (smoothing == Smoothing::Settled) {
        const GroundArea exact = with_room(needed, blocks.bounds());
        return scale_px_per_km == drawn_scale_px_per_km_ && area_ == exact;
    }
    const bool scale_serves = scale_px_per_km < drawn_scale_px_per_km_ * kScaleTolerance &&
                              scale_px_per_km > drawn_scale_px_per_km_ / kScaleTolerance;
    return scale_serves && still_serves(area_, needed);
}

void ShadowPass::find_cells(const BlockStore& blocks, const FrameBlock& frame, double scale_px_per_km)
{
    const glm::dvec2 size_m = area_.max_m - area_.min_m;
    const double texel_m = glm::max(size_m.x, size_m.y) / (rough_ ? kRoughMapSize_texels : kMapSize_texels);
    const double scaled = kCastLength * static_cast<double>(frame.block.x / frame.to_sun.z);
    const ShadowReach reach{.cast = glm::dvec2(frame.to_sun) * -scaled,
                            .growth = kContactGrowth,
                            .blur_m = kContactBlur_px * 1000 / scale_px_per_km * std::numbers::sqrt2 +
                                      kSmoothing_texels * texel_m};
    const std::vector<std::uint16_t> indices = shaded_cells(blocks.table(), area_, reach);
    cells_array_.bind();
    cells_.upload(std::span<const std::uint16_t>(indices), GL_DYNAMIC_DRAW);
    cell_index_count_ = static_cast<GLsizei>(indices.size());
}

void ShadowPass::draw_map(const BlockStore& blocks, double scale_px_per_km)
{
    if (rough_) rough_map_.resize(kRoughMapSize_texels, kRoughMapSize_texels);
    (rough_ ? rough_map_ : map_).bind();
    glClearColor(0, 0, 0, 0);
    glClear(GL_COLOR_BUFFER_BIT);
    glBlendEquation(GL_MAX); // where shadows meet they do not add up
    casting_.use();
    set_area(casting_area_location_, area_);
    glUniform1f(blur_location_, static_cast<GLfloat>(kContactBlur_px * 1000 / scale_px_per_km));
    blocks.bind();
    silhouettes_.draw(first_location_, 0, blocks.count());
    glBlendEquation(GL_FUNC_ADD);
}

void ShadowPass::draw(Smoothing smoothing) const
{
    if (area_.empty()) return;
    const bool soft = smoothing == Smoothing::Settled;
    (soft ? soft_ : quick_).use();
    set_area(soft ? soft_area_location_ : quick_area_location_, area_);
    (rough_ ? rough_map_ : map_).texture().bind(0);
    cells_array_.bind();
    glBlendFunc(GL_DST_COLOR, GL_ZERO);
    glDrawElements(GL_TRIANGLES, cell_index_count_, GL_UNSIGNED_SHORT, nullptr);
}

} // namespace app::render
