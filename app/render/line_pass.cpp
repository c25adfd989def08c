#include "render/line_pass.hpp"

#include <algorithm>

namespace app::render {

namespace {

constexpr std::uint8_t kQuad[] = {0, 2, 1, 1, 2, 3};
constexpr int kRowTexels = 1536; // as shaders/line.vert; three texels per segment never cross a row

static_assert(sizeof(map::LineSegment) == 3 * 8 && offsetof(map::LineSegment, to_m) == 8 &&
              offsetof(map::LineSegment, from_along_m) == 16 && offsetof(map::LineSegment, to_along_m) == 20);

} // namespace

base::Result<LinePass> LinePass::create()
{
    base::Result<Program> solid = Program::create("line", "line");
    if (!solid) return solid.error();
    base::Result<Program> dashed = Program::create("line", "line_dashed");
    if (!dashed) return dashed.error();
    return LinePass(std::move(solid.value()), std::move(dashed.value()));
}

LinePass::Kind::Kind(Program linked)
    : program(std::move(linked)), first(program.uniform("u_first")), width_px(program.uniform("u_width_px")),
      colour(program.uniform("u_colour")), dash_px(program.uniform("u_dash_px"))
{
    program.set_sampler("u_segments", 0);
}

LinePass::LinePass(Program solid, Program dashed)
    : solid_(std::move(solid)), dashed_(std::move(dashed)), quads_(kQuad, 4)
{
}

void LinePass::sync(const map::Ground& ground)
{
    layers_.clear();
    std::vector<map::LineSegment> segments;
    for (std::size_t i = 0; i < ground.lines.size(); ++i) {
        const map::LineLayer& layer = ground.lines[i];
        if (layer.paint == map::Paint::Hedgerow) continue; // the field pass draws these
        layers_.push_back({static_cast<std::uint32_t>(i), layer.paint, layer.width_px, layer.dash_px, layer.gap_px,
                           layer.min_scale_px_per_km, static_cast<int>(segments.size()),
                           static_cast<int>(layer.segments.size())});
        segments.insert(segments.end(), layer.segments.begin(), layer.segments.end());
    }
    segments_.upload_table(kFloatPairs, kRowTexels, std::as_bytes(std::span<const map::LineSegment>(segments)));
}

void LinePass::draw(const map::Camera& camera, const FrameStyle& style) const
{
    segments_.bind(0);
    for (const Layer& layer : layers_) {
        const glm::vec4& colour = style.paint[layer.paint];
        const bool drawn = style.visible[layer.paint] && colour.a > 0 &&
                           camera.pose.scale_px_per_km >= static_cast<double>(layer.min_scale_px_per_km);
        if (!drawn) continue;
        draw_layer(layer, colour, 0, layer.count);
    }
    for (const LineHighlight& highlight : style.highlights) draw_highlight(highlight, style);
}

void LinePass::draw_layer(const Layer& layer, const glm::vec4& colour, int first, int count) const
{
    const Kind& kind = layer.dash_px > 0 ? dashed_ : solid_;
    kind.program.use();
    glUniform1f(kind.width_px, layer.width_px);
    glUniform4f(kind.colour, colour.r, colour.g, colour.b, colour.a);
    glUniform2f(kind.dash_px, layer.dash_px, layer.gap_px);
    quads_.draw(kind.first, layer.first + first, count);
}

void LinePass::draw_band(const LineHighlight::Band& band, int first, int count) const
{
    solid_.program.use();
    glUniform1f(solid_.width_px, band.width_px);
    glUniform4f(solid_.colour, band.colour.r, band.colour.g, band.colour.b, band.colour.a);
    quads_.draw(solid_.first, first, count);
}

void LinePass::draw_highlight(const LineHighlight& highlight, const FrameStyle& style) const
{
    const auto layer =
        std::find_if(layers_.begin(), layers_.end(), [&](const Layer& l) { return l.ground_layer == highlight.layer; });
    if (layer == layers_.end()) return;
    const int first = static_cast<int>(highlight.first);
    const int count = static_cast<int>(highlight.count);
    for (const LineHighlight::Band& band : highlight.bands) draw_band(band, layer->first + first, count);
    if (highlight.refill) draw_layer(*layer, style.paint[layer->paint], first, count);
}

} // namespace app::render
