#pragma once
// A framebuffer off the screen, with depth, whose pixels can be read: for pictures that are saved.

#include "render/gl_name.hpp"
#include "render/multisample_layer.hpp"

#include <glm/vec2.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace app::render {

class PictureTarget {
public:
    PictureTarget();

    /// Gives it this size. False when the GPU has no room for it; then it must not be drawn into.
    [[nodiscard]] bool resize(glm::ivec2 size_px);

    [[nodiscard]] GLuint name() const { return framebuffer_.get(); }

    /// Red, green, blue and opacity of each pixel, rows from the lowest up. Valid until the next call.
    [[nodiscard]] std::span<const std::byte> read();

private:
    GlName<delete_renderbuffer> colour_;
    GlName<delete_renderbuffer> depth_;
    GlName<delete_framebuffer> framebuffer_;
    glm::ivec2 size_px_{0, 0};
    std::vector<std::byte> pixels_;
};

} // namespace app::render
