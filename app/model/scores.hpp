#pragma once
// Section 4: how well a site answers the six principles of the document, and its step on the ladder.

#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/terms.hpp"

namespace app::model {

/// The six weights in the order of the principles.
[[nodiscard]] PerPrinciple<double> weights_of(const Parameters& parameters);

/// The values p1..p6 of a site for one segment, 0..1.
///
///   multimodal  M of the site, rounded, 0..1
///   freight     F of the site, rounded, 0..1; counts half for logistics and industry
[[nodiscard]] PerPrinciple<double> principle_values(const Site& site, Segment segment, double multimodal,
                                                    double freight);

/// Weighted mean of the principles, 0..1, rounded to nine decimals; 0 when all weights are 0.
[[nodiscard]] double score(const PerPrinciple<double>& values, const PerPrinciple<double>& weights);

/// Scores of a site for every segment, whether it can serve it or not.
[[nodiscard]] PerSegment<double> scores_of(const Site& site, double multimodal, double freight,
                                           const PerPrinciple<double>& weights);

/// The segment among those of the site with the highest score; the first in segment order when equal.
[[nodiscard]] Segment best_segment(const Site& site, const PerSegment<double>& scores);

/// The highest score among the site's segments of a class; -1 when it can serve none of them.
[[nodiscard]] double best_score(const Site& site, const PerSegment<double>& scores, SiteClass site_class);

/// Step on the ladder: 0 chosen to be developed, 1 inside the existing city, 2 completion of an expansion, 3 expansion
/// that is well connected (M >= 0.65), 4 other. Given for every site; independent of whether the ladder is on.
[[nodiscard]] int tier_of(const Site& site, Choice choice, double multimodal);

} // namespace app::model
