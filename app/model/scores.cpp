#include "model/scores.hpp"

#include "model/site_list.hpp"
#include "model/units.hpp"

#include <algorithm>
#include <cassert>

namespace app::model {

namespace {

constexpr double kCompleteFromTier2 = 0.5;
constexpr double kMultimodalFromTier3 = 0.65;

double centre_value(SiteKind kind)
{
    switch (kind) {
    case SiteKind::Centre:
        return 1;
    case SiteKind::Station:
        return 0.6;
    case SiteKind::Axis:
        return 0.4;
    default:
        return 0;
    }
}

} // namespace

PerPrinciple<double> weights_of(const Parameters& parameters)
{
    PerPrinciple<double> weights;
    weights[Principle::Return] = parameters.weight_return;
    weights[Principle::Existing] = parameters.weight_existing;
    weights[Principle::Multimodal] = parameters.weight_multimodal;
    weights[Principle::Complete] = parameters.weight_complete;
    weights[Principle::Centre] = parameters.weight_centre;
    weights[Principle::Distinctive] = parameters.weight_distinctive;
    return weights;
}

PerPrinciple<double> principle_values(const Site& site, Segment segment, double multimodal, double freight)
{
    const bool freight_counts = segment == Segment::Industry || segment == Segment::Logistics;
    PerPrinciple<double> values;
    values[Principle::Return] = site.attribute_return;
    values[Principle::Existing] = site.kind == SiteKind::Expansion ? 0 : 1;
    values[Principle::Multimodal] = freight_counts ? (multimodal + freight) / 2 : multimodal;
    values[Principle::Complete] = site.attribute_complete;
    values[Principle::Centre] = centre_value(site.kind);
    values[Principle::Distinctive] = site.attribute_distinctive;
    return values;
}

double score(const PerPrinciple<double>& values, const PerPrinciple<double>& weights)
{
    double sum = 0;
    double weight_sum = 0;
    for (Principle principle : base::all_of<Principle>()) {
        sum += weights[principle] * values[principle];
        weight_sum += weights[principle];
    }
    return weight_sum == 0 ? 0 : round_to_billionth(sum / weight_sum);
}

PerSegment<double> scores_of(const Site& site, double multimodal, double freight, const PerPrinciple<double>& weights)
{
    // Segments differ only in whether freight counts, so two scores serve all nine.
    const double plain = score(principle_values(site, Segment::Urban, multimodal, freight), weights);
    const double with_freight = score(principle_values(site, Segment::Industry, multimodal, freight), weights);
    PerSegment<double> scores;
    for (double& value : scores) value = plain;
    scores[Segment::Logistics] = with_freight;
    scores[Segment::Industry] = with_freight;
    return scores;
}

Segment best_segment(const Site& site, const PerSegment<double>& scores)
{
    assert(!site.segments.empty());
    Segment best = Segment::kCount;
    for (Segment segment : base::all_of<Segment>()) {
        if (!can_serve(site, segment)) continue;
        if (best == Segment::kCount || scores[segment] > scores[best]) best = segment;
    }
    return best;
}

double best_score(const Site& site, const PerSegment<double>& scores, SiteClass site_class)
{
    double best = -1;
    for (Segment segment : site.segments) {
        if (class_of(segment) == site_class) best = std::max(best, scores[segment]);
    }
    return best;
}

int tier_of(const Site& site, Choice choice, double multimodal)
{
    if (choice == Choice::Develop) return 0;
    if (site.kind != SiteKind::Expansion) return 1;
    if (site.attribute_complete >= kCompleteFromTier2) return 2;
    return multimodal >= kMultimodalFromTier3 ? 3 : 4;
}

} // namespace app::model
