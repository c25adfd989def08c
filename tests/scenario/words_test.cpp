#include "scenario/words.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace app::scenario {
namespace {

using Texts = std::map<std::string, std::string, std::less<>>;

TEST(Words, GiveTheTextOfAKey)
{
    const Words words(Texts{{"a", "Wonen"}});
    EXPECT_STREQ(words("a"), "Wonen");
    EXPECT_TRUE(words.has("a"));
    EXPECT_FALSE(words.has("b"));
}

TEST(Words, AMissingKeyShowsItself)
{
    const Words words;
    EXPECT_STREQ(words("parameter.x.label"), "parameter.x.label");
    EXPECT_FALSE(words.has("parameter.x.label")) << "showing it must not make it known";
}

struct FillCase {
    const char* name;
    const char* pattern;
    const char* text;
};

const FillCase kFills[] = {
    {"no place", "niets", "niets"},
    {"one place", "{count} woningen", "16.025 woningen"},
    {"twice the same place", "{count} van {count}", "16.025 van 16.025"},
    {"two places", "{count} in {city}", "16.025 in {Borne}"},
    {"an unknown place stays", "{year}", "{year}"},
};

TEST(Words, FillInPlaces)
{
    for (const FillCase& test : kFills) {
        const Words words(Texts{{"key", test.pattern}});
        EXPECT_EQ(words.fill("key", {{"count", "16.025"}, {"city", "{Borne}"}}), test.text) << test.name;
    }
}

} // namespace
} // namespace app::scenario
