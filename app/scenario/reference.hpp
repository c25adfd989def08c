#pragma once
// How a thing on the map is named, in files, in the API and as selection: "site:usseler-es", "city:almelo", "road:a1".
// A kind, a colon and an id that is unique within the kind.

#include <optional>
#include <string>
#include <string_view>

namespace app::scenario {

/// Everything that can be picked. A block is named by its number among the candidates of the baked map, a measure by
/// the id of its parameter ("measure:access.noek"), a station, junction or airport by its node of the network.
enum class ObjectKind {
    Site,
    City,
    Station,
    Junction,
    Port,
    Airport,
    Road,
    Railway,
    Canal,
    Cycleway,
    Block,
    Measure,
    kCount
};

[[nodiscard]] std::string_view id_of(ObjectKind value);

struct Reference {
    ObjectKind kind{};
    std::string_view id; ///< part of the text that was parsed

    friend bool operator==(const Reference&, const Reference&) = default;
};

/// Nothing for a text of another form; whether there is such a thing is another question.
[[nodiscard]] std::optional<Reference> parse_reference(std::string_view text);

[[nodiscard]] std::string make_reference(ObjectKind kind, std::string_view id);

} // namespace app::scenario
