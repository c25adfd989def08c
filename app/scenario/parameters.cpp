#include "scenario/parameters.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

namespace app::scenario {

namespace {

using model::Basis;
using P = model::Parameters;

constexpr std::string_view kDocument34 = "Ontwikkelingsperspectief Netwerkstad Twente 2040 (2013), section 3.4";
constexpr std::string_view kDocument33 = "Ontwikkelingsperspectief Netwerkstad Twente 2040 (2013), section 3.3";
constexpr std::string_view kDocument32i = "Ontwikkelingsperspectief Netwerkstad Twente 2040 (2013), section 3.2 i";
constexpr std::string_view kDocument33i = "Ontwikkelingsperspectief Netwerkstad Twente 2040 (2013), section 3.3 i";
constexpr std::string_view kDocument33ii = "Ontwikkelingsperspectief Netwerkstad Twente 2040 (2013), section 3.3 ii";
constexpr std::string_view kDocument32ii = "Ontwikkelingsperspectief Netwerkstad Twente 2040 (2013), section 3.2 ii";
constexpr std::string_view kMeasure32iii = "the measure: Ontwikkelingsperspectief Netwerkstad Twente 2040 (2013), "
                                           "section 3.2 iii; its present level: our assumption";
constexpr std::string_view kDocument32iii = "Ontwikkelingsperspectief Netwerkstad Twente 2040 (2013), section 3.2 iii";
constexpr std::string_view kDocument22 = "Ontwikkelingsperspectief Netwerkstad Twente 2040 (2013), section 2.2";
constexpr std::string_view kOwnWeights =
    "our reading of section 3.2 i: the document names the six principles without weights";
constexpr std::string_view kOwn = "our assumption";

// Section 1 of the model, row by row. The columns: id, group, kind, unit, field, min, max, step, uncertainty, basis,
// source. A table reads best as rows:
// clang-format off
constexpr Parameter kParameters[] = {
    {"housing.growth", Group::Housing, Kind::Number, "percent", &P::housing_growth_percent, -20, 20, 0.5, 8, Basis::Document, kDocument34},
    {"housing.talent", Group::Housing, Kind::Number, "homes_per_year", &P::housing_talent_per_year, 0, 400, 10, 0, Basis::Assumption, kOwn},
    {"housing.demolition", Group::Housing, Kind::Number, "homes_per_year", &P::housing_demolition_per_year, 0, 1500, 25, 150, Basis::Document, kDocument34},
    {"housing.rebuild_on_site", Group::Housing, Kind::Number, "percent", &P::housing_rebuild_on_site_percent, 0, 100, 5, 0, Basis::Document, kDocument34},
    {"housing.centre_preference", Group::Housing, Kind::Number, "points", &P::housing_centre_preference_points, -20, 20, 1, 6, Basis::Assumption, kOwn},
    {"land.industry", Group::Land, Kind::Number, "percent", &P::land_industry_percent, 0, 200, 5, 25, Basis::Document, kDocument33},
    {"land.logistics", Group::Land, Kind::Number, "percent", &P::land_logistics_percent, 0, 200, 5, 25, Basis::Document, kDocument33},
    {"land.consumer", Group::Land, Kind::Number, "percent", &P::land_consumer_percent, 0, 200, 5, 25, Basis::Document, kDocument33},
    {"land.services", Group::Land, Kind::Number, "percent", &P::land_services_percent, 0, 200, 5, 25, Basis::Document, kDocument33},
    {"land.external", Group::Land, Kind::Number, "ha", &P::land_external_ha, 0, 150, 5, 0, Basis::Document, kDocument33},
    {"land.restructuring", Group::Land, Kind::Number, "percent", &P::land_restructuring_percent, 0, 60, 1, 0, Basis::Assumption, kOwn},
    {"work.remote", Group::Offices, Kind::Number, "percent", &P::work_remote_percent, 0, 50, 1, 10, Basis::Assumption, kDocument22},
    {"offices.demand", Group::Offices, Kind::Number, "percent", &P::offices_demand_percent, 0, 200, 5, 25, Basis::Assumption, kDocument22},
    {"retail.online", Group::Offices, Kind::Number, "percent", &P::retail_online_percent, 8, 60, 1, 8, Basis::Assumption, kDocument22},
    {"retail.concentration", Group::Offices, Kind::Number, "percent", &P::retail_concentration_percent, 0, 100, 5, 0, Basis::Assumption, kDocument34},
    {"weight.return", Group::Principles, Kind::Number, "weight", &P::weight_return, 0, 10, 1, 0, Basis::Assumption, kOwnWeights},
    {"weight.existing", Group::Principles, Kind::Number, "weight", &P::weight_existing, 0, 10, 1, 0, Basis::Assumption, kOwnWeights},
    {"weight.multimodal", Group::Principles, Kind::Number, "weight", &P::weight_multimodal, 0, 10, 1, 0, Basis::Assumption, kOwnWeights},
    {"weight.complete", Group::Principles, Kind::Number, "weight", &P::weight_complete, 0, 10, 1, 0, Basis::Assumption, kOwnWeights},
    {"weight.centre", Group::Principles, Kind::Number, "weight", &P::weight_centre, 0, 10, 1, 0, Basis::Assumption, kOwnWeights},
    {"weight.distinctive", Group::Principles, Kind::Number, "weight", &P::weight_distinctive, 0, 10, 1, 0, Basis::Assumption, kOwnWeights},
    {"programme.ladder", Group::Programme, Kind::Toggle, "", &P::programme_ladder, 0, 1, 1, 0, Basis::Document, kDocument32i},
    {"programme.cooperation", Group::Programme, Kind::Number, "percent", &P::programme_cooperation_percent, 0, 100, 5, 0, Basis::Document, kDocument32i},
    {"programme.write_off_unstarted", Group::Programme, Kind::Toggle, "", &P::programme_write_off_unstarted, 0, 1, 1, 0, Basis::Document, kDocument32i},
    {"programme.reserve", Group::Programme, Kind::Number, "percent", &P::programme_reserve_percent, 0, 50, 1, 0, Basis::Document, kDocument33},
    {"programme.compensation", Group::Programme, Kind::Toggle, "", &P::programme_compensation, 0, 1, 1, 0, Basis::Document, kDocument33},
    {"finance.interest", Group::Finance, Kind::Number, "percent_per_year", &P::finance_interest_percent, 0, 8, 0.25, 1, Basis::Assumption, kOwn},
    {"finance.discount", Group::Finance, Kind::Number, "percent_per_year", &P::finance_discount_percent, 0, 6, 0.25, 0, Basis::Source, "Dutch accounting rule for municipalities (BBV)"},
    {"finance.horizon", Group::Finance, Kind::Number, "years", &P::finance_horizon_years, 1, 27, 1, 0, Basis::Assumption, kOwn},
    {"finance.equalisation", Group::Finance, Kind::Number, "percent", &P::finance_equalisation_percent, 0, 100, 5, 0, Basis::Document, kDocument32i},
    {"access.unbundle_a1_a35", Group::Access, Kind::Toggle, "", &P::access_unbundle_a1_a35, 0, 1, 1, 0, Basis::Document, kDocument32iii},
    {"access.noek", Group::Access, Kind::Toggle, "", &P::access_noek, 0, 1, 1, 0, Basis::Document, kDocument33ii},
    {"access.laan_hart_van_zuid", Group::Access, Kind::Toggle, "", &P::access_laan_hart_van_zuid, 0, 1, 1, 0, Basis::Document, kDocument33ii},
    {"access.westermaat", Group::Access, Kind::Toggle, "", &P::access_westermaat, 0, 1, 1, 0, Basis::Document, kDocument32iii},
    {"access.canal_va", Group::Access, Kind::Toggle, "", &P::access_canal_va, 0, 1, 1, 0, Basis::Document, kDocument33i},
    {"access.airport", Group::Access, Kind::Toggle, "", &P::access_airport, 0, 1, 1, 0, Basis::Document, kDocument32iii},
    {"access.airport_a1", Group::Access, Kind::Toggle, "", &P::access_airport_a1, 0, 1, 1, 0, Basis::Document, kDocument32iii},
    {"access.f35", Group::Access, Kind::Number, "percent", &P::access_f35_percent, 0, 100, 5, 0, Basis::Assumption, kMeasure32iii},
    {"access.ebike", Group::Access, Kind::Number, "percent", &P::access_ebike_percent, 0, 60, 1, 10, Basis::Assumption, kOwn},
    {"access.agglonet", Group::Access, Kind::Number, "trains_per_hour", &P::access_agglonet_per_hour, 2, 6, 1, 0, Basis::Assumption, kMeasure32iii},
    {"city.spontaneous", Group::City, Kind::Number, "percent", &P::city_spontaneous_percent, 0, 100, 5, 15, Basis::Assumption, kDocument34},
    {"city.public_space", Group::City, Kind::Number, "percent", &P::city_public_space_percent, 0, 100, 5, 0, Basis::Assumption, kDocument34},
    {"city.temporary_use", Group::City, Kind::Number, "percent", &P::city_temporary_use_percent, 0, 100, 5, 0, Basis::Assumption, kDocument32ii},
};
// clang-format on

std::string text_of(double value)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.10g", value);
    return buffer;
}

std::string range_of(const Parameter& parameter)
{
    if (parameter.kind == Kind::Toggle) return "0 or 1";
    return "a number from " + text_of(parameter.min) + " to " + text_of(parameter.max);
}

} // namespace

std::span<const Parameter> parameters()
{
    return kParameters;
}

const Parameter* find_parameter(std::string_view id)
{
    for (const Parameter& parameter : kParameters) {
        if (parameter.id == id) return &parameter;
    }
    return nullptr;
}

const Parameter* find_parameter(model::ParameterField field)
{
    for (const Parameter& parameter : kParameters) {
        if (parameter.field == field) return &parameter;
    }
    return nullptr;
}

std::optional<base::Error> check_value(const Parameter& parameter, double value)
{
    const bool in_range = std::isfinite(value) && value >= parameter.min && value <= parameter.max;
    const bool whole_toggle = parameter.kind == Kind::Number || value == 0 || value == 1;
    if (in_range && whole_toggle) return std::nullopt;
    const std::string found = std::isfinite(value) ? text_of(value) : "a value that is not finite";
    return base::Error{.message = "parameter '" + std::string(parameter.id) + "': expected " + range_of(parameter) +
                                  ", found " + found};
}

ValueRange sourced_range(const Parameter& parameter)
{
    if (parameter.uncertainty <= 0) return {parameter.min, parameter.max};
    return {std::max(parameter.min, parameter.default_value() - parameter.uncertainty),
            std::min(parameter.max, parameter.default_value() + parameter.uncertainty)};
}

std::string_view id_of(Group group)
{
    constexpr base::EnumArray<Group, std::string_view> kIds{
        {"housing", "land", "offices", "principles", "programme", "finance", "access", "city"}};
    return kIds[group];
}

} // namespace app::scenario
