#include "tests/support/random_inputs.hpp"

#include "scenario/parameters.hpp"

#include <string>

namespace app::test {

using namespace model;

namespace {

double random_value(const scenario::Parameter& parameter)
{
    if (parameter.kind == scenario::Kind::Toggle) return *rc::gen::inRange(0, 2);
    const double share = *rc::gen::element(0.0, 1.0, *rc::gen::inRange(0, 1001) / 1000.0);
    return parameter.min + share * (parameter.max - parameter.min);
}

template <class Enum> Enum random_enum()
{
    return static_cast<Enum>(*rc::gen::inRange<int>(0, static_cast<int>(base::kEnumSize<Enum>)));
}

Choice random_choice()
{
    return *rc::gen::weightedElement<Choice>(
        {{4, Choice::Auto}, {1, Choice::Develop}, {1, Choice::Reserve}, {1, Choice::Drop}});
}

AddedSite random_added_site(std::size_t number)
{
    AddedSite site;
    site.id = "new-" + std::to_string(number);
    site.name = site.id;
    site.longitude_deg = 6.45 + *rc::gen::inRange(0, 651) / 1000.0;
    site.latitude_deg = 52.13 + *rc::gen::inRange(0, 321) / 1000.0;
    site.municipality = random_enum<Municipality>();
    site.site_class = random_enum<SiteClass>();
    site.kind = random_enum<SiteKind>();
    site.capacity = *rc::gen::inRange(1, 100001) / 100.0;
    for (Segment segment : segments_of(site.site_class)) {
        if (*rc::gen::arbitrary<bool>()) site.segments.push_back(segment);
    }
    if (site.segments.empty()) site.segments.push_back(segments_of(site.site_class)[0]);
    return site;
}

} // namespace

rc::Gen<Inputs> random_inputs(const Region& region)
{
    return rc::gen::exec([&region] {
        Inputs inputs;
        const int moved_percent = *rc::gen::element(0, 20, 60, 100);
        for (const scenario::Parameter& parameter : scenario::parameters()) {
            if (*rc::gen::inRange(0, 100) >= moved_percent) continue;
            inputs.parameters.*parameter.field = random_value(parameter);
        }
        if (*rc::gen::arbitrary<bool>()) {
            for (std::size_t i = 0; i < region.sites.size(); ++i) inputs.choices.push_back(random_choice());
        }
        const auto added_count = *rc::gen::weightedElement<std::size_t>({{4, 0}, {2, 1}, {2, 5}, {1, kMaxAddedSites}});
        for (std::size_t i = 0; i < added_count; ++i) {
            inputs.added.push_back(random_added_site(i));
            inputs.added_choices.push_back(random_choice());
        }
        return inputs;
    });
}

Inputs with_one_change(Inputs inputs, const Region& region)
{
    if (*rc::gen::inRange(0, 5) == 0) {
        inputs.choices.resize(region.sites.size());
        inputs.choices[*rc::gen::inRange<std::size_t>(0, region.sites.size())] = random_choice();
        return inputs;
    }
    const auto all = scenario::parameters();
    const scenario::Parameter& parameter = all[*rc::gen::inRange<std::size_t>(0, all.size())];
    inputs.parameters.*parameter.field = random_value(parameter);
    return inputs;
}

} // namespace app::test
