#pragma once
// Section 2: how many homes are needed, where and of which kind.

#include "model/region.hpp"
#include "model/terms.hpp"
#include "model/years.hpp"

namespace app::model {

/// The document's forecast, before any slider: depends on the region only.
struct HomesForecast {
    PerMunicipality<Levels> base{};  ///< [homes], linear between the years of the table
    PerMunicipality<double> share{}; ///< of the five in base 2010, adds up to 1
};

struct HomesDemand {
    PerMunicipality<Levels> need{};  ///< [homes] forecast with growth
    PerMunicipality<Flows> demand{}; ///< [homes/year] >= 0
    PerMunicipality<Flows> shrink{}; ///< [homes/year] >= 0, what the demand falls short of 0
    PerSegment<Flows> mix{};         ///< shares of the four homes segments, adding up to 1 each year; others 0
};

[[nodiscard]] HomesForecast make_homes_forecast(const HomesTable& table);

/// Homes demolished in a year [homes/year]: the document's number up to 2020, the slider after.
[[nodiscard]] double demolition_per_year(const Region& region, const Parameters& parameters, int year);

/// Homes demolished in a year that are not rebuilt where they stood, over the five together [homes/year].
[[nodiscard]] double rebuilt_elsewhere_per_year(const Region& region, const Parameters& parameters, int year);

/// Shares of the homes segments in a year (2010..2040) with the shift towards the centre: negative shares become 0
/// and the four are divided by their sum. Other segments are 0.
[[nodiscard]] PerSegment<double> homes_mix(const Region& region, double centre_preference_share, int year);

[[nodiscard]] HomesDemand make_homes_demand(const Region& region, const HomesForecast& forecast,
                                            const Parameters& parameters);

} // namespace app::model
