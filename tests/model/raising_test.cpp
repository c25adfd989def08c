// What must not get worse when something is raised: demand, or the weight of a principle.

#include "model/model.hpp"
#include "model/scores.hpp"
#include "model/site_order.hpp"
#include "scenario/parameters.hpp"

#include "tests/support/random_inputs.hpp"
#include "tests/support/real_region.hpp"
#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace app::model {
namespace {

using test::random_inputs;
using test::real_region;

/// The sliders that raise the demand of one class.
struct DemandSlider {
    SiteClass site_class;
    ParameterField field;
};

constexpr DemandSlider kDemandSliders[] = {
    {SiteClass::Homes, &Parameters::housing_growth_percent}, {SiteClass::Homes, &Parameters::housing_talent_per_year},
    {SiteClass::Land, &Parameters::land_services_percent},   {SiteClass::Land, &Parameters::land_consumer_percent},
    {SiteClass::Land, &Parameters::land_logistics_percent},  {SiteClass::Land, &Parameters::land_industry_percent},
    {SiteClass::Land, &Parameters::land_external_ha},        {SiteClass::Offices, &Parameters::offices_demand_percent},
};

TEST(Raising, more_demand_in_a_class_never_lowers_what_is_delivered_in_it)
{
    EXPECT_TRUE(rc::check([] {
        const Inputs inputs = *random_inputs(real_region());
        const DemandSlider slider = kDemandSliders[*rc::gen::inRange<std::size_t>(0, std::size(kDemandSliders))];
        Inputs more = inputs;
        double& value = more.parameters.*slider.field;
        const double max = scenario::find_parameter(slider.field)->max;
        value += (max - value) * *rc::gen::inRange(1, 101) / 100.0;

        Model model(real_region());
        const Balance before = model.run(inputs).balance[slider.site_class];
        const Balance after = model.run(more).balance[slider.site_class];
        RC_ASSERT(sum_of(after.demand) >= sum_of(before.demand) - 1e-9);
        RC_ASSERT(sum_of(after.delivered) >= sum_of(before.delivered) - 1e-6);
    }));
}

/// A site, with what the network gives it.
struct Candidate {
    Site site;
    double multimodal = 0;
    double freight = 0;
};

/// Values in steps of a tenth: sites that are equal somewhere come up often, and no difference is a matter of rounding.
double tenths()
{
    return *rc::gen::inRange(0, 11) / 10.0;
}

Candidate random_candidate(std::string id)
{
    Candidate candidate{test::make_site(std::move(id), SiteClass::Land, 10, {Segment::Services, Segment::Logistics}),
                        tenths(), tenths()};
    candidate.site.kind = static_cast<SiteKind>(*rc::gen::inRange<int>(0, static_cast<int>(base::kEnumSize<SiteKind>)));
    candidate.site.attribute_return = tenths();
    candidate.site.attribute_complete = tenths();
    candidate.site.attribute_distinctive = tenths();
    return candidate;
}

/// The principle values of the sites for one segment.
using Values = std::vector<PerPrinciple<double>>;

/// Place in the queue of the first site (0 is the head), among sites of one step.
std::size_t place_of_first(const Values& values, const PerPrinciple<double>& weights, Segment segment)
{
    std::vector<Site> sites;
    std::vector<OrderKey> keys(values.size());
    // The first site has the last id: where sites are equal it is served last.
    for (std::size_t i = 0; i < values.size(); ++i) {
        sites.push_back(test::make_site("s", SiteClass::Land, 10, {segment}));
        keys[i].scores[segment] = score(values[i], weights);
        keys[i].id_rank = static_cast<std::uint32_t>(values.size() - i);
    }
    SiteOrder order;
    reset_site_order(order, sites);
    update_site_order(order, keys, Ladder::Off);
    const auto& row = order[segment];
    return static_cast<std::size_t>(std::find(row.begin(), row.end(), 0U) - row.begin());
}

Values random_values(Segment segment)
{
    Values values;
    const auto count = *rc::gen::inRange<std::size_t>(2, 8);
    while (values.size() < count) {
        const Candidate candidate = random_candidate("s");
        values.push_back(principle_values(candidate.site, segment, candidate.multimodal, candidate.freight));
    }
    return values;
}

PerPrinciple<double> random_weights()
{
    PerPrinciple<double> weights;
    for (double& weight : weights) weight = *rc::gen::inRange(0, 11);
    return weights;
}

Principle random_principle()
{
    return static_cast<Principle>(*rc::gen::inRange<int>(0, static_cast<int>(base::kEnumSize<Principle>)));
}

/// The weights with that of the principle somewhere between what it is and 10.
PerPrinciple<double> raised(PerPrinciple<double> weights, Principle principle)
{
    weights[principle] += (10 - weights[principle]) * *rc::gen::inRange(1, 11) / 10.0;
    return weights;
}

/// Makes the first site the best on a principle.
void make_first_best(Values& values, Principle principle)
{
    for (const auto& other : values) values[0][principle] = std::max(values[0][principle], other[principle]);
}

TEST(Raising, a_weight_never_worsens_the_place_of_a_site_that_is_best_on_it_and_equal_elsewhere)
{
    EXPECT_TRUE(rc::check([] {
        const auto segment = *rc::gen::element(Segment::Services, Segment::Logistics);
        const Principle principle = random_principle();
        Values values = random_values(segment);
        for (auto& other : values) {
            const double own = other[principle];
            other = values[0];
            other[principle] = own;
        }
        make_first_best(values, principle);
        const PerPrinciple<double> weights = random_weights();
        RC_ASSERT(place_of_first(values, raised(weights, principle), segment) <=
                  place_of_first(values, weights, segment));
    }));
}

TEST(Raising, nor_that_of_a_site_that_is_best_on_it_and_differs_elsewhere)
{
    EXPECT_TRUE(rc::check([] {
        const auto segment = *rc::gen::element(Segment::Services, Segment::Logistics);
        const Principle principle = random_principle();
        Values values = random_values(segment);
        make_first_best(values, principle);
        const PerPrinciple<double> weights = random_weights();
        RC_ASSERT(place_of_first(values, raised(weights, principle), segment) <=
                  place_of_first(values, weights, segment));
    }));
}

} // namespace
} // namespace app::model
