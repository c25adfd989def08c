// The schema against the reader: what the one allows, the other accepts, and one step beyond neither does.

#include "data/scenario_schema.hpp"

#include "data/number_text.hpp"
#include "data/scenario_file.hpp"
#include "scenario/parameters.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/json_members.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

using tests::keys_of;
using tests::member;

const JsonValue& schema()
{
    static const base::Result<JsonDocument> document = parse_json(scenario_schema(), "schema", kDataFileLimits);
    EXPECT_TRUE(document.ok());
    return document.value().root;
}

/// The schema of a property, such as {"added", "lon"}.
const JsonValue& property(std::initializer_list<std::string_view> path)
{
    const JsonValue* value = &schema();
    for (const std::string_view key : path) {
        if (value->members.size() > 0 && member(*value, "type").text == "array") value = &member(*value, "items");
        value = &member(member(*value, "properties"), key);
    }
    return *value;
}

bool accepts(const std::string& members)
{
    const std::string text = R"({"format":"twente2040-scenario","version":1,)" + members + '}';
    return parse_scenario(text, "s.json", tests::real_region()).ok();
}

std::string added_with(const std::string& changed)
{
    return R"("added":[{"id":"a","name":"","class":"homes","segments":["urban"],"kind":"axis",)" + changed + "}]";
}

TEST(ScenarioSchema, NamesTheDialectAndWhatIsRequired)
{
    EXPECT_EQ(member(schema(), "$schema").text, "https://json-schema.org/draft/2020-12/schema");
    EXPECT_EQ(keys_of(member(schema(), "properties")), "format version name values sites added view");
    ASSERT_EQ(member(schema(), "required").items.size(), 2u);
    EXPECT_FALSE(member(schema(), "additionalProperties").boolean);
}

TEST(ScenarioSchema, HasEveryParameterWithItsRange)
{
    const JsonValue& values = member(property({"values"}), "properties");
    EXPECT_EQ(values.members.size(), scenario::parameters().size());
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        const JsonValue& one = member(values, parameter.id);
        EXPECT_EQ(member(one, "default").number, parameter.default_value()) << parameter.id;
        const auto accepts_value = [&](double value) {
            return accepts(R"("values":{")" + std::string(parameter.id) + "\":" + number_text(value) + '}');
        };
        if (parameter.kind == scenario::Kind::Toggle) {
            ASSERT_EQ(member(one, "enum").items.size(), 2u) << parameter.id;
            for (const JsonValue& allowed : member(one, "enum").items) EXPECT_TRUE(accepts_value(allowed.number));
            EXPECT_FALSE(accepts_value(0.5)) << parameter.id;
            continue;
        }
        const double min = member(one, "minimum").number;
        const double max = member(one, "maximum").number;
        EXPECT_TRUE(accepts_value(min) && accepts_value(max)) << parameter.id;
        EXPECT_FALSE(accepts_value(min - 0.001) || accepts_value(max + 0.001)) << parameter.id;
    }
}

TEST(ScenarioSchema, HasTheChoices)
{
    for (const JsonValue& choice : member(member(property({"sites"}), "additionalProperties"), "enum").items) {
        EXPECT_TRUE(accepts(R"("sites":{"usseler-es":")" + choice.text + "\"}")) << choice.text;
    }
}

TEST(ScenarioSchema, BoundsAddedSites)
{
    const auto place = [](double lon, double lat, double capacity) {
        return accepts(added_with("\"lon\":" + number_text(lon) + ",\"lat\":" + number_text(lat) +
                                  ",\"capacity\":" + number_text(capacity)));
    };
    const double west = member(property({"added", "lon"}), "minimum").number;
    const double east = member(property({"added", "lon"}), "maximum").number;
    const double south = member(property({"added", "lat"}), "minimum").number;
    const double north = member(property({"added", "lat"}), "maximum").number;
    const double most = member(property({"added", "capacity"}), "maximum").number;
    EXPECT_TRUE(place(west, south, most) && place(east, north, 1e-6));
    EXPECT_FALSE(place(west - 0.001, south, 1));
    EXPECT_FALSE(place(east + 0.001, south, 1));
    EXPECT_FALSE(place(west, south - 0.001, 1));
    EXPECT_FALSE(place(west, north + 0.001, 1));
    EXPECT_FALSE(place(west, south, most + 1));
    EXPECT_FALSE(place(west, south, member(property({"added", "capacity"}), "exclusiveMinimum").number));
}

TEST(ScenarioSchema, RequiresWhatTheReaderRequires)
{
    const std::string whole = R"("id":"a","name":"","lon":6.8,"lat":52.3,"municipality":"borne","class":"homes",)"
                              R"("segments":["urban"],"capacity":1,"kind":"axis")";
    const JsonDocument site = parse_json('{' + whole + '}', "site", kScenarioLimits).value();
    const JsonValue& items = member(property({"added"}), "items");
    EXPECT_EQ(keys_of(member(items, "properties")), keys_of(site.root));
    for (const JsonMember& left_out : site.root.members) {
        const std::size_t begin = left_out.key_offset - 1; // whole stands one byte earlier than in the document
        const std::size_t comma = whole.find(",\"", begin);
        const std::string text =
            comma == std::string::npos ? whole.substr(0, begin - 1) : whole.substr(0, begin) + whole.substr(comma + 1);
        bool required = false;
        for (const JsonValue& key : member(items, "required").items) required = required || key.text == left_out.key;
        EXPECT_EQ(accepts("\"added\":[{" + text + "}]"), !required) << left_out.key;
    }
}

TEST(ScenarioSchema, TiesSegmentsToTheirClass)
{
    const JsonValue& branches = member(member(property({"added"}), "items"), "oneOf");
    ASSERT_EQ(branches.items.size(), base::kEnumSize<model::SiteClass>);
    for (const JsonValue& branch : branches.items) {
        const std::string site_class = member(member(member(branch, "properties"), "class"), "const").text;
        const JsonValue& segments = member(member(member(branch, "properties"), "segments"), "items");
        for (const JsonValue& segment : member(segments, "enum").items) {
            EXPECT_TRUE(accepts(R"("added":[{"id":"a","name":"","lon":6.8,"lat":52.3,"capacity":1,"kind":"axis",)"
                                R"("class":")" +
                                site_class + R"(","segments":[")" + segment.text + "\"]}]"))
                << site_class << ' ' << segment.text;
        }
    }
}

TEST(ScenarioSchema, BoundsTheView)
{
    for (const JsonMember& one : member(property({"view", "camera"}), "properties").members) {
        const auto accepts_value = [&](double value) {
            return accepts(R"("view":{"camera":{")" + one.key + "\":" + number_text(value) + "}}");
        };
        const double min = member(one.value, "minimum").number;
        const double max = member(one.value, "maximum").number;
        EXPECT_TRUE(accepts_value(min) && accepts_value(max)) << one.key;
        EXPECT_FALSE(accepts_value(min - 0.001) || accepts_value(max + 0.001)) << one.key;
    }
    const auto accepts_origin = [&](double lon, double lat) {
        return accepts(R"("view":{"travel_times":{"lon":)" + number_text(lon) + R"(,"lat":)" + number_text(lat) + "}}");
    };
    const JsonValue& lon = property({"view", "travel_times", "lon"});
    const JsonValue& lat = property({"view", "travel_times", "lat"});
    EXPECT_TRUE(accepts_origin(member(lon, "minimum").number, member(lat, "maximum").number));
    EXPECT_FALSE(accepts_origin(member(lon, "minimum").number - 0.001, member(lat, "maximum").number));
    EXPECT_FALSE(accepts_origin(member(lon, "minimum").number, member(lat, "maximum").number + 0.001));
    for (const JsonMember& layer : member(property({"view", "layers"}), "properties").members) {
        EXPECT_TRUE(accepts(R"("view":{"layers":{")" + layer.key + "\":true}}")) << layer.key;
    }
    EXPECT_TRUE(
        accepts(R"("view":{"year":)" + number_text(member(property({"view", "year"}), "minimum").number) + '}'));
    const std::size_t length = static_cast<std::size_t>(member(property({"view", "selected"}), "maxLength").number);
    EXPECT_TRUE(accepts(R"("view":{"selected":")" + std::string(length, 'x') + "\"}"));
    EXPECT_FALSE(accepts(R"("view":{"selected":")" + std::string(length + 1, 'x') + "\"}"));
}

} // namespace
} // namespace app::data
