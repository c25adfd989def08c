#pragma once
// What the layers of reachability and of the measures are drawn from. The model is run for them only when they show.

#include "map/city_links.hpp"
#include "map/ribbons.hpp"
#include "map/travel_surface.hpp"
#include "picture/picture.hpp"

#include <vector>

namespace app::picture {

struct Reach {
    std::vector<map::CityLink> links; ///< empty unless their layer shows
    map::Ribbons ribbons;             ///< of all layers
    map::TravelSurface travel;        ///< empty unless its layer shows
};

[[nodiscard]] Reach make_reach(const Source& source, const scenario::View& view);

} // namespace app::picture
