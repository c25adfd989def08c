#pragma once
// Draws the surface of travel times and its isochrones over the areas of the ground, under roads and blocks.

#include "base/result.hpp"
#include "map/travel_surface.hpp"
#include "render/frame_style.hpp"
#include "render/program.hpp"
#include "render/texture.hpp"
#include "render/vertex_array.hpp"

#include <cstdint>

namespace app::render {

class TravelPass {
public:
    static base::Result<TravelPass> create();

    /// Uploads the surface when its version moved.
    void sync(const map::TravelSurface& surface);
    [[nodiscard]] std::uint64_t version() const { return synced_version_; }

    /// Draws with blending on; nothing before the first surface.
    void draw(const TravelStyle& style) const;

private:
    explicit TravelPass(Program program);

    Program program_;
    VertexArray no_attributes_;
    Texture minutes_;
    std::uint64_t synced_version_ = 0;
    GLint tints_location_ = -1;
    GLint line_location_ = -1;
};

} // namespace app::render
