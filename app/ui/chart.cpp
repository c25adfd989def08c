#include "ui/chart.hpp"

namespace app::ui {

std::vector<Step> waterfall_steps(const std::vector<Bar>& bars)
{
    std::vector<Step> steps;
    double level = 0;
    for (const Bar& bar : bars) {
        if (bar.total) level = 0;
        steps.push_back({level, level + bar.amount});
        level += bar.amount;
    }
    return steps;
}

} // namespace app::ui
