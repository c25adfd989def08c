#include "map/city_area.hpp"

#include "base/enum_array.hpp"
#include "map/projection.hpp"

#include <string>

namespace app::map {

GroundCircle city_area(model::Municipality city)
{
    struct Town {
        double longitude_deg;
        double latitude_deg;
        double radius_m;
    };
    constexpr base::EnumArray<model::Municipality, Town> kTowns{{{{6.66, 52.357, 3800},
                                                                  {6.753, 52.302, 1800},
                                                                  {6.889, 52.213, 4900},
                                                                  {6.795, 52.265, 3400},
                                                                  {6.925, 52.31, 2800}}}};
    const Town& town = kTowns[city];
    return {scene_from_geographic(town.longitude_deg, town.latitude_deg), town.radius_m};
}

std::optional<model::Municipality> city_named(std::string_view name)
{
    std::string id(name);
    for (char& letter : id) letter = static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
    return model::find_by_id<model::Municipality>(id);
}

} // namespace app::map
