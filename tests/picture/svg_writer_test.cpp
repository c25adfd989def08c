#include "picture/svg_writer.hpp"

#include <gtest/gtest.h>

namespace app::picture {
namespace {

struct DecimalCase {
    double value;
    int decimals;
    const char* expected;
};

TEST(SvgWriter, NumbersAreShort)
{
    const DecimalCase cases[] = {
        {0, 0, "0"},       {0, 2, "0"},         {-0.04, 1, "0"},
        {12, 1, "12"},     {12.5, 1, "12.5"},   {12.04, 1, "12"},
        {0.25, 2, ".25"},  {-0.25, 2, "-.25"},  {-3.14159, 4, "-3.1416"},
        {99.96, 1, "100"}, {1000.5, 0, "1001"}, {0.05, 2, ".05"},
        {-1.5, 0, "-2"},
    };
    for (const DecimalCase& c : cases) EXPECT_EQ(decimal_text(c.value, c.decimals), c.expected) << c.value;
}

TEST(SvgWriter, ColoursHaveThreeDigitsWhereTheseSayTheSame)
{
    EXPECT_EQ(hex_text(map::colour_from_hex(0x0F5257)), "#0f5257");
    EXPECT_EQ(hex_text(map::colour_from_hex(0xFFFFFF)), "#fff");
    EXPECT_EQ(hex_text(map::colour_from_hex(0x11223A)), "#11223a");
    EXPECT_EQ(hex_text({2, -1, 0, 1}), "#f00") << "what is out of range is the nearest that is not";
}

TEST(SvgWriter, ElementsCloseInTheirOrder)
{
    SvgWriter svg;
    svg.begin("g").attribute("id", "a").begin("path").number("x", 1.25).end().begin("text").text("b").end().end();
    EXPECT_EQ(svg.take(), R"(<g id="a"><path x="1.3"/><text>b</text></g>)");
}

TEST(SvgWriter, OpacityIsWrittenWhereThereIsOne)
{
    SvgWriter svg;
    svg.begin("a").colour("fill", map::colour_from_hex(0x000000)).end();
    svg.begin("b").colour("stroke", map::colour_from_hex(0xFF0000, 0.34F)).end();
    svg.begin("c").colour("stop", map::colour_from_hex(0xFF0000, 0)).end();
    EXPECT_EQ(svg.take(), R"(<a fill="#000"/><b stroke="#f00" stroke-opacity=".34"/>)"
                          R"(<c stop-color="#f00" stop-opacity="0"/>)");
}

TEST(SvgWriter, NothingInATextIsTakenForMarkup)
{
    SvgWriter svg;
    svg.begin("a").attribute("b", "\"<&>'\n").text("<script>&\x01\"").end();
    EXPECT_EQ(svg.take(), "<a b=\"&quot;&lt;&amp;&gt;' \">&lt;script&gt;&amp; &quot;</a>");
}

} // namespace
} // namespace app::picture
