#pragma once
// A texture to draw into, of any size, made anew when the size changes.

#include "render/gl_name.hpp"
#include "render/texture.hpp"

namespace app::render {

inline void delete_framebuffer(GLuint name)
{
    glDeleteFramebuffers(1, &name);
}

class Framebuffer {
public:
    explicit Framebuffer(const TexelFormat& format);

    /// Gives the texture this size in texels. Returns true when its content was lost.
    bool resize(int width, int height);

    /// Binds for drawing and sets the viewport to the whole texture.
    void bind() const;
    [[nodiscard]] GLuint name() const { return name_.get(); }
    [[nodiscard]] const Texture& texture() const { return texture_; }

private:
    TexelFormat format_;
    Texture texture_;
    GlName<delete_framebuffer> name_;
    int width_ = 0;
    int height_ = 0;
};

} // namespace app::render
