#include "data/backtest_file.hpp"

#include "data/sourced.hpp"
#include "model/years.hpp"

#include <charconv>

namespace app::data {

namespace {

using scenario::Backtest;
using scenario::CountedHomes;
using scenario::CountedInhabitants;

constexpr double kMaxHomes = 1e6;
constexpr double kMaxInhabitants = 1e7;

/// The year of a level for "2013", "2013-01-01" or "2012-12-31"; nothing for any other text.
std::optional<int> level_year_of(std::string_view date)
{
    constexpr std::size_t kYearDigits = 4;
    int year = 0;
    const std::string_view digits = date.substr(0, kYearDigits);
    const std::from_chars_result read = std::from_chars(digits.data(), digits.data() + digits.size(), year);
    if (digits.size() != kYearDigits || read.ec != std::errc{} || read.ptr != digits.data() + kYearDigits) return {};
    const std::string_view day = date.substr(kYearDigits);
    if (day.empty() || day == "-01-01") return year;
    if (day == "-12-31") return year + 1;
    return {};
}

void read_date(const JsonPlace& place, std::string& date, int& level_year)
{
    date = place.name(kMaxTextBytes);
    const std::optional<int> year = level_year_of(date);
    if (!year || *year < model::kBaseYear || *year > model::kLastYear) {
        place.fail_expecting("a year from 2010 to 2040, its first or its last day");
        return;
    }
    level_year = *year;
}

CountedHomes read_homes(const JsonPlace& object)
{
    object.allow_only({"municipality", "date", "value", "basis", "source"});
    check_basis(object);
    CountedHomes counted;
    counted.municipality = object.at("municipality").one_of<model::Municipality>();
    read_date(object.at("date"), counted.date, counted.level_year);
    counted.homes = object.at("value").number(1, kMaxHomes);
    counted.source = object.at("source").text(kMaxTextBytes);
    return counted;
}

CountedInhabitants read_inhabitants(const JsonPlace& object)
{
    object.allow_only({"date", "value"});
    CountedInhabitants counted;
    read_date(object.at("date"), counted.date, counted.level_year);
    counted.inhabitants = object.at("value").number(1, kMaxInhabitants);
    return counted;
}

Backtest read_backtest(const JsonPlace& root)
{
    check_format(root, "twente2040-backtest");
    root.allow_only({"format", "version", "homes", "inhabitants", "inhabitants_basis", "inhabitants_source",
                     "tolerance_percent", "note"});
    Backtest backtest;
    for (const JsonPlace& object : root.at("homes").items()) backtest.homes.push_back(read_homes(object));
    check_basis(root, "inhabitants");
    for (const JsonPlace& object : root.at("inhabitants").items()) {
        backtest.inhabitants.push_back(read_inhabitants(object));
    }
    backtest.inhabitants_source = root.at("inhabitants_source").text(kMaxTextBytes);
    backtest.tolerance_share = sourced_number(root.at("tolerance_percent"), 0, 100) / 100;
    backtest.note = root.at("note").name(kMaxTextBytes);
    return backtest;
}

} // namespace

base::Result<Backtest> load_backtest(std::string_view text, std::string_view source)
{
    const base::Result<JsonDocument> document = parse_json(text, source, kDataFileLimits);
    if (!document.ok()) return document.error();
    std::optional<base::Error> failure;
    Backtest backtest = read_backtest(JsonPlace(document.value(), failure));
    if (failure) return *std::move(failure);
    return backtest;
}

} // namespace app::data
