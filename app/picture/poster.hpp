#pragma once
// The picture that stands in the place of the map until the map itself is there: on the loading page and in an embed
// before the first click. web/styles/poster.css lays it so that the five cities stand where the map will show them.

#include "picture/picture.hpp"

namespace app::picture {

/// The whole region as a window of 1440 x 900 shows it between its panels, with land to all sides for other windows.
/// Theme, year and layers are those of the view.
[[nodiscard]] Style poster_style(const scenario::View& view);

} // namespace app::picture
