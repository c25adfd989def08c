#include "data/ensemble_json.hpp"

#include "data/json_text.hpp"
#include "scenario/ensemble.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/json_members.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

using tests::keys_of;
using tests::member;

constexpr std::size_t kSamples = 7;

const scenario::EnsembleSummary& summary()
{
    static const scenario::EnsembleSummary made = scenario::run_ensemble(tests::real_region(), {}, kSamples);
    return made;
}

const JsonValue& root()
{
    static const base::Result<JsonDocument> document =
        parse_json(ensemble_json(summary()), "ensemble", kDataFileLimits);
    EXPECT_TRUE(document.ok());
    return document.value().root;
}

TEST(EnsembleJson, HasTheKeysOfTheModelText)
{
    EXPECT_EQ(keys_of(root()), "samples seed bands sites correlation");
    EXPECT_EQ(member(root(), "samples").number, kSamples);
    EXPECT_EQ(member(root(), "seed").number, 2040);
    EXPECT_EQ(keys_of(member(root(), "bands")), "classes finance outcomes");
    EXPECT_EQ(keys_of(member(member(root(), "bands"), "classes")), "homes land offices");
    EXPECT_EQ(keys_of(member(member(root(), "bands"), "finance")), "almelo borne enschede hengelo oldenzaal");
    EXPECT_EQ(keys_of(member(root(), "correlation")),
              "homes_delivered homes_backlog land_delivered result foundation economy urban talent roof");
}

TEST(EnsembleJson, BandsOfClassesAreArrays)
{
    const JsonValue& land = member(member(member(root(), "bands"), "classes"), "land");
    EXPECT_EQ(keys_of(land), "demand delivered oversupply");
    EXPECT_EQ(keys_of(member(land, "demand")), "p10 p50 p90");
    EXPECT_EQ(member(member(land, "demand"), "p10").items.size(), 30u);
    EXPECT_EQ(member(member(land, "delivered"), "p50").items.size(), 30u);
    EXPECT_EQ(member(member(land, "oversupply"), "p90").items.size(), 31u);
    const scenario::Band& band = summary().classes[model::SiteClass::Land].demand[4];
    EXPECT_EQ(member(member(land, "demand"), "p10").items[4].number, band.p10);
    EXPECT_EQ(member(member(land, "demand"), "p90").items[4].number, band.p90);
}

TEST(EnsembleJson, BandsOfFinanceAreNumbers)
{
    const JsonValue& borne = member(member(member(root(), "bands"), "finance"), "borne");
    EXPECT_EQ(keys_of(borne), "land_result holding write_off result settled");
    const scenario::FinanceBands& bands = summary().finance[model::Municipality::Borne];
    EXPECT_EQ(member(member(borne, "land_result"), "p10").number, bands[0].p10);
    EXPECT_EQ(member(member(borne, "holding"), "p50").number, bands[1].p50);
    EXPECT_EQ(member(member(borne, "write_off"), "p90").number, bands[2].p90);
    EXPECT_EQ(member(member(borne, "result"), "p50").number, bands[3].p50);
    EXPECT_EQ(member(member(borne, "settled"), "p10").number, bands[4].p10);
}

TEST(EnsembleJson, EveryOutcomeHasItsBand)
{
    const JsonValue& outcomes = member(member(root(), "bands"), "outcomes");
    EXPECT_EQ(keys_of(outcomes),
              "homes_delivered homes_backlog land_delivered result foundation economy urban talent roof");
    const scenario::Band& band = summary().outcomes[scenario::Outcome::Urban];
    EXPECT_EQ(keys_of(member(outcomes, "urban")), "p10 p50 p90");
    EXPECT_EQ(member(member(outcomes, "urban"), "p10").number, band.p10);
    EXPECT_EQ(member(member(outcomes, "urban"), "p90").number, band.p90);
}

TEST(EnsembleJson, SitesHaveAllFourSharesAndAVerdict)
{
    const JsonValue& sites = member(root(), "sites");
    ASSERT_EQ(sites.members.size(), tests::real_region().sites.size());
    const JsonMember& first = sites.members[0];
    EXPECT_EQ(first.key, tests::real_region().sites[0].id);
    EXPECT_EQ(keys_of(first.value), "share verdict");
    EXPECT_EQ(keys_of(member(first.value, "share")), "develop phase reserve drop");
    EXPECT_EQ(member(member(first.value, "share"), "drop").number, 1) << "Noordflank was cancelled";
    EXPECT_EQ(member(first.value, "verdict").text, "rare");
}

TEST(EnsembleJson, CorrelationIsKeyedByUncertainParameter)
{
    const JsonValue& result = member(member(root(), "correlation"), "result");
    ASSERT_EQ(result.members.size(), summary().uncertain.size());
    for (std::size_t j = 0; j < result.members.size(); ++j) {
        EXPECT_EQ(result.members[j].key, summary().uncertain[j]->id);
        EXPECT_EQ(result.members[j].value.number, summary().correlation[scenario::Outcome::Result][j]);
    }
}

TEST(EnsembleJson, ALargeSeedKeepsAllItsDigits)
{
    scenario::EnsembleSummary large = summary();
    large.seed = 18446744073709551615u;
    EXPECT_EQ(ensemble_json(large).rfind(R"({"samples":7,"seed":18446744073709551615,"bands":)", 0), 0u);
}

} // namespace
} // namespace app::data
