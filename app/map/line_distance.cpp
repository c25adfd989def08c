#include "map/line_distance.hpp"

#include <algorithm>
#include <cmath>

namespace app::map {

double line_zoom(double scale_px_per_km)
{
    return std::clamp(std::sqrt(scale_px_per_km / 30), 0.55, 2.2);
}

} // namespace app::map
