#include "ui/periods.hpp"

#include "model/region.hpp"

namespace app::ui {

namespace {

std::string period_name(int from, int to)
{
    return std::to_string(from) + "–" + std::to_string(to % 100);
}

} // namespace

PeriodTable homes_periods(const model::Results& results)
{
    constexpr auto& kYears = model::HomesTable::kYears;
    PeriodTable table;
    for (std::size_t i = 1; i < kYears.size(); ++i) table.periods.push_back(period_name(kYears[i - 1], kYears[i]));
    for (const model::Municipality municipality : base::all_of<model::Municipality>()) {
        const model::Levels& households = results.households[municipality];
        PeriodRow row{.name_key = "municipality." + std::string(model::id_of(municipality))};
        for (std::size_t i = 1; i < kYears.size(); ++i) {
            row.amounts.push_back(households[model::level_index(kYears[i])] -
                                  households[model::level_index(kYears[i - 1])]);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

PeriodTable land_periods(const model::Results& results)
{
    constexpr int kDecade = 10;
    PeriodTable table;
    for (int from = model::kFirstYear; from <= model::kLastYear; from += kDecade) {
        table.periods.push_back(period_name(from, from + kDecade - 1));
    }
    for (const model::Segment segment : model::segments_of(model::SiteClass::Land)) {
        PeriodRow row{.name_key = "parameter.land." + std::string(model::id_of(segment)) + ".label"};
        for (int from = model::kFirstYear; from <= model::kLastYear; from += kDecade) {
            double sum_ha = 0;
            for (int year = from; year < from + kDecade; ++year) {
                sum_ha += results.demand[segment][model::flow_index(year)];
            }
            row.amounts.push_back(sum_ha);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

double total_of(const PeriodTable& table, std::size_t period)
{
    double sum = 0;
    for (const PeriodRow& row : table.rows) sum += row.amounts[period];
    return sum;
}

} // namespace app::ui
