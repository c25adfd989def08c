#include "scenario/check_sentence.hpp"

#include <gtest/gtest.h>

namespace app::scenario {
namespace {

const Words& words()
{
    static const Words words({{"municipality.borne", "Borne"},
                              {"check.path.sentence", "{municipality} {year}: {value} - {expected} = {difference} "
                                                      "({percent} %), {tolerance}"},
                              {"check.rule.sentence", "{cases}: {value}"}});
    return words;
}

TEST(CheckSentence, FillsInWhatWasCompared)
{
    const Check check{.id = "path",
                      .unit = CheckUnit::Homes,
                      .municipality = model::Municipality::Borne,
                      .year = 2024,
                      .value = 80932.2,
                      .expected = 77060,
                      .tolerance = 4046.6};
    EXPECT_EQ(check_sentence(check, words(), Language::Nl), "Borne 2024: 80.932 - 77.060 = 3.872 (4,8 %), 4.047");
    EXPECT_EQ(check_sentence(check, words(), Language::En), "Borne 2024: 80,932 - 77,060 = 3,872 (4.8 %), 4,047");
}

TEST(CheckSentence, TheDifferenceIsThatOfTheNumbersShown)
{
    const Check check{.id = "path", .unit = CheckUnit::Homes, .value = 14812.5, .expected = 14974};
    EXPECT_EQ(check_sentence(check, words(), Language::En), " : 14,813 - 14,974 = 161 (1.1 %), 0");
}

TEST(CheckSentence, CountsCases)
{
    const Check check{.id = "rule", .value = 2, .cases = 16362};
    EXPECT_EQ(check_sentence(check, words(), Language::De), "16.362: 2");
}

TEST(CheckSentence, APercentageOfNothingIsNothing)
{
    const Check check{.id = "path", .unit = CheckUnit::Ratio, .value = 0, .expected = 1.28, .tolerance = 0.005};
    EXPECT_EQ(check_sentence(check, words(), Language::En), " : 0.00 - 1.28 = 1.28 (0.0 %), 0.01");
}

} // namespace
} // namespace app::scenario
