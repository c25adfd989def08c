#pragma once
// A layer of the size of the window with four samples per pixel: what is drawn into it gets smooth edges, then the
// layer is laid over the window. Only blocks need it; the ground smooths its own edges.

#include "base/result.hpp"
#include "render/framebuffer.hpp"
#include "render/gl_name.hpp"
#include "render/program.hpp"
#include "render/vertex_array.hpp"

#include <glm/vec2.hpp>

namespace app::render {

inline void delete_renderbuffer(GLuint name)
{
    glDeleteRenderbuffers(1, &name);
}

class MultisampleLayer {
public:
    static base::Result<MultisampleLayer> create();

    /// Starts an empty, transparent layer: changes framebuffer and viewport.
    void begin(glm::ivec2 size_px);

    /// Lays the layer over a framebuffer of the same size (0: the window) and leaves that bound. Changes the blend
    /// function.
    void finish(GLuint target);

private:
    explicit MultisampleLayer(Program program);
    void resize(glm::ivec2 size_px);

    Program program_;
    VertexArray no_attributes_;
    GlName<delete_renderbuffer> colour_;
    GlName<delete_renderbuffer> depth_;
    GlName<delete_framebuffer> samples_;
    Framebuffer resolved_{kFourChannels};
    glm::ivec2 size_px_{0, 0};
};

} // namespace app::render
