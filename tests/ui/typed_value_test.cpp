// Typing the value of a slider in a field of the page.

#include "tests/ui/panel_bench.hpp"

#include <gtest/gtest.h>

namespace app::test {

namespace {

constexpr const char* kField = "value housing.growth";

const scenario::Parameter& growth()
{
    return *scenario::find_parameter("housing.growth");
}

/// A bench with the field of one slider open.
struct TypedValue : testing::Test {
    void SetUp() override
    {
        const ui::Rect row = bench.rect_of(growth().id);
        bench.click({row.right_px() - 4, row.y_px + 12});
        bench.forget();
    }

    PanelBench bench;
};

TEST_F(TypedValue, AClickOnTheValueOpensAFieldThere)
{
    const auto& field = bench.ui.fields.open;
    ASSERT_TRUE(field);
    EXPECT_EQ(field->id, kField);
    EXPECT_EQ(field->text, "0");
    EXPECT_EQ(field->kind, ui::FieldKind::Number);
    EXPECT_FALSE(field->label.empty());
    const ui::Rect row = bench.rect_of(growth().id);
    EXPECT_GE(field->rect.x_px, row.x_px);
    EXPECT_LE(field->rect.right_px(), row.right_px());
    EXPECT_GT(field->rect.width_px, 40);
}

TEST_F(TypedValue, CommittingSetsTheValueAsOneStep)
{
    bench.answer_field(ui::FieldEvent::Committed, "8,5");
    EXPECT_EQ(bench.state.inputs.parameters.housing_growth_percent, 8.5);
    EXPECT_EQ(bench.given<scenario::EndGesture>().size(), 1U);
    EXPECT_FALSE(bench.ui.fields.open);
}

TEST_F(TypedValue, WhatIsNoNumberIsRefusedAndStays)
{
    for (const char* bad : {"", "veel", "8,5,5", "1e9", "nan"}) {
        bench.answer_field(ui::FieldEvent::Committed, bad);
        ASSERT_TRUE(bench.ui.fields.open) << bad;
        EXPECT_NE(bench.ui.fields.open->problem, "") << bad;
    }
    EXPECT_TRUE(bench.commands().empty());
}

TEST_F(TypedValue, ANumberOutsideTheRangeIsRefusedWithTheRange)
{
    bench.answer_field(ui::FieldEvent::Committed, "21");
    ASSERT_TRUE(bench.ui.fields.open);
    const std::string& problem = bench.ui.fields.open->problem;
    EXPECT_NE(problem.find("\u221220"), std::string::npos) << problem;
    EXPECT_NE(problem.find("20."), std::string::npos) << problem;
    EXPECT_TRUE(bench.commands().empty());
}

TEST_F(TypedValue, EscapeLeavesTheValueAlone)
{
    bench.answer_field(ui::FieldEvent::Typed, "1");
    bench.answer_field(ui::FieldEvent::Cancelled, "12");
    EXPECT_FALSE(bench.ui.fields.open);
    EXPECT_TRUE(bench.commands().empty());
}

TEST_F(TypedValue, AFieldWhosePanelIsGoneCloses)
{
    bench.ui.search = "fietssnelweg"; // the row of the slider is no longer drawn
    bench.frame();
    EXPECT_FALSE(bench.ui.fields.open);
}

} // namespace

} // namespace app::test
