#pragma once
// What the map draws, as small samples for the layer menu and the legend, in the colours of the map.

#include "scenario/state.hpp"
#include "ui/layout.hpp"

#include <imgui.h>

#include <span>

namespace app::ui {

enum class Swatch {
    Nature,
    Town,
    Estate,
    Water,
    MunicipalBorder,
    NationalBorder,
    Motorway,
    Road,
    Rail,
    Canal,
    Cycle,
    Agglonet,
    Airport,
    CorridorRoad,
    CorridorRail,
    CorridorWater,
    CityLink,
    Minutes,
    MeasureOn,
    MeasurePlanned,
    TravelTimes,
    Uncertainty,
    Profiles,
    Sites,
    Dynamics,
    Names
};

/// One row of the legend; its words are "legend.<word>".
struct LegendEntry {
    Swatch swatch{};
    const char* word = "";
};

/// What a layer adds to the legend. Empty for layers whose legend is a card of their own.
[[nodiscard]] std::span<const LegendEntry> legend_of(scenario::Layer layer);

/// The sample that stands for the whole layer.
[[nodiscard]] Swatch swatch_of(scenario::Layer layer);

inline constexpr float kSwatchWidth_px = 20;

/// Draws a sample in a rectangle of kSwatchWidth_px by about 14.
void draw_swatch(ImDrawList& list, const Rect& rect, Swatch swatch, scenario::Theme theme);

} // namespace app::ui
