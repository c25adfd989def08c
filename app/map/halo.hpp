#pragma once
// The soft ground under the letters of a name, worked out from the picture of a letter: full near the ink, gone a
// little further away. Made from true distances, so that it is even all around, and without a hard edge, so that the
// halos of neighbouring letters run together without a seam.

#include <cstdint>
#include <span>
#include <vector>

namespace app::map {

/// A picture of one byte per pixel, row by row: 0 nothing, 255 ink.
struct GreyPicture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
};

/// How many pixels a halo is wider than its letter on every side.
[[nodiscard]] int halo_margin(double radius_px);

/// The halo of a letter, larger than it by halo_margin on every side.
///   letter      its coverage, with soft edges
///   radius_px   > 0: where the halo ends
[[nodiscard]] GreyPicture make_halo(const GreyPicture& letter, double radius_px);

} // namespace app::map
