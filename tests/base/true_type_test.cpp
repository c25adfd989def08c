#include "base/true_type.hpp"

#include "tests/picture/font_files.hpp"

#include <gtest/gtest.h>

namespace app::base {
namespace {

const std::vector<std::byte>& inter()
{
    static const std::vector<std::byte> bytes = test::font_bytes(picture::Face::Sans400);
    return bytes;
}

TEST(TrueType, TellsHowHighAndHowWideCharactersAre)
{
    const auto metrics = read_font_metrics(inter());
    const auto advances = read_glyph_advances(inter());
    ASSERT_TRUE(metrics && advances);
    // Inter 4: 1984 and 494 of 2048 units.
    EXPECT_NEAR(metrics->ascent_em, 0.969, 0.002);
    EXPECT_NEAR(metrics->descent_em, 0.241, 0.002);
    const auto width = [&](char letter) { return advances->by_character_em[static_cast<unsigned char>(letter)]; };
    EXPECT_LT(width('i'), width('n'));
    EXPECT_LT(width('n'), width('W'));
    for (char digit = '0'; digit <= '9'; ++digit) EXPECT_EQ(width(digit), width('0')) << "figures are tabular";
}

TEST(TrueType, AddsUpTheCharactersOfUtf8)
{
    const auto advances = read_glyph_advances(inter());
    ASSERT_TRUE(advances);
    EXPECT_EQ(text_width_em(*advances, ""), 0);
    EXPECT_FLOAT_EQ(text_width_em(*advances, "Hengelo"),
                    text_width_em(*advances, "Heng") + text_width_em(*advances, "elo"));
    EXPECT_FLOAT_EQ(text_width_em(*advances, "\u00EB"), advances->by_character_em[0xEB]);
    EXPECT_NE(advances->by_character_em[0x20AC], advances->missing_em) << "the euro sign is in the font";
}

TEST(TrueType, BytesThatAreNoTextAreMissingSigns)
{
    const auto advances = read_glyph_advances(inter());
    ASSERT_TRUE(advances);
    const float missing_em = advances->missing_em;
    EXPECT_FLOAT_EQ(text_width_em(*advances, "\xFF"), missing_em);
    EXPECT_FLOAT_EQ(text_width_em(*advances, "\xC3"), missing_em) << "cut off in a character";
    EXPECT_FLOAT_EQ(text_width_em(*advances, "\xF0\x9F\x8C\x8D"), missing_em) << "beyond what is looked up";
}

TEST(TrueType, RefusesWhatIsNoFont)
{
    EXPECT_FALSE(read_glyph_advances({}));
    const std::vector<std::byte> zeros(4096, std::byte{0});
    EXPECT_FALSE(read_glyph_advances(zeros));
    EXPECT_FALSE(read_font_metrics(zeros));
}

TEST(TrueType, AFileThatIsCutShortIsRefusedOrWhole)
{
    const auto whole = read_glyph_advances(inter());
    ASSERT_TRUE(whole);
    for (std::size_t length = 0; length < inter().size(); length += 97) {
        const auto read = read_glyph_advances(std::span(inter()).first(length));
        if (read) {
            EXPECT_EQ(read->by_character_em, whole->by_character_em) << length;
        }
    }
}

} // namespace
} // namespace app::base
