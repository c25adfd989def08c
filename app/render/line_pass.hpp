#pragma once
// Draws the lines of the ground layer by layer, without depth. Their width is made on the screen by the vertex shader.

#include "base/result.hpp"
#include "map/camera.hpp"
#include "map/scene.hpp"
#include "render/frame_style.hpp"
#include "render/item_batches.hpp"
#include "render/program.hpp"
#include "render/texture.hpp"

#include <vector>

namespace app::render {

class LinePass {
public:
    static base::Result<LinePass> create();

    void sync(const map::Ground& ground);
    void draw(const map::Camera& camera, const FrameStyle& style) const;

private:
    /// A map::LineLayer without its segments, and where these stand in the table.
    struct Layer {
        std::uint32_t ground_layer = 0; ///< index into Ground::lines
        map::Paint paint{};
        float width_px = 0;
        float dash_px = 0;
        float gap_px = 0;
        float min_scale_px_per_km = 0;
        int first = 0;
        int count = 0;
    };

    /// A program with its uniforms.
    struct Kind {
        explicit Kind(Program linked);

        Program program;
        GLint first = -1;
        GLint width_px = -1;
        GLint colour = -1;
        GLint dash_px = -1;
    };

    LinePass(Program solid, Program dashed);

    /// Draws segments of a layer, counted from its first, as they are drawn anyway.
    void draw_layer(const Layer& layer, const glm::vec4& colour, int first, int count) const;
    void draw_band(const LineHighlight::Band& band, int first, int count) const;
    void draw_highlight(const LineHighlight& highlight, const FrameStyle& style) const;

    Kind solid_;
    Kind dashed_;
    ItemBatches quads_;
    Texture segments_;
    std::vector<Layer> layers_;
};

} // namespace app::render
