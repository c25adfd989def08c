#include "render/renderer.hpp"

#include "render/area_pass.hpp"
#include "render/block_pass.hpp"
#include "render/buffer.hpp"
#include "render/field_pass.hpp"
#include "render/frame_block.hpp"
#include "render/haze_pass.hpp"
#include "render/line_pass.hpp"
#include "render/map_layer.hpp"
#include "render/multisample_layer.hpp"
#include "render/picture_target.hpp"
#include "render/plate_pass.hpp"
#include "render/ribbon_pass.hpp"
#include "render/shadow_pass.hpp"
#include "render/travel_pass.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace app::render {

namespace {

/// All that the picture depends on.
struct Look {
    FrameBlock frame;
    map::Viewport viewport;
    double scale_px_per_km = 0; ///< from some scales on there are more lines
    bool blocks_visible = true;
    bool plates_visible = true;
    Smoothing smoothing = Smoothing::Settled;
    std::uint64_t block_uploads = 0;
    std::uint64_t plate_uploads = 0;
    std::uint64_t ribbon_version = 0;
    std::uint64_t travel_version = 0; ///< 0: not shown
    TravelStyle travel;
    std::vector<LineHighlight> highlights;

    friend bool operator==(const Look&, const Look&) = default;
};

} // namespace

struct Renderer::Passes {
    FieldPass fields;
    AreaPass areas;
    TravelPass travel_times;
    LinePass lines;
    RibbonPass ribbons;
    HazePass haze;
    PlatePass plates;
    ShadowPass shadows;
    BlockPass blocks;
    MultisampleLayer smooth_layer;
    MapLayer copy;
    BlockStore block_store{};
    std::optional<Look> copied{}; ///< how the map in the copy looks
    Buffer frame{GL_UNIFORM_BUFFER};
    std::optional<PictureTarget> picture{};
};

namespace {

void blend_over()
{
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
}

/// Whoever drew before us (the panels) may have left any of these on.
void reset_state()
{
    glDisable(GL_SCISSOR_TEST);
    glDisable(GL_STENCIL_TEST);
    glDisable(GL_CULL_FACE);
    glDisable(GL_DEPTH_TEST);
    glDepthFunc(GL_LESS);
    glDepthMask(GL_TRUE);
    glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    blend_over();
}

void begin_map(GLuint target, glm::ivec2 size_px, glm::vec4 land)
{
    glBindFramebuffer(GL_FRAMEBUFFER, target);
    glViewport(0, 0, size_px.x, size_px.y);
    glClearColor(land.r, land.g, land.b, 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
}

void clip_to(const Columns& columns, double pixel_ratio, int height_px)
{
    const auto left_px = static_cast<int>(std::lround(columns.left_px * pixel_ratio));
    const auto right_px = static_cast<int>(std::lround(columns.right_px * pixel_ratio));
    glEnable(GL_SCISSOR_TEST);
    glScissor(left_px, 0, std::max(0, right_px - left_px), height_px);
}

} // namespace

base::Result<std::unique_ptr<Renderer>> Renderer::create()
{
    base::Result<FieldPass> fields = FieldPass::create();
    if (!fields) return fields.error();
    base::Result<AreaPass> areas = AreaPass::create();
    if (!areas) return areas.error();
    base::Result<TravelPass> travel_times = TravelPass::create();
    if (!travel_times) return travel_times.error();
    base::Result<LinePass> lines = LinePass::create();
    if (!lines) return lines.error();
    base::Result<RibbonPass> ribbons = RibbonPass::create();
    if (!ribbons) return ribbons.error();
    base::Result<HazePass> haze = HazePass::create();
    if (!haze) return haze.error();
    base::Result<PlatePass> plates = PlatePass::create();
    if (!plates) return plates.error();
    base::Result<ShadowPass> shadows = ShadowPass::create();
    if (!shadows) return shadows.error();
    base::Result<BlockPass> blocks = BlockPass::create();
    if (!blocks) return blocks.error();
    base::Result<MultisampleLayer> smooth_layer = MultisampleLayer::create();
    if (!smooth_layer) return smooth_layer.error();
    base::Result<MapLayer> copy = MapLayer::create();
    if (!copy) return copy.error();
    std::unique_ptr<Passes> passes(
        new Passes{std::move(fields.value()), std::move(areas.value()), std::move(travel_times.value()),
                   std::move(lines.value()), std::move(ribbons.value()), std::move(haze.value()),
                   std::move(plates.value()), std::move(shadows.value()), std::move(blocks.value()),
                   std::move(smooth_layer.value()), std::move(copy.value())});
    return std::unique_ptr<Renderer>(new Renderer(std::move(passes)));
}

Renderer::Renderer(std::unique_ptr<Passes> passes) : passes_(std::move(passes)) {}

Renderer::~Renderer() = default;

void Renderer::sync_ground(const map::Ground& ground)
{
    passes_->areas.sync(ground);
    passes_->lines.sync(ground);
}

void Renderer::sync_blocks(const map::Blocks& blocks)
{
    passes_->block_store.sync(blocks, shown_transition_);
}

void Renderer::sync_ribbons(const map::Ribbons& ribbons)
{
    passes_->ribbons.sync(ribbons);
}

void Renderer::sync_plates(const map::Plates& plates)
{
    passes_->plates.sync(plates);
}

void Renderer::sync_travel_times(const map::TravelSurface& surface)
{
    passes_->travel_times.sync(surface);
}

void Renderer::draw(const map::Camera& camera, const FrameStyle& style, double resolution,
                    const std::optional<Columns>& columns)
{
    Passes& pass = *passes_;
    map::Camera drawn = camera;
    drawn.viewport.pixel_ratio *= resolution;
    const Look look{.frame = make_frame_block(drawn, style),
                    .viewport = drawn.viewport,
                    .scale_px_per_km = drawn.pose.scale_px_per_km,
                    .blocks_visible = style.blocks_visible,
                    .plates_visible = style.plates_visible,
                    .smoothing = style.smoothing,
                    .block_uploads = pass.block_store.uploads(),
                    .plate_uploads = pass.plates.uploads(),
                    .ribbon_version = pass.ribbons.version(),
                    .travel_version = style.travel.visible ? pass.travel_times.version() : 0,
                    .travel = style.travel,
                    .highlights = style.highlights};
    shown_transition_ = style.block_transition;
    reset_state();
    const glm::ivec2 window_px = device_size(camera.viewport);
    // Quick frames come one after the other and differ: a copy of each would be work for nothing.
    if (style.smoothing == Smoothing::Quick && resolution >= 1 && !columns) {
        draw_map(drawn, style, look.frame, 0);
        return;
    }
    if (pass.copied != look) {
        pass.copy.resize(device_size(drawn.viewport));
        draw_map(drawn, style, look.frame, pass.copy.name());
        pass.copied = look;
    }
    if (columns) clip_to(*columns, camera.viewport.pixel_ratio, window_px.y);
    pass.copy.show(window_px);
    glDisable(GL_SCISSOR_TEST);
    blend_over();
}

std::span<const std::byte> Renderer::draw_picture(const map::Camera& camera, const FrameStyle& style)
{
    std::optional<PictureTarget>& picture = passes_->picture;
    if (!picture) picture.emplace();
    if (!picture->resize(device_size(camera.viewport))) return {};
    reset_state();
    draw_map(camera, style, make_frame_block(camera, style), picture->name());
    return picture->read();
}

void Renderer::end_pictures()
{
    passes_->picture.reset();
}

void Renderer::draw_map(const map::Camera& camera, const FrameStyle& style, const FrameBlock& frame, unsigned target)
{
    Passes& pass = *passes_;
    pass.frame.upload(std::span<const FrameBlock>(&frame, 1), GL_STREAM_DRAW);
    glBindBufferBase(GL_UNIFORM_BUFFER, kFrameBinding, pass.frame.name());
    if (style.blocks_visible) pass.shadows.prepare(camera, pass.block_store, frame);
    pass.fields.prepare(style);
    begin_map(target, device_size(camera.viewport), style.paint[map::Paint::Land]);
    glDisable(GL_BLEND);
    pass.fields.draw(camera);
    blend_over();
    pass.areas.draw();
    if (style.travel.visible) pass.travel_times.draw(style.travel);
    pass.ribbons.draw_below();
    pass.lines.draw(camera, style);
    pass.ribbons.draw_above();
    pass.haze.draw();

    glEnable(GL_DEPTH_TEST);
    if (style.plates_visible) pass.plates.draw();
    if (style.blocks_visible) draw_blocks(camera, style, target);
    glDisable(GL_DEPTH_TEST);
    glBindVertexArray(0);
}

void Renderer::draw_blocks(const map::Camera& camera, const FrameStyle& style, unsigned target)
{
    Passes& pass = *passes_;
    glDisable(GL_DEPTH_TEST);
    pass.shadows.draw(style.smoothing);
    blend_over();
    glEnable(GL_DEPTH_TEST);
    if (style.smoothing == Smoothing::Quick) {
        pass.blocks.draw(pass.block_store);
        return;
    }
    pass.smooth_layer.begin(device_size(camera.viewport));
    if (style.plates_visible) { // the plates are in the window already: here they only hide what is behind them
        glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
        pass.plates.draw();
        glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
    }
    pass.blocks.draw(pass.block_store);
    glDisable(GL_DEPTH_TEST);
    pass.smooth_layer.finish(target);
    blend_over();
}

} // namespace app::render
