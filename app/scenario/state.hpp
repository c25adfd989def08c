#pragma once
// The one state of the app: what the user set, and how the user looks at it. Changed by reduce() only.

#include "model/inputs.hpp"
#include "model/travel_times.hpp"
#include "model/years.hpp"
#include "scenario/preferences.hpp"

#include <cstdint>
#include <numbers>
#include <optional>
#include <string>
#include <string_view>

namespace app::scenario {

enum class Language { Nl, En, De, kCount };
enum class Theme { Light, Dark, kCount };

/// Layers of the map that can be switched, bottom to top.
enum class Layer {
    Landscape,
    Water,
    Borders,
    BuiltUp,
    Canal,     ///< Twentekanaal with its ports
    Roads,     ///< regional roads
    Railways,  ///< with stations
    Motorways, ///< A1 and A35 with their junctions
    CycleHighway,
    Agglonet,
    Airport,
    International, ///< corridors to the rest of the Netherlands and Europe
    Regional,      ///< the daily urban system: links between the five cities
    TravelTimes,   ///< minutes from a point, and how far one comes
    Measures,      ///< what the measures of the document change
    Sites,
    Dynamics,
    Uncertainty, ///< blocks and plates fade with the share of futures that need them
    Profiles,    ///< cards of the five cities
    Labels,
    kCount
};

/// Whether a layer shows until the user says otherwise.
[[nodiscard]] constexpr bool visible_at_first(Layer layer)
{
    using enum Layer;
    return layer != Agglonet && layer != International && layer != Regional && layer != TravelTimes &&
           layer != Uncertainty && layer != Profiles;
}

[[nodiscard]] constexpr base::EnumArray<Layer, bool> layers_at_first()
{
    base::EnumArray<Layer, bool> visible;
    for (const Layer layer : base::all_of<Layer>()) visible[layer] = visible_at_first(layer);
    return visible;
}

[[nodiscard]] std::string_view id_of(Language value);
[[nodiscard]] std::string_view id_of(Theme value);
[[nodiscard]] std::string_view id_of(Layer value);

/// Where the camera looks at and from. Scene metres as in map/projection.hpp.
struct CameraPose {
    double east_m = 0; ///< ground point in the centre of the free part of the map
    double north_m = 0;
    double scale_px_per_km = 30;                       ///< scale at that point, in CSS pixels
    double tilt_rad = 47 * std::numbers::pi / 180;     ///< 0 looks straight down
    double azimuth_rad = -34 * std::numbers::pi / 180; ///< direction of view, 0 = north, clockwise

    friend bool operator==(const CameraPose&, const CameraPose&) = default;
};

/// From where and how the surface of travel times goes.
struct TravelTimesView {
    model::Place origin{6.7936, 52.2619}; ///< station Hengelo, where all lines of the network meet
    model::Mode mode = model::Mode::Pt;

    friend bool operator==(const TravelTimesView&, const TravelTimesView&) = default;
};

struct View {
    int year = model::kLastYear;
    Language language = Language::Nl;
    Theme theme = Theme::Light;
    CameraPose camera;
    base::EnumArray<Layer, bool> layers = layers_at_first();
    TravelTimesView travel_times;
    std::string selected; ///< "site:usseler-es", "city:almelo", ...; empty when nothing is selected

    friend bool operator==(const View&, const View&) = default;
};

/// What the present scenario is compared with: the reference from which a difference is seen.
struct Comparison {
    model::Inputs inputs;
    std::string name; ///< given by its file; empty: it is named after the preset that it is nearest to

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

struct State {
    model::Inputs inputs;
    std::uint64_t inputs_version = 1; ///< moves with every change of inputs
    std::uint64_t view_version = 1;   ///< moves with every change of view
    View view;
    std::optional<Comparison> comparison; ///< none: the map shows the present scenario alone
    std::uint64_t comparison_version = 0; ///< moves with every change of comparison
    bool baseline_held = false;           ///< while a key or button is held, the document itself is shown
    Preferences preferences;
};

} // namespace app::scenario
