#pragma once
// Draws the map: ground, plates, shadows and blocks, into the window's framebuffer. Holds all GL objects; may be
// destroyed and made again at any time, for instance after a lost context.

#include "base/result.hpp"
#include "map/camera.hpp"
#include "map/ribbons.hpp"
#include "map/scene.hpp"
#include "map/travel_surface.hpp"
#include "render/frame_style.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>

namespace app::render {

struct FrameBlock;

/// The part of the window's width that a map is shown in, in CSS pixels.
struct Columns {
    double left_px = 0;
    double right_px = 0;
};

class Renderer {
public:
    /// Needs a current WebGL2 context with a depth buffer. The Error names the shader that the driver refused.
    static base::Result<std::unique_ptr<Renderer>> create();
    ~Renderer();

    /// Uploads the ground: once, it never changes.
    void sync_ground(const map::Ground& ground);

    /// Uploads the blocks when their version moved. They then move from the heights on the screen to the new ones as
    /// FrameStyle::block_transition goes from 0 to 1.
    void sync_blocks(const map::Blocks& blocks);

    /// Uploads the ribbons when their version moved.
    void sync_ribbons(const map::Ribbons& ribbons);

    /// Uploads the plates when their version moved.
    void sync_plates(const map::Plates& plates);

    /// Uploads the surface of travel times when its version moved.
    void sync_travel_times(const map::TravelSurface& surface);

    /// Draws one frame over the whole window: anew when anything looks different from the last time, else from a copy.
    /// Leaves blending on and depth testing off.
    ///   resolution   share of the device pixels per side; below 1 while the map moves on a slow machine
    ///   columns      shows the map only there; none: everywhere
    void draw(const map::Camera& camera, const FrameStyle& style, double resolution = 1,
              const std::optional<Columns>& columns = std::nullopt);

    /// Draws one frame off the screen, as large as the camera's window, and gives its pixels: red, green, blue and
    /// opacity, rows from the lowest up. They stay valid until the next call. Empty when the GPU has no room for it.
    [[nodiscard]] std::span<const std::byte> draw_picture(const map::Camera& camera, const FrameStyle& style);

    /// Gives the memory for pictures back.
    void end_pictures();

private:
    struct Passes;
    explicit Renderer(std::unique_ptr<Passes> passes);
    void draw_map(const map::Camera& camera, const FrameStyle& style, const FrameBlock& frame, unsigned target);
    void draw_blocks(const map::Camera& camera, const FrameStyle& style, unsigned target);

    std::unique_ptr<Passes> passes_;
    float shown_transition_ = 1;
};

} // namespace app::render
