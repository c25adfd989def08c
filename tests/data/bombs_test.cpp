// What is made to cost much is refused early. Counted in bytes read, not in time: bad_files_main.cpp takes the time.

#include "tests/data/bombs.hpp"

#include "data/link.hpp"
#include "data/scenario_file.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

TEST(Bombs, AreAtLeastThirty)
{
    EXPECT_GE(test::bombs().size(), 30u);
}

TEST(Bombs, AreRefusedAsSoonAsTheyShow)
{
    for (const test::Bomb& bomb : test::bombs()) {
        const base::Result<ScenarioFile> scenario = parse_scenario(bomb.text, "bomb", test::real_region());
        ASSERT_FALSE(scenario.ok()) << bomb.name;
        const base::Error& error = scenario.error();
        EXPECT_LE(test::bytes_read(error), bomb.read_bytes) << bomb.name << ": " << describe(error);
        EXPECT_LE(error.message.size(), 300u) << bomb.name << ": the message is no bomb either";
        EXPECT_LE(error.pointer.size(), 300u) << bomb.name;
    }
}

TEST(Bombs, AreRefusedAsLinksToo)
{
    for (const test::Bomb& bomb : test::bombs()) {
        EXPECT_FALSE(read_link(bomb.text, test::real_region(), {}).ok()) << bomb.name;
        EXPECT_FALSE(read_link("v=1&m=1&d=0&w=" + bomb.text, test::real_region(), {}).ok()) << bomb.name;
    }
}

} // namespace
} // namespace app::data
