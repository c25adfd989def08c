#include "data/headline_json.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

TEST(HeadlineJson, HasTheOutcomesAndTheDecisions)
{
    model::Results results;
    results.balance[model::SiteClass::Homes].delivered[0] = 12;
    results.balance[model::SiteClass::Homes].delivered[29] = 3;
    results.balance[model::SiteClass::Homes].backlog.back() = 4;
    results.balance[model::SiteClass::Land].delivered[5] = 2.5;
    results.finance[model::Municipality::Borne].result_meur = -7;
    results.twentehuis.foundation = 50;
    results.twentehuis.economy = 51;
    results.twentehuis.urban = 52;
    results.twentehuis.talent = 53;
    results.twentehuis.roof = 54;
    results.ledger_closed = false;
    results.sites.resize(3);
    results.sites[0].decision = model::Decision::Drop;
    results.sites[1].decision = model::Decision::Phase;
    results.sites[2].decision = model::Decision::Drop;
    EXPECT_EQ(headline_json("Proef \"1\"", results),
              R"({"name":"Proef \"1\"","homes_delivered":15,"homes_backlog":4,"land_delivered":2.5,"result":-7,)"
              R"("foundation":50,"economy":51,"urban":52,"talent":53,"roof":54,)"
              R"("decisions":{"develop":0,"phase":1,"reserve":0,"drop":2},"ledger_closed":false})");
}

} // namespace
} // namespace app::data
