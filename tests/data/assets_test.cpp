// What every file in assets/ must be, whatever it holds.

#include "data/json_text.hpp"
#include "data/words_file.hpp"
#include "scenario/layers.hpp"
#include "scenario/parameters.hpp"
#include "scenario/presets.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/json_members.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace app::data {
namespace {

bool has_key(const JsonValue& object, std::string_view key)
{
    for (const JsonMember& member : object.members) {
        if (member.key == key) return true;
    }
    return false;
}

/// Every number stands in a block with basis and source, or under a key whose parent names them: "<key>_basis".
/// Version numbers and the map's extent are no facts.
void expect_sourced(const JsonValue& value, const std::string& pointer, bool sourced)
{
    EXPECT_TRUE(sourced || value.type != JsonType::Number) << pointer << " has no basis and source";
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        expect_sourced(value.items[i], pointer_to(pointer, i), sourced);
    }
    const bool block = has_key(value, "basis") && has_key(value, "source");
    for (const JsonMember& member : value.members) {
        if (pointer.empty() && (member.key == "version" || member.key == "extent")) continue;
        const bool named = has_key(value, member.key + "_basis") && has_key(value, member.key + "_source");
        expect_sourced(member.value, pointer_to(pointer, member.key), sourced || block || named);
    }
}

class DataFile : public testing::TestWithParam<const char*> {};

TEST_P(DataFile, EveryNumberHasBasisAndSource)
{
    const std::string name = GetParam();
    const base::Result<JsonDocument> document =
        parse_json(tests::read_source("assets/data/" + name), name, kDataFileLimits);
    ASSERT_TRUE(document.ok()) << describe(document.error());
    const JsonValue& root = document.value().root;
    expect_sourced(root, "", false);
}

INSTANTIATE_TEST_SUITE_P(Assets, DataFile,
                         testing::Values("demand.json", "sites.json", "network.json", "geography.json", "profiles.json",
                                         "backtest.json", "corridors.json"));

scenario::Words words_of(const std::string& language)
{
    const std::string name = language + ".json";
    base::Result<scenario::Words> words = parse_words(tests::read_source("assets/i18n/" + name), name);
    if (words.ok()) return std::move(words.value());
    ADD_FAILURE() << describe(words.error());
    return {};
}

std::set<std::string> keys_of(const scenario::Words& words)
{
    std::set<std::string> keys;
    for (const auto& [key, text] : words.texts()) keys.insert(key);
    return keys;
}

TEST(Words, AllLanguagesHaveTheSameKeys)
{
    EXPECT_EQ(keys_of(words_of("nl")), keys_of(words_of("en")));
    EXPECT_EQ(keys_of(words_of("nl")), keys_of(words_of("de")));
}

TEST(Words, EveryParameterGroupUnitAndPresetHasItsWords)
{
    const scenario::Words words = words_of("nl");
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        const std::string key = "parameter." + std::string(parameter.id);
        for (const char* part : {".label", ".explanation", ".why"}) EXPECT_TRUE(words.has(key + part)) << key << part;
        if (!parameter.unit.empty()) {
            EXPECT_TRUE(words.has("unit." + std::string(parameter.unit))) << parameter.unit;
        }
    }
    for (const scenario::Group group : base::all_of<scenario::Group>()) {
        EXPECT_TRUE(words.has("group." + std::string(id_of(group)) + ".label")) << id_of(group);
    }
    for (const scenario::Preset& preset : scenario::presets()) {
        const std::string key = "preset." + std::string(preset.id);
        EXPECT_TRUE(words.has(key + ".label") && words.has(key + ".sentence")) << key;
    }
}

TEST(Words, EveryLayerHasItsNameAndItsSource)
{
    const scenario::Words words = words_of("nl");
    for (const scenario::Layer layer : base::all_of<scenario::Layer>()) {
        const std::string key = "layer." + std::string(id_of(layer));
        EXPECT_TRUE(words.has(key) && words.has(key + ".source")) << key;
    }
    for (const scenario::LayerGroup group : base::all_of<scenario::LayerGroup>()) {
        EXPECT_TRUE(words.has("layer_group." + std::string(id_of(group)))) << id_of(group);
    }
}

struct BasisCase {
    const char* layer_of_geography;
    scenario::Layer layer;
};
const BasisCase kBasisCases[] = {
    {"nature", scenario::Layer::Landscape},  {"national_border", scenario::Layer::Borders},
    {"built_up", scenario::Layer::BuiltUp},  {"waterways", scenario::Layer::Water},
    {"railways", scenario::Layer::Railways}, {"roads", scenario::Layer::Motorways},
    {"f35", scenario::Layer::CycleHighway},  {"airport", scenario::Layer::Airport},
};

TEST(Layers, TheMarkOfALayerIsTheBasisOfItsData)
{
    const auto document =
        parse_json(tests::read_source("assets/data/geography.json"), "geography.json", kDataFileLimits);
    ASSERT_TRUE(document.ok());
    const JsonValue& layers = tests::member(document.value().root, "layers");
    for (const BasisCase& c : kBasisCases) {
        const JsonValue& layer = tests::member(layers, c.layer_of_geography);
        EXPECT_EQ(tests::member(layer, "basis").text, id_of(scenario::facts_of(c.layer).basis)) << c.layer_of_geography;
    }
}

/// The cards of the cities quote the document: the Dutch words are those of the data file, the others are as many.
TEST(Words, ProfilesOfTheCitiesAreThoseOfTheDocument)
{
    const base::Result<JsonDocument> document =
        parse_json(tests::read_source("assets/data/profiles.json"), "profiles.json", kDataFileLimits);
    ASSERT_TRUE(document.ok()) << describe(document.error());
    const std::vector<JsonValue>& cities = tests::member(document.value().root, "cities").items;
    ASSERT_EQ(cities.size(), 5u);
    const auto lines_in = [](std::string_view text) { return std::count(text.begin(), text.end(), '\n'); };
    const scenario::Words nl = words_of("nl");
    const scenario::Words en = words_of("en");
    const scenario::Words de = words_of("de");
    for (const JsonValue& city : cities) {
        const std::string key = "profile." + tests::member(city, "id").text;
        std::string lines;
        for (const JsonValue& word : tests::member(city, "keywords").items) {
            lines += (lines.empty() ? "" : "\n") + word.text;
        }
        EXPECT_EQ(nl(key), lines);
        EXPECT_EQ(lines_in(en(key)), lines_in(lines)) << key;
        EXPECT_EQ(lines_in(de(key)), lines_in(lines)) << key;
    }
}

TEST(Words, SayWhatIsWrongWithAFile)
{
    const auto message = [](std::string_view text) { return describe(parse_words(text, "nl.json").error()); };
    EXPECT_EQ(message("{\"a\": 1}"), "nl.json:1:7 /a: expected text, found 1");
    EXPECT_EQ(message("{"),
              "nl.json:1:2: not valid JSON: in object key - unexpected end of input; expected string literal");
    EXPECT_EQ(message("[]"), "nl.json:1:1: expected an object, found an array");
    EXPECT_EQ(message("{}"), "nl.json:1:1: expected at least one text");
}

} // namespace
} // namespace app::data
