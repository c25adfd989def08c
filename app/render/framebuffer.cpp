#include "render/framebuffer.hpp"

namespace app::render {

Framebuffer::Framebuffer(const TexelFormat& format) : format_(format)
{
    GLuint name = 0;
    glGenFramebuffers(1, &name);
    name_ = GlName<delete_framebuffer>(name);
}

bool Framebuffer::resize(int width, int height)
{
    if (width == width_ && height == height_) return false;
    width_ = width;
    height_ = height;
    texture_.make_target(format_, width, height);
    glBindFramebuffer(GL_FRAMEBUFFER, name_.get());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture_.name(), 0);
    return true;
}

void Framebuffer::bind() const
{
    glBindFramebuffer(GL_FRAMEBUFFER, name_.get());
    glViewport(0, 0, width_, height_);
}

} // namespace app::render
