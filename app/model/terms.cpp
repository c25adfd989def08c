#include "model/terms.hpp"

namespace app::model {

namespace {

template <class Enum> using Ids = base::EnumArray<Enum, std::string_view>;

constexpr Ids<Municipality> kMunicipalityIds{{"almelo", "borne", "enschede", "hengelo", "oldenzaal"}};
constexpr Ids<SiteClass> kSiteClassIds{{"homes", "land", "offices"}};
constexpr Ids<Segment> kSegmentIds{
    {"urban", "compact", "green", "other", "services", "consumer", "logistics", "industry", "offices"}};
constexpr Ids<SiteKind> kSiteKindIds{{"centre", "station", "axis", "transformation", "estate", "expansion"}};
constexpr Ids<SiteStatus> kSiteStatusIds{{"in_exploitation", "unstarted", "phased"}};
constexpr Ids<Choice> kChoiceIds{{"auto", "develop", "reserve", "drop"}};
constexpr Ids<Decision> kDecisionIds{{"develop", "phase", "reserve", "drop"}};
constexpr Ids<Rule> kRuleIds{{"chosen", "unstarted", "demand", "reserve", "surplus"}};
constexpr Ids<Mode> kModeIds{{"car", "pt", "bike", "ebike"}};
constexpr Ids<Travel> kTravelIds{{"car", "pt", "cycle"}};
constexpr Ids<NodeKind> kNodeKindIds{{"centre", "campus", "airport", "estate", "station", "town", "junction"}};

constexpr std::array<Segment, 4> kHomesSegments{Segment::Urban, Segment::Compact, Segment::Green, Segment::Other};
constexpr std::array<Segment, 4> kLandSegments{Segment::Services, Segment::Consumer, Segment::Logistics,
                                               Segment::Industry};
constexpr std::array<Segment, 1> kOfficesSegments{Segment::Offices};

} // namespace

SiteClass class_of(Segment segment)
{
    if (segment <= Segment::Other) return SiteClass::Homes;
    if (segment <= Segment::Industry) return SiteClass::Land;
    return SiteClass::Offices;
}

std::span<const Segment> segments_of(SiteClass site_class)
{
    if (site_class == SiteClass::Homes) return kHomesSegments;
    if (site_class == SiteClass::Land) return kLandSegments;
    return kOfficesSegments;
}

std::string_view id_of(Municipality value)
{
    return kMunicipalityIds[value];
}
std::string_view id_of(SiteClass value)
{
    return kSiteClassIds[value];
}
std::string_view id_of(Segment value)
{
    return kSegmentIds[value];
}
std::string_view id_of(SiteKind value)
{
    return kSiteKindIds[value];
}
std::string_view id_of(SiteStatus value)
{
    return kSiteStatusIds[value];
}
std::string_view id_of(Choice value)
{
    return kChoiceIds[value];
}
std::string_view id_of(Decision value)
{
    return kDecisionIds[value];
}
std::string_view id_of(Rule value)
{
    return kRuleIds[value];
}
std::string_view id_of(Mode value)
{
    return kModeIds[value];
}
std::string_view id_of(Travel value)
{
    return kTravelIds[value];
}
std::string_view id_of(NodeKind value)
{
    return kNodeKindIds[value];
}

} // namespace app::model
