#include "render/field_pass.hpp"

#include <algorithm>

namespace app::render {

namespace {

constexpr int kTileSize_texels = 1024;
constexpr double kCellsPerTile = 32; // as shaders/field_pattern.frag
constexpr double kFarCell_m = 300;
constexpr double kNearCell_m = 170;

constexpr auto kFirstField = static_cast<std::ptrdiff_t>(map::Paint::FieldA);

// The small cells take over around 55 px per km.
constexpr double kFadeFrom_px_per_km = 50;
constexpr double kFadeTo_px_per_km = 60;

} // namespace

base::Result<FieldPass> FieldPass::create()
{
    base::Result<Program> pattern = Program::create("field_pattern", "field_pattern");
    if (!pattern) return pattern.error();
    base::Result<Program> tile = Program::create("field_tile", "field_tile");
    if (!tile) return tile.error();
    base::Result<Program> field = Program::create("field", "field");
    if (!field) return field.error();
    base::Result<Program> fade = Program::create("field", "field_fade");
    if (!fade) return fade.error();
    return FieldPass(std::move(pattern.value()), std::move(tile.value()), std::move(field.value()),
                     std::move(fade.value()));
}

FieldPass::FieldPass(Program pattern, Program tile, Program field, Program fade)
    : pattern_program_(std::move(pattern)), tile_program_(std::move(tile)), field_(std::move(field)),
      fade_(std::move(fade))
{
    tile_program_.set_sampler("u_weights", 0);
    paints_location_ = tile_program_.uniform("u_paints");
    field_.set_sampler("u_tile", 0);
    field_tiles_location_ = field_.uniform("u_tiles_per_m");
    fade_.set_sampler("u_tile", 0);
    fade_tiles_location_ = fade_.uniform("u_tiles_per_m");
    fade_share_location_ = fade_.uniform("u_second_share");
}

void FieldPass::make_pattern()
{
    if (!pattern_.resize(kTileSize_texels, kTileSize_texels)) return;
    pattern_.bind();
    pattern_program_.use();
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

void FieldPass::prepare(const FrameStyle& style)
{
    Paints paints{};
    for (std::size_t i = 0; i < paints.size(); ++i) {
        paints[i] = style.visible.values[i] ? style.paint.values[i] : glm::vec4(glm::vec3(style.paint.values[i]), 0);
    }
    visible_ =
        std::any_of(paints.begin() + kFirstField, paints.end(), [](const glm::vec4& paint) { return paint.a > 0; });
    if (!visible_) return;
    const bool lost = tile_.resize(kTileSize_texels, kTileSize_texels);
    if (!lost && paints == tile_paints_) return;
    tile_paints_ = paints;

    glDisable(GL_BLEND);
    no_attributes_.bind();
    make_pattern();
    tile_.bind();
    tile_program_.use();
    pattern_.texture().bind(0);
    glUniform4fv(paints_location_, static_cast<GLsizei>(paints.size()), &paints[0].x);
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
    tile_.texture().make_repeating();
}

void FieldPass::draw(const map::Camera& camera) const
{
    if (!visible_) return;
    const double near_share = std::clamp(
        (camera.pose.scale_px_per_km - kFadeFrom_px_per_km) / (kFadeTo_px_per_km - kFadeFrom_px_per_km), 0.0, 1.0);
    const bool fading = near_share > 0 && near_share < 1;
    const double first_cell_m = near_share < 1 ? kFarCell_m : kNearCell_m;
    (fading ? fade_ : field_).use();
    tile_.texture().bind(0);
    glUniform2f(fading ? fade_tiles_location_ : field_tiles_location_,
                static_cast<GLfloat>(1 / (first_cell_m * kCellsPerTile)),
                static_cast<GLfloat>(1 / (kNearCell_m * kCellsPerTile)));
    if (fading) glUniform1f(fade_share_location_, static_cast<GLfloat>(near_share));
    no_attributes_.bind();
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

} // namespace app::render
