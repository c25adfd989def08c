#include "model/site_list.hpp"

#include "model/nearest_municipality.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::make_site;
using test::tiny_region;

AddedSite added(std::string id, SiteClass site_class, SiteKind kind, Segment segment)
{
    AddedSite site;
    site.id = std::move(id);
    site.site_class = site_class;
    site.kind = kind;
    site.segments = {segment};
    site.capacity = 50;
    return site;
}

TEST(NearestMunicipality, is_that_of_the_nearest_centre)
{
    Region region = tiny_region();
    region.nodes.push_back(region.nodes[0]);
    region.nodes.back().municipality = Municipality::Borne;
    region.nodes.back().latitude_deg = 52.1;
    EXPECT_EQ(nearest_municipality(region, 6.7, 52.25), Municipality::Almelo);
    EXPECT_EQ(nearest_municipality(region, 6.7, 52.15), Municipality::Borne);
    region.nodes.back().municipality.reset(); // the centre of a town outside
    EXPECT_EQ(nearest_municipality(region, 6.7, 52.15), Municipality::Almelo);
}

struct MarginCase {
    const char* name;
    SiteClass site_class;
    SiteKind kind;
    double margin_meur;
};

constexpr MarginCase kMarginCases[] = {
    {"homes on an expansion earn", SiteClass::Homes, SiteKind::Expansion, 0.007},
    {"homes in the city cost", SiteClass::Homes, SiteKind::Centre, -0.01},
    {"land earns wherever it lies", SiteClass::Land, SiteKind::Expansion, 0.25},
    {"offices too", SiteClass::Offices, SiteKind::Station, 0.02},
};

TEST(AddedSite, is_completed_with_the_defaults)
{
    const Region region = tiny_region();
    for (const MarginCase& c : kMarginCases) {
        const Site site = complete_added_site(added("new", c.site_class, c.kind, Segment::Urban), region.added);
        EXPECT_EQ(site.margin_meur[c.site_class], c.margin_meur) << c.name;
        EXPECT_EQ(site.rate_per_year[c.site_class], 5) << c.name;
        EXPECT_EQ(site.book_value_meur[c.site_class], 0) << c.name;
        EXPECT_EQ(site.status, SiteStatus::InExploitation) << c.name;
        EXPECT_EQ(site.earliest_year, 2014) << c.name;
        EXPECT_EQ(site.attribute_return + site.attribute_complete + site.attribute_distinctive, 1.5) << c.name;
    }
}

struct EligibleCase {
    const char* name;
    SiteStatus status;
    Choice choice;
    double write_off;
    bool eligible;
};

constexpr EligibleCase kEligibleCases[] = {
    {"a site in exploitation takes part", SiteStatus::InExploitation, Choice::Auto, 1, true},
    {"an unstarted one is written off", SiteStatus::Unstarted, Choice::Auto, 1, false},
    {"unless nothing is written off", SiteStatus::Unstarted, Choice::Auto, 0, true},
    {"or it is chosen", SiteStatus::Unstarted, Choice::Develop, 1, true},
    {"a phased one waits but takes part", SiteStatus::Phased, Choice::Auto, 1, true},
    {"what is chosen as reserve does not", SiteStatus::InExploitation, Choice::Reserve, 0, false},
    {"nor what is chosen to go", SiteStatus::InExploitation, Choice::Drop, 0, false},
};

TEST(Eligibility, follows_status_choice_and_write_off)
{
    for (const EligibleCase& c : kEligibleCases) {
        Site site;
        site.status = c.status;
        Parameters parameters;
        parameters.programme_write_off_unstarted = c.write_off;
        EXPECT_EQ(is_eligible(site, c.choice, parameters), c.eligible) << c.name;
    }
}

TEST(FirstPossibleYear, is_not_before_2021_for_a_phased_site)
{
    Site site;
    site.earliest_year = 2014;
    EXPECT_EQ(first_possible_year(site), 2014);
    site.status = SiteStatus::Phased;
    EXPECT_EQ(first_possible_year(site), 2021);
    site.earliest_year = 2030;
    EXPECT_EQ(first_possible_year(site), 2030);
}

TEST(OpenClass, needs_its_toggle)
{
    Site site;
    site.needs[SiteClass::Land] = &Parameters::access_airport;
    Parameters parameters;
    EXPECT_TRUE(is_class_open(site, SiteClass::Land, parameters));
    parameters.access_airport = 0;
    EXPECT_FALSE(is_class_open(site, SiteClass::Land, parameters));
    EXPECT_TRUE(is_class_open(site, SiteClass::Homes, parameters));
}

TEST(SiteList, holds_plan_then_added_with_choices_and_ranks)
{
    Region region = tiny_region();
    region.sites = {make_site("b", SiteClass::Homes, 10, {Segment::Urban}),
                    make_site("a-1", SiteClass::Homes, 10, {Segment::Urban})};
    SiteList list = make_site_list(region);
    Inputs inputs;
    inputs.choices = {Choice::Drop};
    inputs.added = {added("a", SiteClass::Homes, SiteKind::Centre, Segment::Urban),
                    added("Z", SiteClass::Homes, SiteKind::Centre, Segment::Urban)};
    inputs.added_choices = {Choice::Develop};
    update_site_list(list, region, inputs);

    ASSERT_EQ(list.sites.size(), 4U);
    EXPECT_EQ(list.plan_count, 2U);
    EXPECT_EQ(list.choices, (std::vector<Choice>{Choice::Drop, Choice::Auto, Choice::Develop, Choice::Auto}));
    EXPECT_EQ(list.id_rank, (std::vector<std::uint32_t>{3, 2, 1, 0})) << "byte order: Z before a before a-1 before b";

    update_site_list(list, region, Inputs{});
    EXPECT_EQ(list.sites.size(), 2U);
    EXPECT_EQ(list.id_rank, (std::vector<std::uint32_t>{1, 0}));
}

} // namespace
} // namespace app::model
