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
#include "render/plate_pass.hpp"
#include "render/shadow_pass.hpp"

#include <optional>

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

    friend bool operator==(const Look&, const Look&) = default;
};

} // namespace

struct Renderer::Passes {
    FieldPass fields;
    AreaPass areas;
    LinePass lines;
    HazePass haze;
    PlatePass plates;
    ShadowPass shadows;
    BlockPass blocks;
    MultisampleLayer smooth_layer;
    BlockStore block_store{};
    MapLayer copy{};
    std::optional<Look> copied{}; ///< how the map in the copy looks
    Buffer frame{GL_UNIFORM_BUFFER};
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

} // namespace

base::Result<std::unique_ptr<Renderer>> Renderer::create()
{
    base::Result<FieldPass> fields = FieldPass::create();
    if (!fields) return fields.error();
    base::Result<AreaPass> areas = AreaPass::create();
    if (!areas) return areas.error();
    base::Result<LinePass> lines = LinePass::create();
    if (!lines) return lines.error();
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
    std::unique_ptr<Passes> passes(new Passes{std::move(fields.value()), std::move(areas.value()),
                                              std::move(lines.value()), std::move(haze.value()),
                                              std::move(plates.value()), std::move(shadows.value()),
                                              std::move(blocks.value()), std::move(smooth_layer.value())});
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

void Renderer::sync_plates(const map::Plates& plates)
{
    passes_->plates.sync(plates);
}

void Renderer::draw(const map::Camera& camera, const FrameStyle& style, double resolution)
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
                    .plate_uploads = pass.plates.uploads()};
    shown_transition_ = style.block_transition;
    reset_state();
    const glm::ivec2 window_px = device_size(camera.viewport);
    // Quick frames come one after the other and differ: a copy of each would be work for nothing.
    if (style.smoothing == Smoothing::Quick && resolution >= 1) {
        draw_map(drawn, style, look.frame, 0);
        return;
    }
    if (pass.copied != look) {
        pass.copy.resize(device_size(drawn.viewport));
        draw_map(drawn, style, look.frame, pass.copy.name());
        pass.copied = look;
    }
    pass.copy.show(window_px);
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
    pass.lines.draw(camera, style);
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
