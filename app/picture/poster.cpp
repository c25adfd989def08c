#include "picture/poster.hpp"

namespace app::picture {

Style poster_style(const scenario::View& view)
{
    Style style;
    // As high as that window, with the bar above and the timeline below: so the perspective is the same.
    style.viewport = {.size_px = {1200, 900}, .free_min_px = {0, 72}, .free_max_px = {1200, 776}};
    style.view = view;
    style.view.camera = map::fit_region({}, style.viewport);
    style.detail = Detail::Poster;
    style.bleed_px = {320, 20};
    style.id_prefix = "poster";
    return style;
}

} // namespace app::picture
