#pragma once
// Where the light of the map comes from: azimuth 290, height 40 degrees (section 4 of the look).

#include <glm/vec3.hpp>

namespace app::map {

inline constexpr glm::vec3 kToSun{-0.7198F, 0.2620F, 0.6428F}; ///< unit vector

} // namespace app::map
