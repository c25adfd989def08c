// What a council member comes for, click by click through the workbench: the five tasks of the product.

#include "model/terms.hpp"
#include "scenario/presets.hpp"
#include "scenario/sources.hpp"
#include "tests/support/real_region.hpp"
#include "tests/ui/panel_bench.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace app::test {

namespace {

/// A window so high that no list scrolls.
constexpr float kAllRows_px = 2600;

/// The result of a site of the plan.
const model::SiteResult& result_of(const PanelBench& bench, std::string_view id)
{
    const auto& sites = real_region().sites;
    const auto site = std::find_if(sites.begin(), sites.end(), [&](const model::Site& one) { return one.id == id; });
    EXPECT_NE(site, sites.end()) << id;
    return bench.results().sites[static_cast<std::size_t>(site - sites.begin())];
}

TEST(CouncilTasks, FindWhatIsDroppedInEnschedeAndWhy)
{
    PanelBench bench({}, 1440, kAllRows_px);
    bench.click("sites");
    bench.click("usseler-es");
    EXPECT_EQ(bench.state.view.selected, "site:usseler-es");
    bench.frame();
    EXPECT_EQ(result_of(bench, "usseler-es").decision, model::Decision::Drop);
    EXPECT_TRUE(bench.shows("develop")) << "the card with decision, reason and choice stands there";
}

TEST(CouncilTasks, MakeItStayAndSeeWhoPays)
{
    PanelBench bench;
    bench.carry_out(scenario::Select{"site:usseler-es"});
    const auto before = bench.results().finance;
    bench.click("develop");
    ASSERT_EQ(bench.given<scenario::ChooseSite>().size(), 1U);
    EXPECT_NE(result_of(bench, "usseler-es").decision, model::Decision::Drop);
    EXPECT_LT(bench.results().finance[model::Municipality::Enschede].write_off_meur,
              before[model::Municipality::Enschede].write_off_meur);
    EXPECT_TRUE(bench.shows("undo"));
    bench.carry_out(scenario::Select{""});
    bench.click("municipalities");
    EXPECT_EQ(bench.ui.tab, ui::Tab::Municipalities);
}

TEST(CouncilTasks, SwitchOnNoekAndSeeWhatItBrings)
{
    PanelBench bench({}, 1440, kAllRows_px);
    bench.click("access");
    const ui::Rect row = bench.rect_of("access.noek");
    bench.click({row.right_px() - 17, row.middle_y_px()}); // the switch at its end
    EXPECT_EQ(bench.state.inputs.parameters.access_noek, 1);
}

TEST(CouncilTasks, CompareWithEveryoneForThemselves)
{
    PanelBench bench;
    const auto& drawn = bench.drawn();
    const auto button = std::find_if(drawn.begin(), drawn.end(), [](const auto& one) { return one.id == "compare"; });
    ASSERT_NE(button, drawn.end());
    bench.click(middle_of(button->rect));
    bench.click("ieder_voor_zich");
    ASSERT_TRUE(bench.state.comparison);
    EXPECT_EQ(bench.state.comparison->inputs.parameters,
              scenario::parameters_of(*scenario::find_preset("ieder_voor_zich")));
}

TEST(CouncilTasks, FindTheSourceOfTheHectares)
{
    PanelBench bench;
    bench.click("passport");
    bench.click("document");
    EXPECT_EQ(scenario::source_id(*scenario::find_parameter("land.industry")), "document_33");
    EXPECT_EQ(bench.ui.passport_basis, model::Basis::Document);
}

} // namespace

} // namespace app::test
