#pragma once
// What the layers of reachability and of the measures draw over the ground, for the inputs as they are now.

#include "map/city_links.hpp"
#include "map/plates.hpp"
#include "map/ribbons.hpp"
#include "map/routes.hpp"
#include "model/inputs.hpp"

#include <span>

namespace app::map {

/// How far a measure is carried out, seen from the document.
struct MeasureState {
    enum class Form {
        AsDocument, ///< a gradual measure at the document's own value: nothing to show
        Planned,    ///< not there, or less than in the document
        Lit         ///< more than in the document
    };
    Form form = Form::AsDocument;
    double strength = 0; ///< 0..1, of a lit measure: how much of its way it has gone
};

/// Of the casing of a measure that is carried out, and of the line of one that is not, at 30 px per km.
inline constexpr float kLitMeasure_px = 4.8F;
inline constexpr float kPlannedMeasure_px = 1.2F;

inline constexpr float kCorridorWidth_px = 17; ///< of the band of a corridor, at 30 px per km

/// The paint of a corridor.
[[nodiscard]] Paint paint_of(RouteKind kind);

[[nodiscard]] MeasureState measure_state(const Route& route, const model::Parameters& parameters);

/// The width of a link between two cities [px at 30 px per km]: in proportion to its market, the largest market of the
/// document's own scenario being kWidestLink_px wide, and never less than a hairline.
inline constexpr float kWidestLink_px = 19;
[[nodiscard]] float city_link_width_px(double market, double largest_market);

/// Fills the ribbons anew and moves their version.
///   largest_market  of the links with all defaults
///   pointed         a selected or hovered measure is drawn whatever its state
void update_ribbons(Ribbons& ribbons, std::span<const Route> routes, std::span<const CityLink> links,
                    double largest_market, const model::Parameters& parameters, const Pointed& pointed = {});

} // namespace app::map
