#pragma once
// The checked facts of assets/data/ as the model reads them. Loaded once by data/region_files, never changed.

#include "model/inputs.hpp"
#include "model/terms.hpp"
#include "model/years.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace app::model {

/// Where a number comes from; every number in assets/data/ carries one or stands in a block that does.
enum class Basis { Document, Source, Assumption, kCount };
[[nodiscard]] std::string_view id_of(Basis value);

/// One site of the plan of 2013, or an added site after it has been completed with the defaults.
struct Site {
    std::string id;
    std::string name;
    Municipality municipality{};
    double longitude_deg = 0;
    double latitude_deg = 0;
    SiteKind kind{};
    SiteStatus status{};
    int earliest_year = kFirstYear;
    bool on_programming_map = false;    ///< one of the document's 22 "uitleglocaties"
    bool spread = false;                ///< many small sites in one city, drawn at its centre
    std::vector<Segment> segments;      ///< what it can serve
    PerClass<double> capacity{};        ///< [homes | ha | 1000 m2], 0 where it offers none
    PerClass<double> rate_per_year{};   ///< most that can be delivered in a year
    PerClass<double> book_value_meur{}; ///< [M EUR at 2013 prices]
    PerClass<double> margin_meur{};     ///< [M EUR per unit of the class]
    double attribute_return = 0;        ///< 0..1
    double attribute_complete = 0;      ///< 0..1
    double attribute_distinctive = 0;   ///< 0..1
    double freight_motorway = 0;        ///< 0..1
    double freight_water = 0;           ///< 0..1
    double supply_issuable_ha = 0;      ///< its part of the document's 336 ha
    double supply_phased_ha = 0;        ///< its part of the document's 88 ha
    PerClass<ParameterField> needs{};   ///< toggle without which the class takes no part; null where there is none
};

struct Node {
    std::string id;
    std::string name;
    double longitude_deg = 0;
    double latitude_deg = 0;
    NodeKind kind{};
    double weight = 0;    ///< thousand inhabitants plus thousand jobs
    bool on_axis = false; ///< on the Agglonet axis
    std::optional<Municipality> municipality;
};

/// An undirected link of the network for one mode (Car, Pt or Bike).
struct Link {
    std::string id;
    Mode mode{};
    std::uint32_t from = 0; ///< index into Region::nodes
    std::uint32_t to = 0;
    double length_km = 0;
    double speed_kmh = 0;
    ParameterField when = nullptr;    ///< exists only if this toggle is on; null: always
    ParameterField upgrade = nullptr; ///< speeds up with this toggle or percentage; null: never
    double upgraded_speed_kmh = 0;
};

/// w(t) = 1 / (1 + exp(steepness * (t - midpoint))).
struct Decay {
    double steepness_per_min = 0;
    double midpoint_min = 0;
};

struct HomesTable {
    static constexpr std::array<int, 5> kYears{2010, 2015, 2020, 2030, 2040};
    PerMunicipality<std::array<double, 5>> homes{};
};

/// Constants of centres and scores that the model text names and the data files hold.
struct Region {
    HomesTable homes;
    PerSegment<double> mix_2010{}; ///< shares of the four homes segments, others 0
    PerSegment<double> mix_2040{};
    double demolition_until_2020_per_year = 0;
    PerSegment<std::array<double, 3>> land_ha_per_decade{}; ///< land segments, others 0
    PerSegment<double> external_split{};                    ///< shares of demand from outside, land segments
    double offices_2011_km2f_per_year = 0;
    double offices_2040_km2f_per_year = 0;

    /// What an added site gets that its file does not say.
    struct AddedDefaults {
        int earliest_year = 2014;
        double years_to_deliver = 10;
        double attribute = 0.5;
        double margin_homes_expansion = 0;
        double margin_homes_inside = 0;
        double margin_land = 0;
        double margin_offices = 0;
    } added;

    std::vector<Site> sites;
    std::vector<Node> nodes;
    std::vector<Link> links;
    PerMode<Decay> decay{};
    double car_fixed_min = 0;
    double pt_wait_off_axis_min = 0;
};

[[nodiscard]] std::optional<std::size_t> find_site(const Region& region, std::string_view id);
[[nodiscard]] std::optional<std::size_t> find_node(const Region& region, std::string_view id);

} // namespace app::model
