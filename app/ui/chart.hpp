#pragma once
// Charts as values: axes and series, without a place or a pixel. The same value is drawn as a chart and as its table
// (chart_table.hpp).

#include "scenario/statistics.hpp"

#include <optional>
#include <string>
#include <vector>

namespace app::ui {

enum class SeriesForm {
    Area,   ///< a line with its ground filled
    Line,   ///< solid
    Dashed, ///< a level that may come on top
    Dotted, ///< what it is held against
    Points  ///< single counts
};
enum class SeriesInk { Accent, Ink, Quiet, Warn };

/// One row of values over the years.
struct YearSeries {
    std::string name{};      ///< in the table and under the pointer
    std::string end_label{}; ///< at the end of the line; empty: none
    SeriesForm form = SeriesForm::Line;
    SeriesInk ink = SeriesInk::Ink;
    int first_year = 2010;
    std::vector<std::optional<double>> values{}; ///< one per year from first_year on; none: a gap
    std::vector<scenario::Band> bands{};         ///< as many as values, or none
    std::optional<scenario::Band> end_band{};    ///< of the last value, where the other years have none
};

/// The band of a value of a series; null where it has none.
[[nodiscard]] const scenario::Band* band_at(const YearSeries& series, std::size_t index);

/// Whether any value has a band.
[[nodiscard]] bool has_bands(const YearSeries& series);

struct YearChart {
    std::vector<YearSeries> series{};
    int decimals = 0;
    bool from_zero = true; ///< the axis begins at 0
};

/// One bar: an amount from 0, or between two amounts in a waterfall.
struct Bar {
    std::string name{};
    double amount = 0;
    std::optional<double> baseline{};     ///< of the document, shown as a tick
    std::optional<scenario::Band> band{}; ///< p10-p90
    std::string remark{};                 ///< behind the value, in place of the unit
    bool worse = false;                   ///< drawn in the colour of a warning
    bool total = false;                   ///< in a waterfall: stands on 0 and counts what came before
    bool strong = false;                  ///< the bar that the panel is about
};

enum class Signs { Plain, Difference };

struct BarChart {
    std::vector<Bar> bars{};
    int decimals = 0;
    std::string unit{};         ///< behind the value; empty: none
    double full = 0;            ///< where a bar is full; 0: at the largest
    Signs signs = Signs::Plain; ///< whether a value above zero has a plus
};

/// Where the bars of a waterfall begin and end: each on the one before, a total on zero.
struct Step {
    double from = 0;
    double to = 0;

    friend bool operator==(const Step&, const Step&) = default;
};
[[nodiscard]] std::vector<Step> waterfall_steps(const std::vector<Bar>& bars);

/// How a part of a stacked bar is drawn; they can be told apart without colour.
enum class PartForm { Filled, Light, Hatched, Outlined, Warning };

/// A row that is made of parts, such as what is delivered and what stays short.
struct StackedPart {
    std::string name{};
    double amount = 0;
    PartForm form = PartForm::Filled;
};
struct StackedRow {
    std::string name{};
    std::string remark{}; ///< at the right of the name
    int decimals = 0;
    std::vector<StackedPart> parts{};     ///< the same parts in every row
    std::optional<scenario::Band> band{}; ///< of the first part, which begins at zero
};

} // namespace app::ui
