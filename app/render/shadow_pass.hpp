#pragma once
// The soft shadows of the blocks: a map of the ground seen from above, contact in red, cast in green. It is drawn when
// blocks change or the camera leaves it, not with every turn of the camera, and then laid on the ground.

#include "base/result.hpp"
#include "map/camera.hpp"
#include "render/block_store.hpp"
#include "render/buffer.hpp"
#include "render/frame_block.hpp"
#include "render/framebuffer.hpp"
#include "render/item_batches.hpp"
#include "render/program.hpp"
#include "render/shadow_area.hpp"

namespace app::render {

class ShadowPass {
public:
    static base::Result<ShadowPass> create();

    /// Draws the map when it does not serve any more; in quick frames it may be some frames behind the blocks. Changes
    /// framebuffer and viewport.
    void prepare(const map::Camera& camera, const BlockStore& blocks, const FrameBlock& frame, Smoothing smoothing);

    /// Multiplies what is drawn already by the shadows. Changes the blend function.
    void draw(Smoothing smoothing) const;

private:
    /// What the map was drawn for, besides its area.
    struct Key {
        std::uint64_t uploads = 0;
        glm::vec4 to_sun{};
        glm::vec4 block{};

        friend bool operator==(const Key&, const Key&) = default;
    };

    ShadowPass(Program casting, Program quick, Program soft);
    void draw_map(const BlockStore& blocks, double scale_px_per_km);
    void find_cells(const BlockStore& blocks, const FrameBlock& frame, double scale_px_per_km);
    [[nodiscard]] bool serves(double scale_px_per_km, const GroundArea& needed, const BlockStore& blocks,
                              Smoothing smoothing) const;
    [[nodiscard]] bool still_holds(const Key& key, Smoothing smoothing);

    Program casting_;
    Program quick_;
    Program soft_;
    ItemBatches silhouettes_;
    VertexArray cells_array_;
    Buffer cells_{GL_ELEMENT_ARRAY_BUFFER}; ///< of the grid over the map, those with shadows
    GLsizei cell_index_count_ = 0;
    Framebuffer map_{kTwoChannels};
    Framebuffer rough_map_{kTwoChannels}; ///< without pixels until blocks move
    bool rough_ = false;                  ///< the shadows are in that one
    GroundArea area_;
    Key key_;
    double drawn_scale_px_per_km_ = 1;
    int frames_behind_ = 0;
    GLint first_location_ = -1;
    GLint casting_area_location_ = -1;
    GLint blur_location_ = -1;
    GLint quick_area_location_ = -1;
    GLint soft_area_location_ = -1;
};

} // namespace app::render
