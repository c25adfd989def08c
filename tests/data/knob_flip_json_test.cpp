#include "data/knob_flip_json.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

TEST(KnobFlipJson, NamesTheControlItsTwoValuesAndTheDecision)
{
    const scenario::KnobFlip flip{.parameter = scenario::find_parameter("housing.growth"),
                                  .from = 0,
                                  .to = 2.5,
                                  .decision = model::Decision::Phase};
    EXPECT_EQ(knob_flip_json("usseler-es", false, flip),
              R"({"site":"usseler-es","searching":false,)"
              R"("flip":{"parameter":"housing.growth","from":0,"to":2.5,"decision":"phase"}})");
}

TEST(KnobFlipJson, SaysWhetherItIsStillLooking)
{
    EXPECT_EQ(knob_flip_json("usseler-es", true, std::nullopt),
              R"({"site":"usseler-es","searching":true,"flip":null})");
    EXPECT_EQ(knob_flip_json("usseler-es", false, std::nullopt),
              R"({"site":"usseler-es","searching":false,"flip":null})");
}

} // namespace
} // namespace app::data
