#pragma once
// What became of the forecast of 2013: counts from later years, shown as points beside the path and on the check page.

#include "model/terms.hpp"

#include <string>
#include <vector>

namespace app::scenario {

struct CountedHomes {
    model::Municipality municipality{};
    std::string date;   ///< as the source gives it: a year, or a day
    int level_year = 0; ///< the level that it compares with: levels stand for 1 January, 31 December is the next one
    double homes = 0;
    std::string source;

    friend bool operator==(const CountedHomes&, const CountedHomes&) = default;
};

struct CountedInhabitants {
    std::string date;
    int level_year = 0;
    double inhabitants = 0; ///< of the five municipalities together

    friend bool operator==(const CountedInhabitants&, const CountedInhabitants&) = default;
};

struct Backtest {
    std::vector<CountedHomes> homes;
    std::vector<CountedInhabitants> inhabitants;
    std::string inhabitants_source;
    double tolerance_share = 0; ///< 0..1 of the path: a larger difference counts as a miss
    std::string note;           ///< why counts and path are not quite the same thing

    friend bool operator==(const Backtest&, const Backtest&) = default;
};

} // namespace app::scenario
