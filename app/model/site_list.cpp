#include "model/site_list.hpp"

#include "model/units.hpp"

#include <algorithm>
#include <numeric>

namespace app::model {

namespace {

constexpr int kFirstYearOfPhasedSites = 2021;

double margin_of(const AddedSite& added, const Region::AddedDefaults& defaults)
{
    switch (added.site_class) {
    case SiteClass::Homes:
        return added.kind == SiteKind::Expansion ? defaults.margin_homes_expansion : defaults.margin_homes_inside;
    case SiteClass::Land:
        return defaults.margin_land;
    default:
        return defaults.margin_offices;
    }
}

void update_id_ranks(SiteList& list)
{
    std::vector<std::uint32_t> by_id(list.sites.size());
    std::iota(by_id.begin(), by_id.end(), 0U);
    std::sort(by_id.begin(), by_id.end(),
              [&list](std::uint32_t a, std::uint32_t b) { return list.sites[a].id < list.sites[b].id; });
    list.id_rank.resize(by_id.size());
    for (std::size_t rank = 0; rank < by_id.size(); ++rank) {
        list.id_rank[by_id[rank]] = static_cast<std::uint32_t>(rank);
    }
}

Choice choice_at(const std::vector<Choice>& choices, std::size_t index)
{
    return index < choices.size() ? choices[index] : Choice::Auto;
}

} // namespace

Site complete_added_site(const AddedSite& added, const Region::AddedDefaults& defaults)
{
    Site site;
    site.id = added.id;
    site.name = added.name;
    site.municipality = added.municipality;
    site.longitude_deg = added.longitude_deg;
    site.latitude_deg = added.latitude_deg;
    site.kind = added.kind;
    site.status = SiteStatus::InExploitation;
    site.earliest_year = defaults.earliest_year;
    site.segments = added.segments;
    site.capacity[added.site_class] = added.capacity;
    site.rate_per_year[added.site_class] = added.capacity / defaults.years_to_deliver;
    site.margin_meur[added.site_class] = margin_of(added, defaults);
    site.attribute_return = defaults.attribute;
    site.attribute_complete = defaults.attribute;
    site.attribute_distinctive = defaults.attribute;
    return site;
}

SiteList make_site_list(const Region& region)
{
    SiteList list;
    list.sites = region.sites;
    list.plan_count = region.sites.size();
    list.choices.assign(list.plan_count, Choice::Auto);
    update_id_ranks(list);
    return list;
}

void update_site_list(SiteList& list, const Region& region, const Inputs& inputs)
{
    if (list.added != inputs.added) {
        list.added = inputs.added;
        list.sites.resize(list.plan_count);
        for (const AddedSite& added : inputs.added) {
            list.sites.push_back(complete_added_site(added, region.added));
        }
        update_id_ranks(list);
    }
    list.choices.resize(list.sites.size());
    for (std::size_t i = 0; i < list.sites.size(); ++i) {
        list.choices[i] =
            i < list.plan_count ? choice_at(inputs.choices, i) : choice_at(inputs.added_choices, i - list.plan_count);
    }
}

int first_possible_year(const Site& site)
{
    return site.status == SiteStatus::Phased ? std::max(site.earliest_year, kFirstYearOfPhasedSites)
                                             : site.earliest_year;
}

bool is_class_open(const Site& site, SiteClass site_class, const Parameters& parameters)
{
    const ParameterField toggle = site.needs[site_class];
    return toggle == nullptr || is_on(parameters.*toggle);
}

bool is_eligible(const Site& site, Choice choice, const Parameters& parameters)
{
    if (choice == Choice::Drop || choice == Choice::Reserve) return false;
    const bool written_off = is_on(parameters.programme_write_off_unstarted) && site.status == SiteStatus::Unstarted;
    return !written_off || choice == Choice::Develop;
}

std::optional<std::size_t> find_site(const Region& region, const Inputs& inputs, std::string_view id)
{
    if (const std::optional<std::size_t> planned = find_site(region, id)) return planned;
    for (std::size_t i = 0; i < inputs.added.size(); ++i) {
        if (inputs.added[i].id == id) return region.sites.size() + i;
    }
    return std::nullopt;
}

bool can_serve(const Site& site, Segment segment)
{
    return std::find(site.segments.begin(), site.segments.end(), segment) != site.segments.end();
}

} // namespace app::model
