#pragma once
// The closed lists of the model: who, what, where to, and the ids by which files and the API name them.
// The order is part of the model (sums run in it, ties fall by it): see docs of each enum.

#include "base/enum_array.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace app::model {

/// The five municipalities, in the order of all tables.
enum class Municipality { Almelo, Borne, Enschede, Hengelo, Oldenzaal, kCount };

/// What a site offers: homes [homes], land [net ha], offices [1000 m2 floor].
enum class SiteClass { Homes, Land, Offices, kCount };

/// What demand asks for; each segment belongs to one class. Within a class those with the fewest possible sites first.
enum class Segment { Urban, Compact, Green, Other, Services, Consumer, Logistics, Industry, Offices, kCount };

enum class SiteKind { Centre, Station, Axis, Transformation, Estate, Expansion, kCount };
enum class SiteStatus { InExploitation, Unstarted, Phased, kCount };

/// What the user wants with a site.
enum class Choice { Auto, Develop, Reserve, Drop, kCount };

/// What becomes of a site.
enum class Decision { Develop, Phase, Reserve, Drop, kCount };

/// Why a site got its decision.
enum class Rule { Chosen, Unstarted, Demand, Reserve, Surplus, kCount };

/// Ways to travel over the network.
enum class Mode { Car, Pt, Bike, Ebike, kCount };

/// Ways to travel as results show them: cycle is the mix of bike and e-bike.
enum class Travel { Car, Pt, Cycle, kCount };

/// The six principles of the document, section 3.2 i, in the order of the weights.
enum class Principle { Return, Existing, Multimodal, Complete, Centre, Distinctive, kCount };

enum class NodeKind { Centre, Campus, Airport, Estate, Station, Town, Junction, kCount };

template <class T> using PerMunicipality = base::EnumArray<Municipality, T>;
template <class T> using PerClass = base::EnumArray<SiteClass, T>;
template <class T> using PerSegment = base::EnumArray<Segment, T>;
template <class T> using PerMode = base::EnumArray<Mode, T>;
template <class T> using PerTravel = base::EnumArray<Travel, T>;
template <class T> using PerPrinciple = base::EnumArray<Principle, T>;

/// The class that a segment belongs to.
[[nodiscard]] SiteClass class_of(Segment segment);

/// The segments of a class, in order.
[[nodiscard]] std::span<const Segment> segments_of(SiteClass site_class);

/// The id of an enumerator in files and in the API, such as "almelo" or "in_exploitation".
[[nodiscard]] std::string_view id_of(Municipality value);
[[nodiscard]] std::string_view id_of(SiteClass value);
[[nodiscard]] std::string_view id_of(Segment value);
[[nodiscard]] std::string_view id_of(SiteKind value);
[[nodiscard]] std::string_view id_of(SiteStatus value);
[[nodiscard]] std::string_view id_of(Choice value);
[[nodiscard]] std::string_view id_of(Decision value);
[[nodiscard]] std::string_view id_of(Rule value);
[[nodiscard]] std::string_view id_of(Mode value);
[[nodiscard]] std::string_view id_of(Travel value);
[[nodiscard]] std::string_view id_of(NodeKind value);

/// The enumerator with this id, or nothing.
template <class Enum> [[nodiscard]] std::optional<Enum> find_by_id(std::string_view id)
{
    for (Enum value : base::all_of<Enum>()) {
        if (id_of(value) == id) return value;
    }
    return std::nullopt;
}

} // namespace app::model
