#pragma once
// Text stays text in the picture: it can be searched, copied and read aloud. The fonts are named with fallbacks.

#include "picture/sheet.hpp"

#include <string_view>
#include <vector>

namespace app::picture {

/// Font attributes of the element that was begun last.
void write_font(SvgWriter& svg, const TypeStyle& style);

/// Keeps a text as wide as it was measured where another font takes the place of ours: it stands on a plate.
void keep_width(SvgWriter& svg, const Faces& faces, const TypeStyle& style, std::string_view text);

/// The lines of a text that are no wider than that, broken at spaces.
[[nodiscard]] std::vector<std::string_view> broken_lines(const Faces& faces, const TypeStyle& style,
                                                         std::string_view text, double width_px);

} // namespace app::picture
