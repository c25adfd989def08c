#include "model/reasons.hpp"

#include "model/scores.hpp"

namespace app::model {

namespace {

double shortage_in_2040(const Allocation& allocation, SiteClass site_class)
{
    double shortage = 0;
    for (Segment segment : segments_of(site_class)) shortage += allocation.backlog[segment].back();
    return shortage;
}

} // namespace

SiteClass first_class_of(const Site& site)
{
    for (SiteClass c : base::all_of<SiteClass>()) {
        if (site.capacity[c] > 0) return c;
    }
    return SiteClass::Homes;
}

void update_reasons(std::span<SiteResult> results, const SiteList& list, const Allocation& allocation)
{
    PerClass<double> shortage{};
    for (SiteClass c : base::all_of<SiteClass>()) shortage[c] = shortage_in_2040(allocation, c);

    for (std::size_t i = 0; i < results.size(); ++i) {
        SiteResult& result = results[i];
        const Segment best = best_segment(list.sites[i], result.scores);
        const LastDelivery& last = allocation.last[best];
        result.parts = principle_values(list.sites[i], best, result.multimodal, result.freight);
        result.reason.segment = best;
        result.reason.score = result.scores[best];
        result.reason.year = last.year;
        result.reason.competitor = last.site == i ? std::nullopt : last.site;
        result.reason.shortage = shortage[first_class_of(list.sites[i])];
    }
}

} // namespace app::model
