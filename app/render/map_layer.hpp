#pragma once
// A copy of the finished map with a depth buffer of its own. While only panels change the map is taken from here; while
// frames come too slowly the map is drawn here with fewer pixels and enlarged.

#include "base/result.hpp"
#include "render/framebuffer.hpp"
#include "render/multisample_layer.hpp"
#include "render/program.hpp"
#include "render/vertex_array.hpp"

#include <glm/vec2.hpp>

namespace app::render {

class MapLayer {
public:
    static base::Result<MapLayer> create();

    /// Gives the layer a size; drawing then goes to name().
    void resize(glm::ivec2 size_px);
    [[nodiscard]] GLuint name() const { return colour_.name(); }

    /// Draws the layer over the whole window, enlarged where it is smaller; leaves blending off.
    void show(glm::ivec2 window_px) const;

private:
    explicit MapLayer(Program program);

    Program program_;
    VertexArray no_attributes_;
    Framebuffer colour_{kFourChannels};
    GlName<delete_renderbuffer> depth_;
    glm::ivec2 size_px_{0, 0};
};

} // namespace app::render
