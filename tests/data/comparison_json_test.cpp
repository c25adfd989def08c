#include "data/comparison_json.hpp"

#include "tests/support/asset_files.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

using model::Decision;
using scenario::Change;

TEST(ComparisonJson, ListsOnlyWhatDiffers)
{
    ScenarioFile reference{.name = "Voorstel \"A\""};
    reference.inputs.parameters.land_external_ha = 30;
    model::Inputs present;
    present.parameters.housing_growth_percent = -5;
    const scenario::SiteDifference sites[] = {
        {"hengelo-zuid", Decision::Drop, Decision::Drop, Change::Same},
        {"de-kluft", Decision::Develop, Decision::Reserve, Change::Gone},
        {"new", std::nullopt, Decision::Develop, Change::More},
    };
    const map::BlockChanges blocks{.more = 4, .gone = 3, .higher = 2, .lower = 1};
    EXPECT_EQ(comparison_json(tests::real_region(),
                              {.reference = reference, .present = present, .sites = sites, .blocks = blocks}),
              R"({"name":"Voorstel \"A\"","preset":"perspectief","changes":1,)"
              R"("scenario":{"format":"twente2040-scenario","version":1,"name":"Voorstel \"A\"",)"
              R"("values":{"land.external":30}},)"
              R"("parameters":[{"id":"housing.growth","reference":0,"present":-5},)"
              R"({"id":"land.external","reference":30,"present":0}],)"
              R"("sites":[{"id":"de-kluft","reference":"develop","present":"reserve","change":"gone"},)"
              R"({"id":"new","reference":null,"present":"develop","change":"more"}],)"
              R"("blocks":{"more":4,"gone":3,"higher":2,"lower":1}})");
}

} // namespace
} // namespace app::data
