#include "scenario/check_rules.hpp"

#include "model/model.hpp"
#include "tests/support/random_inputs.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>
#include <string>

namespace app::scenario {
namespace {

using model::Municipality;
using model::Results;
using model::SiteClass;
using test::real_region;

constexpr double kInfinite = std::numeric_limits<double>::infinity();

std::string broken_rules(const Tallies& tallies)
{
    std::string ids;
    for (const CheckRule rule : base::all_of<CheckRule>()) {
        if (tallies[rule].broken > 0) ids += (ids.empty() ? "" : " ") + std::string(id_of(rule));
    }
    return ids;
}

Tallies tallies_of(model::Model& model, const model::Inputs& inputs)
{
    Tallies tallies;
    const Results& results = model.run(inputs);
    update_tallies(tallies, real_region(), model.sites(), inputs.parameters, results);
    return tallies;
}

RC_GTEST_PROP(CheckRules, HoldForAnyInputs, ())
{
    static model::Model model(real_region());
    const Tallies tallies = tallies_of(model, *test::random_inputs(real_region()));
    RC_ASSERT(broken_rules(tallies) == "");
    for (const Tally& tally : tallies) RC_ASSERT(tally.cases > 0);
}

/// One number of the results moved, and the rules that must notice.
struct SpoiledCase {
    const char* name;
    void (*spoil)(Results& results);
    const char* broken;
};

const SpoiledCase kSpoiled[] = {
    {"a home that was never asked for", [](Results& r) { r.delivered[model::Segment::Urban][3] += 1; }, "conservation"},
    {"demand that waits nowhere", [](Results& r) { r.backlog[model::Segment::Industry].back() += 0.1; },
     "conservation"},
    {"a site beyond its capacity", [](Results& r) { r.sites[0].used[SiteClass::Homes] += 1e6; }, "capacity site_parts"},
    {"a year beyond its rate", [](Results& r) { r.sites[0].delivered[SiteClass::Homes][9] += 1e6; }, "yearly_rate"},
    {"a year below nothing", [](Results& r) { r.sites[1].delivered[SiteClass::Land][0] = -1; }, "yearly_rate"},
    {"a part that went lost", [](Results& r) { r.sites[2].dropped[SiteClass::Offices] += 1; }, "site_parts"},
    {"a reserve without end",
     [](Results& r) {
         for (model::SiteResult& site : r.sites) {
             site.reserved[SiteClass::Land] += 10;
             site.used[SiteClass::Land] -= 10;
         }
     },
     "reserve"},
    {"money from nowhere", [](Results& r) { r.finance[Municipality::Borne].settled_meur += 1; }, "settlement"},
    {"a shortfall of the ledger", [](Results& r) { r.ledger[SiteClass::Land].shortfall = 1; }, "ledger"},
    {"a ledger that does not close", [](Results& r) { r.ledger[SiteClass::Homes].closed = false; }, "ledger"},
    {"a home too many", [](Results& r) { r.stock[Municipality::Hengelo].back() += 1; }, "stock"},
    {"a score above 100", [](Results& r) { r.twentehuis.roof = 101; }, "ranges"},
    {"a score that is no number", [](Results& r) { r.twentehuis.urban = std::numeric_limits<double>::quiet_NaN(); },
     "ranges"},
    {"a share above 1", [](Results& r) { r.sites[0].parts.begin()[2] = 1.5; }, "ranges"},
    {"a site nearer than near", [](Results& r) { r.sites[0].multimodal = 1.1; }, "ranges"},
    {"a quay below nothing", [](Results& r) { r.sites[0].freight = -0.1; }, "ranges"},
    {"empty shops below nothing", [](Results& r) { r.centres[Municipality::Borne].empty_floor[7] = -1; }, "ranges"},
    {"empty shops without end", [](Results& r) { r.centres[Municipality::Borne].empty_floor[7] = kInfinite; },
     "ranges"},
    {"need below nothing", [](Results& r) { r.need[Municipality::Enschede][9] = -1; }, "ranges"},
    {"need without end", [](Results& r) { r.need[Municipality::Enschede][9] = kInfinite; }, "ranges"},
    {"vacancy without end", [](Results& r) { r.vacancy[Municipality::Almelo][4] = kInfinite; }, "ranges"},
    {"money without end",
     [](Results& r) {
         r.finance[Municipality::Borne].settled_meur = kInfinite;
         r.finance[Municipality::Borne].result_meur = kInfinite;
     },
     "settlement ranges"},
    {"an index below nothing", [](Results& r) { r.region_index[model::Travel::Car] = -1; }, "ranges"},
    {"an index without end", [](Results& r) { r.region_index[model::Travel::Pt] = kInfinite; }, "ranges"},
    {"less than nobody waits", [](Results& r) { r.backlog[model::Segment::Green][0] = -1; }, "ranges"},
    {"waiting without end", [](Results& r) { r.backlog[model::Segment::Green][0] = kInfinite; }, "ranges"},
    {"vacancy below nothing", [](Results& r) { r.vacancy[Municipality::Almelo][4] = -1; }, "ranges"},
};

TEST(CheckRules, NoticeWhatIsWrong)
{
    model::Model model(real_region());
    const Results right = model.run({});
    for (const SpoiledCase& test : kSpoiled) {
        Results results = right;
        test.spoil(results);
        Tallies tallies;
        update_tallies(tallies, real_region(), model.sites(), {}, results);
        EXPECT_EQ(broken_rules(tallies), test.broken) << test.name;
    }
}

} // namespace
} // namespace app::scenario
