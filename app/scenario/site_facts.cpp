#include "scenario/site_facts.hpp"

namespace app::scenario {

namespace {

model::Choice choice_at(const std::vector<model::Choice>& choices, std::size_t index)
{
    return index < choices.size() ? choices[index] : model::Choice::Auto;
}

SiteFacts facts_of(const model::Site& site, model::Choice choice)
{
    SiteFacts facts{.id = site.id,
                    .name = site.name,
                    .municipality = site.municipality,
                    .kind = site.kind,
                    .capacity = site.capacity,
                    .choice = choice};
    for (double book_value_meur : site.book_value_meur) facts.book_value_meur += book_value_meur;
    return facts;
}

SiteFacts facts_of(const model::AddedSite& site, model::Choice choice)
{
    SiteFacts facts{
        .id = site.id, .name = site.name, .municipality = site.municipality, .kind = site.kind, .choice = choice};
    facts.capacity[site.site_class] = site.capacity;
    return facts;
}

} // namespace

std::optional<SiteFacts> find_site_facts(const model::Region& region, const model::Inputs& inputs, std::size_t site)
{
    const std::size_t planned = region.sites.size();
    if (site < planned) return facts_of(region.sites[site], choice_at(inputs.choices, site));
    if (site - planned >= inputs.added.size()) return std::nullopt;
    return facts_of(inputs.added[site - planned], choice_at(inputs.added_choices, site - planned));
}

std::optional<std::size_t> find_selected_site(const model::Results& results, std::string_view selected)
{
    constexpr std::string_view kPrefix = "site:";
    if (selected.substr(0, kPrefix.size()) != kPrefix) return std::nullopt;
    const std::string_view id = selected.substr(kPrefix.size());
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        if (results.sites[i].id == id) return i;
    }
    return std::nullopt;
}

model::SiteClass main_class(const SiteFacts& facts)
{
    for (model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        if (facts.capacity[site_class] > 0) return site_class;
    }
    return model::SiteClass::Homes;
}

const Parameter& weight_of(model::Principle principle)
{
    using P = model::Parameters;
    constexpr model::PerPrinciple<model::ParameterField> kWeights{{&P::weight_return, &P::weight_existing,
                                                                   &P::weight_multimodal, &P::weight_complete,
                                                                   &P::weight_centre, &P::weight_distinctive}};
    return *find_parameter(kWeights[principle]);
}

std::optional<std::size_t> find_competitor(const model::Results& results, std::size_t site)
{
    const model::SiteResult& own = results.sites[site];
    if (own.reason.competitor) return own.reason.competitor;
    const auto is_built = [](const model::SiteResult& result) {
        return result.decision == model::Decision::Develop || result.decision == model::Decision::Phase;
    };
    const double sign = is_built(own) ? 1 : -1;
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < results.sites.size(); ++i) {
        const model::SiteResult& other = results.sites[i];
        const bool rivals = other.reason.segment == own.reason.segment && is_built(other) != is_built(own);
        if (i == site || !rivals) continue;
        if (!nearest || sign * other.reason.score > sign * results.sites[*nearest].reason.score) nearest = i;
    }
    return nearest;
}

} // namespace app::scenario
