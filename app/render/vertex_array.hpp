#pragma once
// The vertex arrays of one pass: which buffers feed which attributes. Passes that pull their data from textures use an
// index buffer alone.

#include "render/gl_name.hpp"

namespace app::render {

inline void delete_vertex_array(GLuint name)
{
    glDeleteVertexArrays(1, &name);
}

class VertexArray {
public:
    VertexArray()
    {
        GLuint name = 0;
        glGenVertexArrays(1, &name);
        name_ = GlName<delete_vertex_array>(name);
    }

    void bind() const { glBindVertexArray(name_.get()); }

private:
    GlName<delete_vertex_array> name_;
};

} // namespace app::render
