#include "scenario/new_site.hpp"

#include "model/extent.hpp"
#include "model/nearest_municipality.hpp"
#include "model/run.hpp"
#include "model/site_list.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace app::scenario {

namespace {

struct Amounts {
    double first = 0;   ///< what a draft starts with
    double largest = 0; ///< see largest_capacity()
};
constexpr model::PerClass<Amounts> kAmounts{{Amounts{100, 20000}, Amounts{10, 500}, Amounts{10, 500}}};

std::string free_id(const model::Region& region, const model::Inputs& inputs)
{
    for (int number = 1;; ++number) {
        std::string id = "initiative-" + std::to_string(number);
        if (!model::find_site(region, inputs, id)) return id;
    }
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(' ') == std::string_view::npos;
}

bool is_name_taken(const model::Region& region, const model::Inputs& inputs, const model::AddedSite& site)
{
    const auto is_named_so = [&](const auto& other) { return other.name == site.name && other.id != site.id; };
    return std::any_of(region.sites.begin(), region.sites.end(), is_named_so) ||
           std::any_of(inputs.added.begin(), inputs.added.end(), is_named_so);
}

bool is_outside(const model::AddedSite& site)
{
    const model::Place place{site.longitude_deg, site.latitude_deg};
    return !(model::within_extent(place) == place);
}

} // namespace

std::string_view id_of(NewSiteProblem value)
{
    constexpr base::EnumArray<NewSiteProblem, std::string_view> kIds{
        {"no_name", "name_taken", "no_segment", "no_capacity", "too_large", "outside", "too_many"}};
    return kIds[value];
}

double largest_capacity(model::SiteClass site_class)
{
    return kAmounts[site_class].largest;
}

model::AddedSite draft_site(const model::Region& region, const model::Inputs& inputs, model::Place place)
{
    model::AddedSite site;
    site.id = free_id(region, inputs);
    site.longitude_deg = place.longitude_deg;
    site.latitude_deg = place.latitude_deg;
    site.municipality = model::nearest_municipality(region, place.longitude_deg, place.latitude_deg);
    return with_class(std::move(site), model::SiteClass::Homes);
}

model::AddedSite with_class(model::AddedSite site, model::SiteClass site_class)
{
    const auto segments = model::segments_of(site_class);
    site.site_class = site_class;
    site.segments.assign(segments.begin(), segments.end());
    site.capacity = kAmounts[site_class].first;
    return site;
}

std::vector<NewSiteProblem> check_new_site(const model::Region& region, const model::Inputs& inputs,
                                           const model::AddedSite& site)
{
    std::vector<NewSiteProblem> problems;
    const auto check = [&](bool wrong, NewSiteProblem problem) {
        if (wrong) problems.push_back(problem);
    };
    check(is_blank(site.name), NewSiteProblem::NoName);
    check(is_name_taken(region, inputs, site), NewSiteProblem::NameTaken);
    check(site.segments.empty(), NewSiteProblem::NoSegment);
    check(!(site.capacity > 0), NewSiteProblem::NoCapacity);
    check(site.capacity > largest_capacity(site.site_class), NewSiteProblem::TooLarge);
    check(is_outside(site), NewSiteProblem::Outside);
    check(inputs.added.size() >= model::kMaxAddedSites, NewSiteProblem::TooMany);
    return problems;
}

NewSiteTrial try_new_site(const model::Region& region, const model::Inputs& inputs, const model::AddedSite& site)
{
    const model::Results now = model::run(region, inputs, 0);
    model::Inputs with_site = inputs;
    with_site.added.push_back(site);
    const model::Results then = model::run(region, with_site, 0);
    return {.decision = then.sites.back().decision,
            .shortfall = then.ledger[site.site_class].shortfall,
            .shortfall_now = now.ledger[site.site_class].shortfall};
}

} // namespace app::scenario
