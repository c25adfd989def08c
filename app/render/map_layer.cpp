#include "render/map_layer.hpp"

namespace app::render {

MapLayer::MapLayer()
{
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
    glBindFramebuffer(GL_READ_FRAMEBUFFER, colour_.name());
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
    glBlitFramebuffer(0, 0, size_px_.x, size_px_.y, 0, 0, window_px.x, window_px.y, GL_COLOR_BUFFER_BIT,
                      size_px_ == window_px ? GL_NEAREST : GL_LINEAR);
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    glViewport(0, 0, window_px.x, window_px.y);
}

} // namespace app::render
