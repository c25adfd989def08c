#pragma once
// The colours of what stands on the map as on paper: the legend and signs. Those of the workbench (ui/theme.cpp).

#include "map/palette.hpp"

namespace app::picture {

struct Inks {
    map::Colour paper;
    map::Colour ink;
    map::Colour quiet; ///< of pictograms
    map::Colour note;
    map::Colour hairline;
    map::Colour accent;
    map::Colour on_accent;
    map::Colour accent_text;
};

[[nodiscard]] const Inks& inks_of(scenario::Theme theme);

} // namespace app::picture
