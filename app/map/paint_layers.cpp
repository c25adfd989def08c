// Which layer switch each paint and each kind of name belongs to.

#include "map/palette.hpp"

namespace app::map {

scenario::Layer layer_of(Paint paint)
{
    switch (paint) {
    case Paint::Estate:
    case Paint::TownGlow:
    case Paint::Village:
    case Paint::Town:
    case Paint::QuarterA:
    case Paint::QuarterB:
    case Paint::VillageEdge:
    case Paint::TownEdge:
    case Paint::StreetFill:
        return scenario::Layer::BuiltUp;
    case Paint::Water:
    case Paint::Brook:
        return scenario::Layer::Water;
    case Paint::CanalCasing:
    case Paint::Canal:
        return scenario::Layer::Canal;
    case Paint::MunicipalBorder:
    case Paint::NationalBorder:
        return scenario::Layer::Borders;
    case Paint::RoadCasing:
    case Paint::Road:
        return scenario::Layer::Roads;
    case Paint::MotorwayCasing:
    case Paint::Motorway:
    case Paint::MotorwayCentre:
        return scenario::Layer::Motorways;
    case Paint::RailCasing:
    case Paint::Rail:
        return scenario::Layer::Railways;
    case Paint::CycleCasing:
    case Paint::Cycle:
        return scenario::Layer::CycleHighway;
    case Paint::Airport:
    case Paint::RunwayCasing:
    case Paint::Runway:
        return scenario::Layer::Airport;
    case Paint::AgglonetCasing:
    case Paint::Agglonet:
        return scenario::Layer::Agglonet;
    case Paint::CorridorRoad:
    case Paint::CorridorRail:
    case Paint::CorridorWater:
        return scenario::Layer::International;
    case Paint::CityLink:
        return scenario::Layer::Regional;
    case Paint::MeasureGlow:
    case Paint::MeasureCasing:
    case Paint::Measure:
    case Paint::MeasurePlanned:
        return scenario::Layer::Measures;
    default:
        return scenario::Layer::Landscape;
    }
}

scenario::Layer layer_of(PlaceKind kind)
{
    using enum scenario::Layer;
    constexpr base::EnumArray<PlaceKind, scenario::Layer> kLayers{{Labels,       // City
                                                                   Labels,       // Village
                                                                   Railways,     // Station
                                                                   Landscape,    // Nature
                                                                   Water,        // Water
                                                                   Motorways,    // RoadShield
                                                                   CycleHighway, // CycleShield
                                                                   Motorways,    // Junction
                                                                   Canal,        // Port
                                                                   Airport,      // Airport
                                                                   Labels,       // Abroad
                                                                   Canal,        // Canal
                                                                   Roads}};      // RegionalShield
    return kLayers[kind];
}

} // namespace app::map
