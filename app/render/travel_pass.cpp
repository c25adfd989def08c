#include "render/travel_pass.hpp"

namespace app::render {

base::Result<TravelPass> TravelPass::create()
{
    base::Result<Program> program = Program::create("travel", "travel");
    if (!program) return program.error();
    return TravelPass(std::move(program.value()));
}

TravelPass::TravelPass(Program program) : program_(std::move(program))
{
    program_.set_sampler("u_minutes", 0);
    glUniform4f(program_.uniform("u_raster"), map::kTravelMin_m.x, map::kTravelMin_m.y, map::kTravelSize_m.x,
                map::kTravelSize_m.y);
    tints_location_ = program_.uniform("u_tints");
    line_location_ = program_.uniform("u_line");
}

void TravelPass::sync(const map::TravelSurface& surface)
{
    if (surface.version == synced_version_) return;
    minutes_.upload_picture(kHalfFloats, map::kTravelColumns, map::kTravelRows,
                            std::as_bytes(std::span(surface.minutes)));
    synced_version_ = surface.version;
}

void TravelPass::draw(const TravelStyle& style) const
{
    if (synced_version_ == 0) return;
    program_.use();
    minutes_.bind(0);
    glUniform4fv(tints_location_, static_cast<GLsizei>(style.tints.size()), &style.tints[0].x);
    glUniform4fv(line_location_, 1, &style.line.x);
    no_attributes_.bind();
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

} // namespace app::render
