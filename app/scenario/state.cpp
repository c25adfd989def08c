#include "scenario/state.hpp"

namespace app::scenario {

std::string_view id_of(Language value)
{
    constexpr base::EnumArray<Language, std::string_view> kIds{{"nl", "en", "de"}};
    return kIds[value];
}

std::string_view id_of(Theme value)
{
    constexpr base::EnumArray<Theme, std::string_view> kIds{{"light", "dark"}};
    return kIds[value];
}

std::string_view id_of(Layer value)
{
    constexpr base::EnumArray<Layer, std::string_view> kIds{
        {"landscape", "water",         "borders",  "built_up",    "canal",         "roads",    "railways",
         "motorways", "cycle_highway", "agglonet", "airport",     "international", "regional", "travel_times",
         "measures",  "sites",         "dynamics", "uncertainty", "profiles",      "labels"}};
    return kIds[value];
}

} // namespace app::scenario
