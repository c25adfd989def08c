#pragma once
// Draws the land with its fields and hedgerows: a tile that the GPU makes once and the whole ground repeats. It stands
// for no real parcels; as triangles the same picture would cost more than all the rest of the ground.

#include "base/result.hpp"
#include "map/camera.hpp"
#include "render/frame_style.hpp"
#include "render/framebuffer.hpp"
#include "render/program.hpp"
#include "render/vertex_array.hpp"

#include <glm/vec4.hpp>

#include <array>

namespace app::render {

class FieldPass {
public:
    static base::Result<FieldPass> create();

    /// Makes the tile when its colours changed. Changes framebuffer and viewport, and leaves blending off.
    void prepare(const FrameStyle& style);

    /// Covers the window, unless no fields are visible; needs no blending.
    void draw(const map::Camera& camera) const;

private:
    using Paints = std::array<glm::vec4, static_cast<std::size_t>(map::Paint::Hedgerow) + 1>;

    FieldPass(Program pattern, Program tile, Program field, Program fade);
    void make_pattern();

    Program pattern_program_;
    Program tile_program_;
    Program field_;
    Program fade_;
    VertexArray no_attributes_;
    Framebuffer pattern_{kFourChannels}; ///< how much of each tint
    Framebuffer tile_{kFourChannels};    ///< in colours
    Paints tile_paints_{};
    bool visible_ = true;
    GLint paints_location_ = -1;
    GLint field_tiles_location_ = -1;
    GLint fade_tiles_location_ = -1;
    GLint fade_share_location_ = -1;
};

} // namespace app::render
