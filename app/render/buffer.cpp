#include "render/buffer.hpp"

namespace app::render {

Buffer::Buffer(GLenum target) : target_(target)
{
    GLuint name = 0;
    glGenBuffers(1, &name);
    name_ = GlName<delete_buffer>(name);
}

} // namespace app::render
