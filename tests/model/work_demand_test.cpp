#include "model/demand.hpp"
#include "model/work_demand.hpp"

#include "tests/support/tiny_region.hpp"

#include <gtest/gtest.h>

namespace app::model {
namespace {

using test::tiny_region;

struct WorkCase {
    const char* name;
    double Parameters::*field;
    double value;
    Segment segment;
    int year;
    double demand;
    double restructured_ha;
};

constexpr WorkCase kWorkCases[] = {
    {"a tenth of the decade a year", &Parameters::land_industry_percent, 100, Segment::Industry, 2015, 1, 0},
    {"a sector at half strength", &Parameters::land_industry_percent, 50, Segment::Industry, 2015, 0.5, 0},
    {"another sector's slider does nothing", &Parameters::land_services_percent, 50, Segment::Consumer, 2015, 1, 0},
    {"outside demand goes to industry for 40 %", &Parameters::land_external_ha, 150, Segment::Industry, 2040, 3, 0},
    {"and to logistics for 60 %", &Parameters::land_external_ha, 150, Segment::Logistics, 2011, 4, 0},
    {"and to no one else", &Parameters::land_external_ha, 150, Segment::Services, 2011, 1, 0},
    {"restructuring meets a part of it", &Parameters::land_restructuring_percent, 60, Segment::Logistics, 2020, 0.4,
     0.6},
    {"remote work grows to its full effect", &Parameters::work_remote_percent, 30, Segment::Services, 2040, 0.7, 0},
    {"and is halfway in 2025", &Parameters::work_remote_percent, 30, Segment::Consumer, 2025, 0.85, 0},
    {"industry cannot work remotely", &Parameters::work_remote_percent, 30, Segment::Industry, 2040, 1, 0},
    {"offices start at their level of 2011", &Parameters::offices_demand_percent, 100, Segment::Offices, 2011, 3, 0},
    {"and end at that of 2040", &Parameters::offices_demand_percent, 200, Segment::Offices, 2040, 2, 0},
    {"remote work empties offices too", &Parameters::work_remote_percent, 30, Segment::Offices, 2040, 0.7, 0},
};

TEST(WorkDemand, follows_its_sliders)
{
    const Region region = tiny_region();
    for (const WorkCase& c : kWorkCases) {
        Parameters parameters;
        parameters.*c.field = c.value;
        const WorkDemand work = make_work_demand(region, parameters);
        EXPECT_NEAR(work.demand[c.segment][flow_index(c.year)], c.demand, 1e-12) << c.name;
        EXPECT_NEAR(work.restructured_ha[c.segment][flow_index(c.year)], c.restructured_ha, 1e-12) << c.name;
    }
}

TEST(Demand, divides_homes_by_mix_and_work_by_share)
{
    const Region region = tiny_region();
    const HomesForecast forecast = make_homes_forecast(region.homes);
    Demand demand;
    update_demand(demand, make_homes_demand(region, forecast, {}), make_work_demand(region, {}), forecast.share);

    EXPECT_NEAR(demand.local[Municipality::Hengelo][Segment::Green][flow_index(2011)], 2.5, 1e-9);
    EXPECT_NEAR(demand.total[Segment::Green][flow_index(2011)], 12.5, 1e-9);
    EXPECT_NEAR(demand.local[Municipality::Hengelo][Segment::Logistics][flow_index(2011)], 0.2, 1e-12);
    EXPECT_NEAR(demand.total[Segment::Logistics][flow_index(2011)], 1, 1e-12);
    EXPECT_NEAR(demand_of_class(demand, SiteClass::Homes), 5 * 200, 1e-6);
    EXPECT_NEAR(demand_of_class(demand, SiteClass::Land), 120, 1e-9);
    EXPECT_NEAR(demand_of_class(demand, SiteClass::Offices), 60, 1e-9);
}

} // namespace
} // namespace app::model
