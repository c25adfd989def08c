#include "scenario/reference.hpp"

#include "base/enum_array.hpp"

namespace app::scenario {

std::string_view id_of(ObjectKind value)
{
    constexpr base::EnumArray<ObjectKind, std::string_view> kIds{{"site", "city", "station", "junction", "port",
                                                                  "airport", "road", "railway", "canal", "cycleway",
                                                                  "block", "measure"}};
    return kIds[value];
}

std::optional<Reference> parse_reference(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon + 1 == text.size()) return std::nullopt;
    for (const ObjectKind kind : base::all_of<ObjectKind>()) {
        if (id_of(kind) == text.substr(0, colon)) return Reference{kind, text.substr(colon + 1)};
    }
    return std::nullopt;
}

std::string make_reference(ObjectKind kind, std::string_view id)
{
    return std::string(id_of(kind)).append(":").append(id);
}

} // namespace app::scenario
