#include "render/map_layer.hpp"

namespace app::render {

base::Result<MapLayer> MapLayer::create()
{
    base::Result<Program> program = Program::create("layer", "layer");
    if (!program) return program.error();
    return MapLayer(std::move(program.value()));
}

MapLayer::MapLayer(Program program) : program_(std::move(program))
{
    program_.set_sampler("u_layer", 0);
    GLuint name = 0;
    glGenRenderbuffers(1, &name);
    depth_ = GlName<delete_renderbuffer>(name);
}

void MapLayer::resize(glm::ivec2 size_px)
{
    if (size_px == size_px_) return;
    size_px_ = size_px;
    colour_.resize(size_px.x, size_px.y);
    glBindRenderbuffer(GL_RENDERBUFFER, depth_.get());
    glRenderbufferStorage(GL_RENDERBUFFER, GL_DEPTH_COMPONENT24, size_px.x, size_px.y);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, depth_.get());
}

void MapLayer::show(glm::ivec2 window_px) const
{
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glViewport(0, 0, window_px.x, window_px.y);
    glDisable(GL_BLEND);
    program_.use();
    colour_.texture().bind(0);
    no_attributes_.bind();
    glDrawArrays(GL_TRIANGLE_STRIP, 0, 4);
}

} // namespace app::render
