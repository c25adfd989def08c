#pragma once
// A buffer on the GPU: vertices, indices or a uniform block.

#include "render/gl_name.hpp"

#include <span>

namespace app::render {

inline void delete_buffer(GLuint name)
{
    glDeleteBuffers(1, &name);
}

class Buffer {
public:
    /// An empty buffer for one target: GL_ARRAY_BUFFER, GL_ELEMENT_ARRAY_BUFFER or GL_UNIFORM_BUFFER.
    explicit Buffer(GLenum target);

    void bind() const { glBindBuffer(target_, name_.get()); }
    [[nodiscard]] GLuint name() const { return name_.get(); }

    /// Replaces the whole content. An index buffer is uploaded while its vertex array is bound.
    template <class T> void upload(std::span<const T> items, GLenum usage)
    {
        bind();
        glBufferData(target_, static_cast<GLsizeiptr>(items.size_bytes()), items.data(), usage);
    }

private:
    GLenum target_;
    GlName<delete_buffer> name_;
};

} // namespace app::render
