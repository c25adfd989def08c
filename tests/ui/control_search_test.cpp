// The search over all controls.

#include "tests/ui/panel_bench.hpp"
#include "ui/control_search.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

TEST(ControlSearch, LettersLoseCapitalsAndAccents)
{
    EXPECT_EQ(ui::search_letters("Überörtliche IDEEËN à"), "uberortliche iden a");
}

TEST(ControlSearch, WhatChangesInAPluralMakesNoDifference)
{
    const auto finds = [](std::string_view wanted, std::string_view text) {
        return ui::search_letters(text).find(ui::search_letters(wanted)) != std::string::npos;
    };
    EXPECT_TRUE(finds("kantoor", "Kantoren en winkels"));
    EXPECT_TRUE(finds("huis", "lege huizen"));
    EXPECT_TRUE(finds("brief", "de brieven"));
    EXPECT_FALSE(finds("kantoor", "bedrijventerrein"));
    EXPECT_EQ(ui::search_letters("11 A1 2002"), "11 a1 2002"); // numbers stay as they are
}

TEST(ControlSearch, AWordInTheSingularFindsItsGroup)
{
    PanelBench bench;
    bench.click("search");
    bench.answer_field(ui::FieldEvent::Typed, "kantoor");
    EXPECT_TRUE(bench.shows("offices.demand"));
    EXPECT_FALSE(bench.shows("access.f35"));
}

TEST(ControlSearch, TypingFiltersAtOnceAndOpensWhatItFinds)
{
    PanelBench bench;
    ASSERT_TRUE(bench.shows("housing.growth"));
    ASSERT_FALSE(bench.shows("access.f35")); // its group is closed
    bench.click("search");
    bench.answer_field(ui::FieldEvent::Typed, "Fietssnelweg");
    EXPECT_TRUE(bench.shows("access.f35"));
    EXPECT_FALSE(bench.shows("housing.growth"));
    EXPECT_TRUE(bench.ui.fields.open); // one goes on typing
}

TEST(ControlSearch, EnterKeepsWhatWasFoundAndEscapeShowsAllAgain)
{
    PanelBench bench;
    bench.click("search");
    bench.answer_field(ui::FieldEvent::Committed, "fietssnelweg");
    EXPECT_FALSE(bench.ui.fields.open);
    EXPECT_FALSE(bench.shows("housing.growth"));
    bench.click("search");
    bench.answer_field(ui::FieldEvent::Cancelled, "");
    EXPECT_TRUE(bench.shows("housing.growth"));
}

TEST(ControlSearch, TheCrossEmptiesTheSearch)
{
    PanelBench bench;
    bench.ui.search = "niets heet zo";
    bench.frame();
    EXPECT_FALSE(bench.shows("housing.growth"));
    bench.click("search_clear");
    EXPECT_TRUE(bench.shows("housing.growth"));
}

} // namespace

} // namespace app::test
