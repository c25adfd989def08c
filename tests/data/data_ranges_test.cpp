// The numbers that the data files may hold: each range at both its ends, as the error names it.

#include "data/backtest_file.hpp"
#include "data/json_text.hpp"
#include "data/region_files.hpp"

#include "tests/support/asset_files.hpp"
#include "tests/support/json_members.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace app::data {
namespace {

const JsonValue& value_at(const JsonValue& root, std::string_view pointer)
{
    const JsonValue* value = &root;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::string key(pointer.substr(0, pointer.find('/')));
        pointer.remove_prefix(key.size());
        const bool in_array = value->type == JsonType::Array;
        value = in_array ? &value->items.at(std::strtoul(key.c_str(), nullptr, 10)) : &tests::member(*value, key);
    }
    return *value;
}

/// The file with another text in place of one of its numbers.
std::string with_number(const std::string& text, const char* pointer, std::string_view number)
{
    const auto document = parse_json(text, "file", kDataFileLimits);
    const std::size_t at = value_at(document.value().root, pointer).offset;
    return std::string(text).replace(at, text.find_first_of(",]} \n", at) - at, number);
}

base::Result<model::Region> load(std::string_view changed_file, const std::string& changed)
{
    const auto text = [&](std::string_view file) {
        return file == changed_file ? changed : tests::read_source("assets/data/" + std::string(file));
    };
    const std::string demand = text("demand.json");
    const std::string sites = text("sites.json");
    const std::string network = text("network.json");
    return load_region({.demand = demand, .sites = sites, .network = network});
}

base::Error error_of(std::string_view file, const std::string& text)
{
    if (file == "backtest.json") return load_backtest(text, file).error();
    return load(file, text).error();
}

struct RangeCase {
    const char* file;
    const char* pointer;
    const char* range;
};

// Site 25 has capacity of all classes; link 1 has an upgrade.
const RangeCase kRanges[] = {
    {"demand.json", "/homes_table/almelo/0", "a number from 1 to 1000000"},
    {"demand.json", "/homes_table/oldenzaal/4", "a number from 1 to 1000000"},
    {"demand.json", "/homes_mix/2010/urban", "a number from 0 to 1"},
    {"demand.json", "/homes_mix/2040/other", "a number from 0 to 1"},
    {"demand.json", "/land_table/services/0", "a number from 0 to 10000"},
    {"demand.json", "/land_table/industry/2", "a number from 0 to 10000"},
    {"demand.json", "/land_external_split/industry", "a number from 0 to 1"},
    {"demand.json", "/land_supply/issuable_ha", "a number from 0 to 10000"},
    {"demand.json", "/land_supply/phased_ha", "a number from 0 to 10000"},
    {"demand.json", "/offices_path/2011", "a number from 0 to 1000"},
    {"demand.json", "/offices_path/2040", "a number from 0 to 1000"},
    {"demand.json", "/inhabitants/netwerkstad", "a number from 1 to 10000000"},
    {"demand.json", "/inhabitants/twente", "a number from 1 to 10000000"},
    {"demand.json", "/demolition_until_2020_per_year/value", "a number from 0 to 100000"},
    {"demand.json", "/added_site_defaults/earliest", "a whole number from 2011 to 2040"},
    {"demand.json", "/added_site_defaults/years_to_deliver", "a number above 0 and up to 30"},
    {"demand.json", "/added_site_defaults/attributes", "a number from 0 to 1"},
    {"demand.json", "/added_site_defaults/margin/homes_expansion", "a number from -10 to 10"},
    {"demand.json", "/added_site_defaults/margin/homes_inside", "a number from -10 to 10"},
    {"demand.json", "/added_site_defaults/margin/land", "a number from -10 to 10"},
    {"demand.json", "/added_site_defaults/margin/offices", "a number from -10 to 10"},
    {"sites.json", "/sites/0/lon", "a number from 6.45 to 7.1"},
    {"sites.json", "/sites/0/lat", "a number from 52.13 to 52.45"},
    {"sites.json", "/sites/0/earliest", "a whole number from 2011 to 2040"},
    {"sites.json", "/sites/25/capacity/homes/value", "a number above 0 and up to 100000"},
    {"sites.json", "/sites/25/capacity/land/value", "a number above 0 and up to 10000"},
    {"sites.json", "/sites/25/capacity/offices/value", "a number above 0 and up to 10000"},
    {"sites.json", "/sites/25/rate/homes", "a number above 0 and up to 100000"},
    {"sites.json", "/sites/25/rate/land", "a number above 0 and up to 10000"},
    {"sites.json", "/sites/25/book_value/offices/value", "a number from 0 to 10000"},
    {"sites.json", "/sites/25/margin/land/value", "a number from -10 to 10"},
    {"sites.json", "/sites/0/attributes/return", "a number from 0 to 1"},
    {"sites.json", "/sites/0/attributes/complete", "a number from 0 to 1"},
    {"sites.json", "/sites/0/attributes/distinctive", "a number from 0 to 1"},
    {"sites.json", "/sites/0/freight/motorway", "a number from 0 to 1"},
    {"sites.json", "/sites/0/freight/water", "a number from 0 to 1"},
    {"sites.json", "/sites/0/document_supply/issuable", "a number from 0 to 0"},
    {"sites.json", "/sites/0/document_supply/phased", "a number from 0 to 0"},
    {"network.json", "/decay/car/a", "a number above 0 and up to 10"},
    {"network.json", "/decay/ebike/o", "a number from 0 to 180"},
    {"network.json", "/constants/car_fixed_minutes", "a number from 0 to 60"},
    {"network.json", "/constants/pt_wait_off_axis_minutes", "a number from 0 to 60"},
    {"network.json", "/nodes/0/weight", "a number from 0 to 10000"},
    {"network.json", "/links/0/km", "a number above 0 and up to 100"},
    {"network.json", "/links/0/kmh", "a number above 0 and up to 200"},
    {"network.json", "/links/1/upgrade/kmh", "a number above 0 and up to 200"},
    {"backtest.json", "/homes/0/value", "a number from 1 to 1000000"},
    {"backtest.json", "/inhabitants/0/value", "a number from 1 to 10000000"},
    {"backtest.json", "/tolerance_percent/value", "a number from 0 to 100"},
};

TEST(DataRanges, AreThoseThatTheErrorNames)
{
    for (const RangeCase& test : kRanges) {
        const std::string text = tests::read_source("assets/data/" + std::string(test.file));
        for (const char* number : {"-1000000000", "1000000000"}) {
            const base::Error error = error_of(test.file, with_number(text, test.pointer, number));
            EXPECT_EQ(error.source, test.file) << test.pointer;
            EXPECT_EQ(error.pointer, test.pointer);
            EXPECT_EQ(error.message, "expected " + std::string(test.range) + ", found " + number) << test.pointer;
        }
    }
}

/// What is at an end is taken, or refused for what it does to the whole and not for itself.
TEST(DataRanges, IncludeTheirEnds)
{
    const std::string network = tests::read_source("assets/data/network.json");
    for (const char* speed : {"200", "0.001"}) {
        const auto region = load("network.json", with_number(network, "/links/0/kmh", speed));
        ASSERT_TRUE(region.ok()) << describe(region.error());
        EXPECT_EQ(region.value().links[0].speed_kmh, std::strtod(speed, nullptr));
    }
    const std::string demand = tests::read_source("assets/data/demand.json");
    for (const char* homes : {"1", "1000000"}) {
        const auto region = load("demand.json", with_number(demand, "/homes_table/almelo/0", homes));
        ASSERT_TRUE(region.ok()) << describe(region.error());
        EXPECT_EQ(region.value().homes.homes[model::Municipality::Almelo][0], std::strtod(homes, nullptr));
    }
    for (const char* year : {"2011", "2040"}) {
        const auto region = load("demand.json", with_number(demand, "/added_site_defaults/earliest", year));
        ASSERT_TRUE(region.ok()) << describe(region.error());
        EXPECT_EQ(std::to_string(region.value().added.earliest_year), year);
    }
}

} // namespace
} // namespace app::data
