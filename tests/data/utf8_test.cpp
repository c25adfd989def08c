#include "data/utf8.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

struct Utf8Case {
    const char* name;
    std::string_view text;
    std::optional<std::size_t> broken_at;
};

const Utf8Case kCases[] = {
    {"nothing", "", std::nullopt},
    {"ASCII", "Usseler Es", std::nullopt},
    {"two bytes", "caf\xC3\xA9", std::nullopt},
    {"three bytes", "\xE2\x82\xAC 5", std::nullopt},
    {"four bytes", "\xF0\x9F\x9A\xB2", std::nullopt},
    {"the last code point", "\xF4\x8F\xBF\xBF", std::nullopt},
    {"a lone continuation byte", "a\x80", 1},
    {"an overlong slash", "\xC0\xAF", 0},
    {"an overlong three-byte form", "ab\xE0\x80\x80", 2},
    {"an overlong four-byte form", "\xF0\x80\x80\x80", 0},
    {"a surrogate", "\xED\xA0\x80", 0},
    {"above the last code point", "\xF4\x90\x80\x80", 0},
    {"a byte that never occurs", "x\xFFy", 1},
    {"cut after one of two", "caf\xC3", 3},
    {"cut after two of three", "\xE2\x82", 0},
    {"cut after three of four", "\xF0\x9F\x9A", 0},
};

TEST(Utf8, FindsTheFirstIllFormedByte)
{
    for (const Utf8Case& test : kCases) EXPECT_EQ(find_ill_formed_utf8(test.text), test.broken_at) << test.name;
}

TEST(Utf8, ShortensBetweenCharacters)
{
    EXPECT_EQ(shorten_utf8("Borne", 5), "Borne");
    EXPECT_EQ(shorten_utf8("Bornsche Maten", 8), "Bornsche...");
    EXPECT_EQ(shorten_utf8("caf\xC3\xA9!", 4), "caf...") << "half a character must not stay";
    EXPECT_EQ(shorten_utf8("\x80\x80\x80", 2), "...") << "and ends where there is no beginning of one";
}

} // namespace
} // namespace app::data
