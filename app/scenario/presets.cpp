#include "scenario/presets.hpp"

#include "scenario/parameters.hpp"

namespace app::scenario {

namespace {

using P = model::Parameters;

// Households of WLO 2006 against Transatlantic Market at 60 % of the national spread; land: new working land in the
// rest of the Netherlands, same source (model section 12).
constexpr PresetValue kGlobalEconomy[] = {
    {&P::housing_growth_percent, 8.5}, {&P::land_industry_percent, 156}, {&P::land_logistics_percent, 156},
    {&P::land_consumer_percent, 156},  {&P::land_services_percent, 156},
};
constexpr PresetValue kStrongEurope[] = {
    {&P::housing_growth_percent, 0.6}, {&P::land_industry_percent, 78}, {&P::land_logistics_percent, 78},
    {&P::land_consumer_percent, 78},   {&P::land_services_percent, 78},
};
constexpr PresetValue kRegionalCommunities[] = {
    {&P::housing_growth_percent, -8.8}, {&P::land_industry_percent, 0}, {&P::land_logistics_percent, 0},
    {&P::land_consumer_percent, 0},     {&P::land_services_percent, 0},
};
// The pace of issue of land in 2011-2013.
constexpr PresetValue kTempo2013[] = {
    {&P::land_industry_percent, 55},
    {&P::land_logistics_percent, 55},
    {&P::land_consumer_percent, 55},
    {&P::land_services_percent, 55},
};
constexpr PresetValue kIederVoorZich[] = {
    {&P::programme_cooperation_percent, 0},
    {&P::programme_ladder, 0},
    {&P::programme_write_off_unstarted, 0},
    {&P::programme_compensation, 0},
    {&P::finance_equalisation_percent, 0},
    {&P::weight_return, 10},
    {&P::weight_existing, 0},
    {&P::weight_multimodal, 5},
    {&P::weight_complete, 5},
    {&P::weight_centre, 0},
    {&P::weight_distinctive, 0},
};
constexpr PresetValue kSamenScherp[] = {
    {&P::programme_cooperation_percent, 100}, {&P::finance_equalisation_percent, 100}, {&P::programme_ladder, 1},
    {&P::programme_reserve_percent, 15},      {&P::land_restructuring_percent, 0},
};
constexpr PresetValue kGroeneContramal[] = {
    {&P::weight_return, 2},
    {&P::weight_existing, 10},
    {&P::weight_multimodal, 2},
    {&P::weight_complete, 2},
    {&P::weight_centre, 10},
    {&P::weight_distinctive, 2},
    {&P::land_restructuring_percent, 50},
    {&P::housing_centre_preference_points, 10},
};
constexpr PresetValue kBereikbaar[] = {
    {&P::access_unbundle_a1_a35, 1}, {&P::access_noek, 1},          {&P::access_laan_hart_van_zuid, 1},
    {&P::access_westermaat, 1},      {&P::access_canal_va, 1},      {&P::access_airport, 1},
    {&P::access_airport_a1, 1},      {&P::access_f35_percent, 100}, {&P::access_agglonet_per_hour, 6},
    {&P::access_ebike_percent, 60},
};

constexpr Preset kPresets[] = {
    {"perspectief", {}},
    {"global_economy", kGlobalEconomy},
    {"strong_europe", kStrongEurope},
    {"transatlantic_market", {}},
    {"regional_communities", kRegionalCommunities},
    {"tempo_2013", kTempo2013},
    {"ieder_voor_zich", kIederVoorZich},
    {"samen_scherp", kSamenScherp},
    {"groene_contramal", kGroeneContramal},
    {"bereikbaar", kBereikbaar},
};

} // namespace

std::span<const Preset> presets()
{
    return kPresets;
}

const Preset* find_preset(std::string_view id)
{
    for (const Preset& preset : kPresets) {
        if (preset.id == id) return &preset;
    }
    return nullptr;
}

model::Parameters parameters_of(const Preset& preset)
{
    model::Parameters parameters;
    for (const PresetValue& set : preset.values) parameters.*set.field = set.value;
    return parameters;
}

const Preset* find_preset_with(const model::Parameters& parameters)
{
    for (const Preset& preset : kPresets) {
        if (parameters_of(preset) == parameters) return &preset;
    }
    return nullptr;
}

} // namespace app::scenario
