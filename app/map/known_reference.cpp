#include "map/known_reference.hpp"

#include "model/site_list.hpp"
#include "scenario/parameters.hpp"

#include <charconv>

namespace app::map {

namespace {

using scenario::ObjectKind;

bool is_measure(std::string_view id)
{
    const scenario::Parameter* parameter = scenario::find_parameter(id);
    return parameter != nullptr && parameter->group == scenario::Group::Access;
}

} // namespace

std::optional<std::uint32_t> find_candidate(const MapData& map, std::string_view id)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
    // One spelling per block: "07" would be another reference for the same thing.
    const bool plain = error == std::errc{} && end == id.data() + id.size() && (id.size() == 1 || id.front() != '0');
    if (!plain || number >= map.candidates.size()) return std::nullopt;
    return number;
}

bool is_known(const MapData& map, const model::Region& region, const model::Inputs& inputs, std::string_view reference)
{
    const auto parsed = scenario::parse_reference(reference);
    if (!parsed) return false;
    switch (parsed->kind) {
    case ObjectKind::Site:
        return model::find_site(region, inputs, parsed->id).has_value();
    case ObjectKind::City:
        return model::find_by_id<model::Municipality>(parsed->id).has_value();
    case ObjectKind::Block:
        return find_candidate(map, parsed->id).has_value();
    case ObjectKind::Measure:
        return is_measure(parsed->id);
    default:
        return find_object(map.objects, *parsed) != nullptr;
    }
}

} // namespace app::map
