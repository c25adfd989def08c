#include "render/picture_target.hpp"

namespace app::render {

namespace {

GlName<delete_renderbuffer> make_renderbuffer()
{
    GLuint name = 0;
    glGenRenderbuffers(1, &name);
    return GlName<delete_renderbuffer>(name);
}

void attach(GLenum attachment, GLenum format, GLuint renderbuffer, glm::ivec2 size_px)
{
    glBindRenderbuffer(GL_RENDERBUFFER, renderbuffer);
    glRenderbufferStorage(GL_RENDERBUFFER, format, size_px.x, size_px.y);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, attachment, GL_RENDERBUFFER, renderbuffer);
}

} // namespace

PictureTarget::PictureTarget() : colour_(make_renderbuffer()), depth_(make_renderbuffer())
{
    GLuint name = 0;
    glGenFramebuffers(1, &name);
    framebuffer_ = GlName<delete_framebuffer>(name);
}

bool PictureTarget::resize(glm::ivec2 size_px)
{
    if (size_px == size_px_) return true;
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.get());
    attach(GL_COLOR_ATTACHMENT0, GL_RGBA8, colour_.get(), size_px);
    attach(GL_DEPTH_ATTACHMENT, GL_DEPTH_COMPONENT24, depth_.get(), size_px);
    const bool complete = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    size_px_ = complete ? size_px : glm::ivec2(0, 0);
    return complete;
}

std::span<const std::byte> PictureTarget::read()
{
    pixels_.resize(static_cast<std::size_t>(size_px_.x) * static_cast<std::size_t>(size_px_.y) * 4);
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.get());
    glPixelStorei(GL_PACK_ALIGNMENT, 4);
    glReadPixels(0, 0, size_px_.x, size_px_.y, GL_RGBA, GL_UNSIGNED_BYTE, pixels_.data());
    glBindFramebuffer(GL_FRAMEBUFFER, 0);
    return pixels_;
}

} // namespace app::render
