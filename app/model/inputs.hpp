#pragma once
// Everything a user can set. The catalogue in scenario/parameters.hpp names, bounds and explains each number; the
// defaults are written here, once, because the model itself needs them as anchor (reachability is an index against
// the all-defaults scenario).
//
// Numbers stand in the unit of the slider (percent as 0..100, toggles as 0 or 1); the model divides where it uses them.

#include "model/terms.hpp"

#include <string>
#include <vector>

namespace app::model {

struct Parameters {
    double housing_growth_percent = 0;
    double housing_talent_per_year = 0;
    double housing_demolition_per_year = 300;
    double housing_rebuild_on_site_percent = 100;
    double housing_centre_preference_points = 0;

    double land_industry_percent = 100;
    double land_logistics_percent = 100;
    double land_consumer_percent = 100;
    double land_services_percent = 100;
    double land_external_ha = 0;
    double land_restructuring_percent = 0;

    double work_remote_percent = 0;
    double offices_demand_percent = 100;

    double retail_online_percent = 30;
    double retail_concentration_percent = 10;

    double weight_return = 5;
    double weight_existing = 2;
    double weight_multimodal = 5;
    double weight_complete = 5;
    double weight_centre = 10;
    double weight_distinctive = 5;

    double programme_ladder = 1;
    double programme_cooperation_percent = 100;
    double programme_write_off_unstarted = 1;
    double programme_reserve_percent = 27;
    double programme_compensation = 1;

    double finance_interest_percent = 4;
    double finance_discount_percent = 2;
    double finance_horizon_years = 10;
    double finance_equalisation_percent = 0;

    double access_unbundle_a1_a35 = 0;
    double access_noek = 0;
    double access_laan_hart_van_zuid = 0;
    double access_westermaat = 0;
    double access_canal_va = 0;
    double access_airport = 1;
    double access_airport_a1 = 0;
    double access_f35_percent = 40;
    double access_ebike_percent = 20;
    double access_agglonet_per_hour = 2;

    double city_spontaneous_percent = 50;
    double city_public_space_percent = 50;
    double city_temporary_use_percent = 25;

    friend bool operator==(const Parameters&, const Parameters&) = default;
};

/// Which number of Parameters: the way the catalogue and the network data point at a slider.
using ParameterField = double Parameters::*;

/// A new initiative that the user places on the map.
struct AddedSite {
    std::string id;              ///< unique, not an id of the plan
    std::string name;            ///< text of the user, shown as text only
    double longitude_deg = 0;    ///< 6.45..7.10
    double latitude_deg = 0;     ///< 52.13..52.45
    Municipality municipality{}; ///< filled in from the place where the file leaves it out
    SiteClass site_class{};
    std::vector<Segment> segments; ///< at least one, none twice, all of site_class
    double capacity = 0;           ///< > 0, in the unit of the class
    SiteKind kind = SiteKind::Expansion;

    friend bool operator==(const AddedSite&, const AddedSite&) = default;
};

struct Inputs {
    Parameters parameters;
    std::vector<Choice> choices;       ///< one per site of the plan, in data order; a short or empty list means Auto
    std::vector<Choice> added_choices; ///< one per added site; a short or empty list means Auto
    std::vector<AddedSite> added;      ///< at most kMaxAddedSites

    friend bool operator==(const Inputs&, const Inputs&) = default;
};

inline constexpr std::size_t kMaxAddedSites = 20;

} // namespace app::model
