#pragma once
// A region small enough to calculate by hand: round numbers, three towns on a line, no sites. Tests add the sites that
// they need.

#include "model/region.hpp"

#include <string>
#include <vector>

namespace app::test {

/// Three nodes on a line: almelo (centre, weight 10, on the axis), kennispark (campus, weight 20, on the axis) and
/// delden (town, weight 30, off the axis), joined by links of 10 km in each mode: car 60 km/h, pt 30, bike 16.
/// Homes grow in every municipality from 1000 by 100 a decade up to 2030 and stay there; mix 25 % each; land 10 ha a
/// decade in each segment; offices 3 a year falling to 1; 300 demolished a year.
[[nodiscard]] model::Region tiny_region();

/// A site in exploitation at the almelo node that serves the segments, with one capacity and a tenth of it per year.
[[nodiscard]] model::Site make_site(std::string id, model::SiteClass site_class, double capacity,
                                    std::vector<model::Segment> segments);

/// The index of a site, which must exist.
[[nodiscard]] std::size_t index_of_site(const model::Region& region, const std::string& id);

} // namespace app::test
