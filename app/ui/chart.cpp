#include "ui/chart.hpp"

namespace app::ui {

const scenario::Band* band_at(const YearSeries& series, std::size_t index)
{
    if (index < series.bands.size()) return &series.bands[index];
    return series.end_band && index + 1 == series.values.size() ? &*series.end_band : nullptr;
}

bool has_bands(const YearSeries& series)
{
    return !series.bands.empty() || series.end_band.has_value();
}

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
