#include "data/region_files.hpp"

#include "tests/support/asset_files.hpp"
#include "tests/support/marked_text.hpp"

#include <gtest/gtest.h>

#include <array>

namespace app::data {
namespace {

enum class File { Demand, Sites, Network };

constexpr std::array<const char*, 3> kNames{"demand.json", "sites.json", "network.json"};

/// The three real files, of which a test spoils one.
std::array<std::string, 3> real_texts()
{
    static const std::array<std::string, 3> texts{tests::read_source("assets/data/demand.json"),
                                                  tests::read_source("assets/data/sites.json"),
                                                  tests::read_source("assets/data/network.json")};
    return texts;
}

base::Result<model::Region> load(const std::array<std::string, 3>& texts)
{
    return load_region({.demand = texts[0], .sites = texts[1], .network = texts[2]});
}

struct SpoiledCase {
    const char* name;
    File file;
    const char* found;       ///< its first occurrence in the file is replaced
    const char* replacement; ///< with an @ where the error is expected; without: at the root
    const char* pointer;
    const char* message;
};

const SpoiledCase kDemandCases[] = {
    {"another format", File::Demand, "\"twente2040-demand\"", "@\"demand\"", "/format",
     "expected 'twente2040-demand', found 'demand'"},
    {"a later version", File::Demand, "\"version\": 1", "\"version\": @3", "/version", "expected 1, found 3"},
    {"an unknown key", File::Demand, "\"inhabitants\"", "@\"people\"", "/people",
     "unknown key 'people'; expected one of format, version, municipalities, homes_table, homes_mix, "
     "demolition_until_2020_per_year, land_table, land_external_split, land_supply, offices_path, inhabitants, "
     "added_site_defaults, facts"},
    {"municipalities in another order", File::Demand, "\"almelo\"", "@\"borne\"", "/municipalities/0",
     "expected 'almelo', found 'borne'"},
    {"an unknown basis", File::Demand, "\"basis\": \"document\"", "\"basis\": @\"rumour\"", "/homes_table/basis",
     "expected one of document, source, assumption, found 'rumour'"},
    {"a year that is not in the table", File::Demand, "   2015,", "   @2016,", "/homes_table/years/1",
     "expected 2015, found 2016"},
    {"no homes", File::Demand, "31582", "@0", "/homes_table/almelo/0", "expected a number from 1 to 1000000, found 0"},
    {"shares that do not add up", File::Demand, "\"2010\": {\n   \"urban\": 0.15", "\"2010\": @{\n   \"urban\": 0.25",
     "/homes_mix/2010", "expected shares that add up to 1, found a sum of 1.1"},
    {"a row that is too short", File::Demand, "  \"almelo\": [\n   31582,", "  \"almelo\": @[", "/homes_table/almelo",
     "expected an array of 5, found 4"},
    {"nothing for a number", File::Demand, "31582", "@null", "/homes_table/almelo/0",
     "expected a number from 1 to 1000000, found null"},
    {"an object for a number", File::Demand, "31582", "@{}", "/homes_table/almelo/0",
     "expected a number from 1 to 1000000, found an object"},
    {"a share above one", File::Demand, "\"urban\": 0.15", "\"urban\": @1.5", "/homes_mix/2010/urban",
     "expected a number from 0 to 1, found 1.5"},
    {"an empty source", File::Demand,
     "\"source\": \"large users and logistics are the document's acquisition targets\"", "\"source\": @\"\"",
     "/land_external_split/source", "expected text that is not empty"},
    {"a fact twice", File::Demand, "\"id\": \"higher_education_nl\"", "\"id\": @\"higher_education_twente\"",
     "/facts/3/id", "expected an id of its own, found 'higher_education_twente' again"},
};

const SpoiledCase kSitesCases[] = {
    {"a site twice", File::Sites, "\"id\": \"noordoost\"", "\"id\": @\"noordflank\"", "/sites/1/id",
     "expected an id of its own, found 'noordflank' again"},
    {"an unknown municipality", File::Sites, "\"municipality\": \"almelo\"", "\"municipality\": @\"zwolle\"",
     "/sites/0/municipality", "expected one of almelo, borne, enschede, hengelo, oldenzaal, found 'zwolle'"},
    {"a place outside Twente", File::Sites, "\"lon\": 6.65", "\"lon\": @4.9", "/sites/0/lon",
     "expected a number from 6.45 to 7.1, found 4.9"},
    {"a place in words", File::Sites, "\"lon\": 6.65", "\"lon\": @\"east\"", "/sites/0/lon",
     "expected a number from 6.45 to 7.1, found 'east'"},
    {"a kind that is a number", File::Sites, "\"kind\": \"expansion\"", "\"kind\": @7", "/sites/0/kind",
     "expected one of centre, station, axis, transformation, estate, expansion, found 7"},
    {"a kind that is no text", File::Sites, "\"kind\": \"expansion\"", "\"kind\": @false", "/sites/0/kind",
     "expected one of centre, station, axis, transformation, estate, expansion, found false"},
    {"a kind of seventy letters", File::Sites, "\"kind\": \"expansion\"",
     "\"kind\": @\"abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij\"", "/sites/0/kind",
     "expected one of centre, station, axis, transformation, estate, expansion, found "
     "'abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij...'"},
    {"an unknown kind", File::Sites, "\"kind\": \"expansion\"", "\"kind\": @\"polder\"", "/sites/0/kind",
     "expected one of centre, station, axis, transformation, estate, expansion, found 'polder'"},
    {"a first year that is no year", File::Sites, "\"earliest\": 2011", "\"earliest\": @2011.5", "/sites/0/earliest",
     "expected a whole number from 2011 to 2040, found 2011.5"},
    {"an unknown segment", File::Sites, "    \"green\",", "    @\"blue\",", "/sites/0/segments/0",
     "expected one of urban, compact, green, other, services, consumer, logistics, industry, offices, found 'blue'"},
    {"a segment of a class without capacity", File::Sites, "    \"green\",", "    @\"logistics\",",
     "/sites/0/segments/0", "expected a segment of a class with capacity, found 'logistics'"},
    {"a segment twice", File::Sites, "    \"green\",\n    \"other\"", "    \"green\",\n    @\"green\"",
     "/sites/0/segments/1", "expected each segment once, found 'green' again"},
    {"no capacity", File::Sites, "\"value\": 4500", "\"value\": @0", "/sites/0/capacity/homes/value",
     "expected a number above 0 and up to 100000, found 0"},
    {"a capacity that is text", File::Sites, "\"value\": 4500", "\"value\": @\"4500\"", "/sites/0/capacity/homes/value",
     "expected a number above 0 and up to 100000, found '4500'"},
    {"a rate of a class without capacity", File::Sites, "\"rate\": {\n    \"homes\": 150",
     "\"rate\": {\n    \"homes\": 150,\n    @\"land\": 1", "/sites/0/rate/land",
     "found a value for 'land', of which the site has no capacity"},
    {"a rate of a class that there is none of", File::Sites, "\"rate\": {", "\"rate\": {\n    @\"boats\": 1,",
     "/sites/0/rate/boats", "unknown key 'boats'; expected one of homes, land, offices"},
    {"no rate", File::Sites, "\"rate\": {\n    \"homes\": 150\n   }", "\"rate\": @{}", "/sites/0/rate",
     "expected the key 'homes', which is missing"},
    {"an attribute above one", File::Sites, "\"return\": 0.1", "\"return\": @10", "/sites/0/attributes/return",
     "expected a number from 0 to 1, found 10"},
    {"a toggle that is a number", File::Sites, "\"land\": \"access.airport\"", "\"land\": @7", "/sites/24/needs/land",
     "expected text, found 7"},
    {"a toggle for boats", File::Sites, "\"land\": \"access.airport\"", "@\"boats\": \"access.airport\"",
     "/sites/24/needs/boats", "unknown key 'boats'; expected one of homes, land, offices"},
    {"a toggle that does not exist", File::Sites, "\"land\": \"access.airport\"", "\"land\": @\"access.harbour\"",
     "/sites/24/needs/land", "expected the id of a toggle, found 'access.harbour'"},
    {"a slider where a toggle is needed", File::Sites, "\"land\": \"access.airport\"", "\"land\": @\"access.ebike\"",
     "/sites/24/needs/land", "expected the id of a toggle, found 'access.ebike'"},
    {"supply above the site's land", File::Sites, "\"issuable\": 0,", "\"issuable\": @5,",
     "/sites/0/document_supply/issuable", "expected a number from 0 to 0, found 5"},
    {"supply that does not add up", File::Sites, "\"issuable\": 125", "\"issuable\": 124", "/sites",
     "expected sites with 336 ha issuable in all, as land_supply in demand.json says; found 335"},
};

const SpoiledCase kNetworkCases[] = {
    {"a measure that is no parameter", File::Network, "\"id\": \"access.agglonet\"", "\"id\": @\"access.tram\"",
     "/measures/0/id", "expected the id of a parameter, found 'access.tram'"},
    {"an unknown step", File::Network, "\"step\": \"benutten\"", "\"step\": @\"later\"", "/measures/0/step",
     "expected one of benutten, opwaarderen, aanleggen, found 'later'"},
    {"a node twice", File::Network, "\"id\": \"borne\"", "\"id\": @\"almelo\"", "/nodes/1/id",
     "expected an id of its own, found 'almelo' again"},
    {"a negative weight", File::Network, "\"weight\": 112", "\"weight\": @-1", "/nodes/0/weight",
     "expected a number from 0 to 10000, found -1"},
    {"two centres in one municipality", File::Network, "\"municipality\": \"borne\"", "\"municipality\": \"almelo\"",
     "/nodes", "expected one node of kind 'centre' in almelo, found 2"},
    {"a link to nowhere", File::Network, "\"to\": \"a35_borne_west\"", "\"to\": @\"nowhere\"", nullptr,
     "expected the id of a node, found 'nowhere'"},
    {"a link to itself", File::Network, "\"from\": \"almelo\",\n   \"to\": \"xl\"",
     "\"from\": \"almelo\",\n   \"to\": @\"almelo\"", nullptr, "expected a node other than 'from', found 'almelo'"},
    {"an unknown mode", File::Network, "\"mode\": \"bike\"", "\"mode\": @\"ebike\"", nullptr,
     "expected one of car, pt, bike, found 'ebike'"},
    {"no speed", File::Network, "\"kmh\": 16", "\"kmh\": @0", nullptr,
     "expected a number above 0 and up to 200, found 0"},
    {"existing only with a percentage", File::Network, "\"when\": \"access.noek\"", "\"when\": @\"access.f35\"",
     nullptr, "expected the id of a toggle, found 'access.f35'"},
    {"existing only with what is no parameter", File::Network, "\"when\": \"access.noek\"", "\"when\": @\"access.sea\"",
     nullptr, "expected the id of a parameter, found 'access.sea'"},
    {"upgraded by what is no parameter", File::Network, "\"parameter\": \"access.f35\"",
     "\"parameter\": @\"access.sea\"", nullptr, "expected the id of a parameter, found 'access.sea'"},
    {"upgraded by a frequency", File::Network, "\"parameter\": \"access.f35\"", "\"parameter\": @\"access.agglonet\"",
     nullptr, "expected the id of a toggle or of a percentage, found 'access.agglonet'"},
    {"a curve without steepness", File::Network, "\"a\": 0.125", "\"a\": @0", "/decay/car/a",
     "expected a number above 0 and up to 10, found 0"},
};

/// The position of the value that the pointer names, where the case marks none: the array behind the last key.
std::size_t unmarked_position(const std::string& text, std::string_view pointer)
{
    const std::string key = '"' + std::string(pointer.substr(1)) + "\": ";
    return text.find(key) + key.size();
}

void expect_spoiled(std::span<const SpoiledCase> cases)
{
    for (const SpoiledCase& test : cases) {
        std::array<std::string, 3> texts = real_texts();
        const auto file = static_cast<std::size_t>(test.file);
        const std::size_t at = texts[file].find(test.found);
        ASSERT_NE(at, std::string::npos) << test.name << ": the file has no " << test.found;
        const tests::MarkedText marked = tests::take_mark(test.replacement);
        texts[file].replace(at, std::string_view(test.found).size(), marked.text);

        const base::Result<model::Region> result = load(texts);
        ASSERT_FALSE(result.ok()) << test.name;
        const bool has_mark = std::string_view(test.replacement).find(tests::kMark) != std::string_view::npos;
        const std::size_t offset = has_mark ? at + marked.offset : unmarked_position(texts[file], test.pointer);
        const std::string pointer = test.pointer == nullptr ? result.error().pointer : test.pointer;
        EXPECT_EQ(describe(result.error()),
                  describe(error_at(texts[file], kNames[file], offset, pointer, test.message)))
            << test.name;
    }
}

TEST(RegionFiles, TheRealRegionLoads)
{
    EXPECT_EQ(tests::real_region().sites.size(), 55u);
    EXPECT_EQ(tests::real_region().nodes.size(), 55u);
    EXPECT_EQ(tests::real_region().links.size(), 144u);
}

TEST(RegionFiles, StopsAtASpoiledDemandFile)
{
    expect_spoiled(kDemandCases);
}
TEST(RegionFiles, StopsAtASpoiledSitesFile)
{
    expect_spoiled(kSitesCases);
}
TEST(RegionFiles, StopsAtASpoiledNetworkFile)
{
    expect_spoiled(kNetworkCases);
}

/// The text from the first `from` up to the first `to` after it replaced.
std::string with_replaced(std::string text, std::string_view from, std::string_view to, std::string_view by)
{
    const std::size_t begin = text.find(from) + from.size();
    return text.replace(begin, text.find(to, begin) - begin, by);
}

TEST(RegionFiles, NeedSitesAndACapacityForEach)
{
    std::array<std::string, 3> texts = real_texts();
    const std::string sites = texts[1];
    texts[1] = with_replaced(sites, "\"capacity\": {", ",\n   \"rate\"", "}");
    EXPECT_EQ(load(texts).error().pointer, "/sites/0/capacity");
    EXPECT_EQ(load(texts).error().message, "expected a capacity of at least one class");
    texts[1] = sites.substr(0, sites.find("\"sites\": [")) + "\"sites\": []}";
    EXPECT_EQ(load(texts).error().pointer, "/sites");
    EXPECT_EQ(load(texts).error().message, "expected at least one site");
}

/// demand.json at every byte; the larger two at every byte of their first part, where all kinds of tokens occur, then
/// in large steps.
TEST(RegionFiles, StopsAtAFileThatIsCutAnywhere)
{
    for (std::size_t file = 0; file < kNames.size(); ++file) {
        const std::array<std::string, 3> whole = real_texts();
        const std::size_t end = whole[file].find_last_of('}');
        for (std::size_t length = 0; length <= end; length += file == 0 || length < 200 ? 1 : 1997) {
            std::array<std::string, 3> texts = whole;
            texts[file].resize(length);
            const base::Result<model::Region> result = load(texts);
            ASSERT_FALSE(result.ok()) << kNames[file] << " cut at " << length;
            EXPECT_EQ(result.error().source, kNames[file]);
            EXPECT_GE(result.error().line, 1);
        }
    }
}

} // namespace
} // namespace app::data
