#include "scenario/comparison.hpp"

#include <algorithm>

namespace app::scenario {

namespace {

std::optional<model::Decision> decision_in(const model::Results& results, const std::string& id)
{
    const auto found = std::find_if(results.sites.begin(), results.sites.end(),
                                    [&](const model::SiteResult& site) { return site.id == id; });
    if (found == results.sites.end()) return std::nullopt;
    return found->decision;
}

} // namespace

std::string_view id_of(Change value)
{
    constexpr base::EnumArray<Change, std::string_view> kIds{{"same", "more", "gone", "other"}};
    return kIds[value];
}

std::vector<ParameterDifference> parameter_differences(const model::Inputs& reference, const model::Inputs& present)
{
    std::vector<ParameterDifference> differences;
    for (const Parameter& parameter : parameters()) {
        const double before = reference.parameters.*parameter.field;
        const double now = present.parameters.*parameter.field;
        if (before != now) differences.push_back({&parameter, before, now});
    }
    return differences;
}

bool is_built(std::optional<model::Decision> decision)
{
    return decision == model::Decision::Develop || decision == model::Decision::Phase;
}

Change change_of(std::optional<model::Decision> reference, std::optional<model::Decision> present)
{
    if (is_built(present) && !is_built(reference)) return Change::More;
    if (is_built(reference) && !is_built(present)) return Change::Gone;
    return reference == present ? Change::Same : Change::Other;
}

std::vector<SiteDifference> site_differences(const model::Results& reference, const model::Results& present)
{
    std::vector<SiteDifference> differences;
    const auto add = [&](const std::string& id, std::optional<model::Decision> before,
                         std::optional<model::Decision> now) {
        differences.push_back({id, before, now, change_of(before, now)});
    };
    for (const model::SiteResult& site : present.sites) add(site.id, decision_in(reference, site.id), site.decision);
    for (const model::SiteResult& site : reference.sites) {
        if (!decision_in(present, site.id)) add(site.id, site.decision, std::nullopt);
    }
    return differences;
}

} // namespace app::scenario
