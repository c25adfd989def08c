#include "data/results_json.hpp"

#include "data/json_text.hpp"
#include "data/layers_json.hpp"
#include "data/parameters_json.hpp"
#include "model/run.hpp"
#include "scenario/layers.hpp"
#include "scenario/parameters.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/json_members.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

using tests::keys_of;
using tests::member;

/// The JSON of a run with all defaults, read back.
const JsonValue& default_results()
{
    static const base::Result<JsonDocument> document = parse_json(
        results_json(tests::real_region(), model::run(tests::real_region(), {})), "results", kDataFileLimits);
    EXPECT_TRUE(document.ok());
    return document.value().root;
}

constexpr const char* kMunicipalities = "almelo borne enschede hengelo oldenzaal";
constexpr const char* kSegments = "urban compact green other services consumer logistics industry offices";
constexpr const char* kClasses = "homes land offices";

TEST(ResultsJson, HasTheKeysOfTheModelText)
{
    EXPECT_EQ(keys_of(default_results()),
              "years demand need households shrink delivered backlog restructured stock vacancy sites balance ledger "
              "access finance centres twentehuis");
    EXPECT_EQ(keys_of(member(default_results(), "demand")), "homes segments");
    EXPECT_EQ(keys_of(member(member(default_results(), "delivered"), "segments")), kSegments);
    EXPECT_EQ(keys_of(member(default_results(), "vacancy")), kMunicipalities);
    EXPECT_EQ(keys_of(member(default_results(), "balance")), kClasses);
    EXPECT_EQ(keys_of(member(member(default_results(), "balance"), "land")),
              "demand delivered backlog remaining ratio after oversupply");
    EXPECT_EQ(keys_of(member(default_results(), "ledger")), "homes land offices closed shortfall");
    EXPECT_EQ(keys_of(member(member(default_results(), "ledger"), "homes")), "added cut closed");
    EXPECT_EQ(keys_of(member(default_results(), "access")), "nodes region reach");
    EXPECT_EQ(keys_of(member(member(default_results(), "finance"), "borne")),
              "land_result holding write_off result settled");
    EXPECT_EQ(keys_of(member(default_results(), "twentehuis")), "foundation economy urban talent roof parts");
    EXPECT_EQ(keys_of(member(member(default_results(), "twentehuis"), "parts")),
              "foundation economy urban talent roof");
}

TEST(ResultsJson, SitesStandInTheOrderOfTheData)
{
    const JsonValue& sites = member(default_results(), "sites");
    ASSERT_EQ(sites.items.size(), tests::real_region().sites.size());
    for (std::size_t i = 0; i < sites.items.size(); ++i) {
        EXPECT_EQ(member(sites.items[i], "id").text, tests::real_region().sites[i].id);
    }
    const JsonValue& first = sites.items[0];
    EXPECT_EQ(keys_of(first), "id decision reduced used unused reserved dropped first_year last_year scores parts M F "
                              "tier eligible reason");
    EXPECT_EQ(keys_of(member(first, "scores")), kSegments);
    EXPECT_EQ(keys_of(member(first, "parts")), "p1 p2 p3 p4 p5 p6");
    EXPECT_EQ(keys_of(member(first, "reason")), "rule segment score competitor year shortage");
    EXPECT_EQ(member(first, "first_year").type, JsonType::Null) << "Noordflank was cancelled: never served";
}

TEST(ResultsJson, FlowsHave30ValuesAndLevels31)
{
    EXPECT_EQ(member(default_results(), "years").items.size(), 31u);
    for (const char* levels : {"need", "households", "stock", "vacancy"}) {
        EXPECT_EQ(member(member(default_results(), levels), "almelo").items.size(), 31u) << levels;
    }
    EXPECT_EQ(member(member(default_results(), "shrink"), "almelo").items.size(), 30u);
    const JsonValue& land = member(member(default_results(), "balance"), "land");
    for (const char* flows : {"demand", "delivered", "backlog"}) EXPECT_EQ(member(land, flows).items.size(), 30u);
    for (const char* levels : {"remaining", "ratio", "after", "oversupply"}) {
        EXPECT_EQ(member(land, levels).items.size(), 31u);
    }
    EXPECT_EQ(member(land, "ratio").items.back().type, JsonType::Null) << "no demand is left after 2040";
}

TEST(ResultsJson, ReachIsGivenForNodesWithWeight)
{
    std::size_t with_weight = 0;
    for (const model::Node& node : tests::real_region().nodes) with_weight += node.weight > 0 ? 1 : 0;
    const JsonValue& reach = member(member(default_results(), "access"), "reach");
    EXPECT_EQ(reach.members.size(), with_weight);
    EXPECT_EQ(member(reach.members[0].value, "car").items.size(), 3u);
}

TEST(ResultsJson, NeedIsTheTableOfTheDocument)
{
    double sum_2040 = 0;
    for (const JsonMember& municipality : member(default_results(), "need").members) {
        sum_2040 += municipality.value.items.back().number;
    }
    EXPECT_NEAR(sum_2040, 182679, 1e-6);
}

TEST(ParametersJson, ListsTheWholeCatalogue)
{
    const base::Result<JsonDocument> document = parse_json(parameters_json(), "parameters", kDataFileLimits);
    ASSERT_TRUE(document.ok());
    ASSERT_EQ(document.value().root.items.size(), scenario::parameters().size());
    for (std::size_t i = 0; i < scenario::parameters().size(); ++i) {
        const JsonValue& item = document.value().root.items[i];
        const scenario::Parameter& parameter = scenario::parameters()[i];
        EXPECT_EQ(keys_of(item), "id group kind unit min max step default uncertainty basis source sourceId");
        EXPECT_EQ(member(item, "id").text, parameter.id);
        EXPECT_EQ(member(item, "default").number, parameter.default_value());
        EXPECT_EQ(member(item, "kind").text, parameter.kind == scenario::Kind::Toggle ? "toggle" : "number");
    }
}

TEST(LayersJson, ListsEveryLayerFromTheGroundUp)
{
    const base::Result<JsonDocument> document = parse_json(layers_json(), "layers", kDataFileLimits);
    ASSERT_TRUE(document.ok());
    const auto& layers = document.value().root.items;
    ASSERT_EQ(layers.size(), base::kEnumSize<scenario::Layer>);
    EXPECT_EQ(tests::keys_of(layers.front()), "id group basis visibleAtFirst");
    EXPECT_EQ(tests::member(layers.front(), "id").text, "landscape");
    EXPECT_EQ(tests::member(layers.back(), "id").text, "labels");
    for (const JsonValue& layer : layers) {
        if (tests::member(layer, "id").text != "international") continue;
        EXPECT_EQ(tests::member(layer, "group").text, "reachability");
        EXPECT_EQ(tests::member(layer, "basis").text, "document");
        EXPECT_FALSE(tests::member(layer, "visibleAtFirst").boolean);
    }
}

} // namespace
} // namespace app::data
