#include "data/geojson.hpp"

#include "data/json_text.hpp"
#include "model/run.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/json_members.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <set>

namespace app::data {
namespace {

using tests::member;

/// The collection of some inputs with made-up measures, read back.
JsonDocument collection(const model::Inputs& inputs)
{
    const std::vector<map::Route> routes{
        {.kind = map::RouteKind::Measure,
         .reference = "access.noek",
         .lines_m = {{{0, 0}, {1000, 1000}}, {{5, 5}}},
         .stops_m = {{1000, 1000}}},
        {.kind = map::RouteKind::Measure, .reference = "access.noek", .lines_m = {{{0, 0}, {0, 500}, {9, 9}}}},
        {.kind = map::RouteKind::Measure, .reference = "access.airport", .lines_m = {{{5, 5}}}, .stops_m = {{1, 1}}},
        {.kind = map::RouteKind::Measure, .reference = "a.plan", .lines_m = {{{0, 0}, {1000, 1000}}}},
        {.kind = map::RouteKind::CorridorRoad, .reference = "berlin", .lines_m = {{{0, 0}, {1000, 1000}}}}};
    const model::Region& region = tests::real_region();
    const std::string text = write_geojson({.region = region,
                                            .inputs = inputs,
                                            .results = model::run(region, inputs),
                                            .routes = routes,
                                            .stamp = {.model = "1", .data = "abc"}});
    auto document = parse_json(text, "geojson", kDataFileLimits);
    EXPECT_TRUE(document.ok());
    return std::move(document.value());
}

model::Inputs with_initiative()
{
    model::Inputs inputs;
    inputs.choices = {model::Choice::Develop};
    inputs.added.push_back({.id = "nieuw",
                            .name = "=1+1 <b>",
                            .longitude_deg = 6.7654321987,
                            .latitude_deg = 52.25,
                            .segments = {model::Segment::Urban},
                            .capacity = 100});
    return inputs;
}

const JsonValue* feature(const JsonDocument& document, std::string_view id)
{
    for (const JsonValue& one : member(document.root, "features").items) {
        if (member(one, "id").text == id) return &one;
    }
    return nullptr;
}

/// Calls visit for each position below a value of coordinates.
void each_position(const JsonValue& coordinates, const std::function<void(const JsonValue&)>& visit)
{
    if (coordinates.items.at(0).type == JsonType::Number) return visit(coordinates);
    for (const JsonValue& item : coordinates.items) each_position(item, visit);
}

TEST(GeoJson, IsACollectionOfFeaturesWithIdsOfTheirOwn)
{
    const JsonDocument document = collection(with_initiative());
    EXPECT_EQ(member(document.root, "type").text, "FeatureCollection");
    EXPECT_EQ(member(document.root, "data_version").text, "abc");
    std::set<std::string> ids;
    for (const JsonValue& one : member(document.root, "features").items) {
        EXPECT_EQ(tests::keys_of(one), "type id properties geometry");
        EXPECT_EQ(member(one, "type").text, "Feature");
        EXPECT_TRUE(ids.insert(member(one, "id").text).second) << member(one, "id").text;
    }
    const model::Region& region = tests::real_region();
    EXPECT_EQ(ids.size(), region.sites.size() + 1 + region.nodes.size() + 5) << "corridors are no measures";
}

TEST(GeoJson, HasLongitudeFirstAndSevenDigits)
{
    const JsonDocument document = collection(with_initiative());
    for (const JsonValue& one : member(document.root, "features").items) {
        each_position(member(member(one, "geometry"), "coordinates"), [](const JsonValue& position) {
            ASSERT_EQ(position.items.size(), 2u);
            EXPECT_TRUE(position.items[0].number > 6 && position.items[0].number < 8);
            EXPECT_TRUE(position.items[1].number > 51.5 && position.items[1].number < 53);
            for (const JsonValue& degrees : position.items) {
                EXPECT_EQ(degrees.number, std::round(degrees.number * 1e7) / 1e7);
            }
        });
    }
    const JsonValue* added = feature(document, "site:nieuw");
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(member(member(*added, "geometry"), "coordinates").items[0].number, 6.7654322);
}

TEST(GeoJson, SaysWhatBecomesOfEachSite)
{
    const JsonDocument document = collection(with_initiative());
    const model::Site& first = tests::real_region().sites[0];
    const JsonValue& site = member(*feature(document, "site:" + first.id), "properties");
    EXPECT_EQ(member(site, "theme").text, "site");
    EXPECT_EQ(member(site, "name").text, first.name);
    EXPECT_EQ(member(site, "choice").text, "develop");
    EXPECT_EQ(member(site, "decision").text, "develop");
    EXPECT_GT(member(site, "delivered_homes").number, 0);
    const JsonValue& added = member(*feature(document, "site:nieuw"), "properties");
    EXPECT_EQ(member(added, "theme").text, "added_site");
    EXPECT_EQ(member(added, "name").text, "=1+1 <b>") << "text as it is: who reads JSON runs no formula";
}

TEST(GeoJson, HasOfEachAddedSiteItsOwnOutcome)
{
    model::Inputs inputs = with_initiative();
    inputs.added.push_back(inputs.added[0]);
    inputs.added[1].id = "tweede";
    inputs.added_choices = {model::Choice::Drop, model::Choice::Develop};
    const JsonDocument document = collection(inputs);
    const JsonValue& first = member(*feature(document, "site:nieuw"), "properties");
    const JsonValue& second = member(*feature(document, "site:tweede"), "properties");
    EXPECT_EQ(member(first, "decision").text, "drop");
    EXPECT_EQ(member(first, "delivered_homes").number, 0);
    EXPECT_EQ(member(second, "decision").text, "develop");
    EXPECT_EQ(member(second, "delivered_homes").number, 100);
}

TEST(GeoJson, HasLinesAndStopsOfAMeasureWithItsValue)
{
    model::Inputs inputs;
    inputs.parameters.access_noek = 1;
    const JsonDocument document = collection(inputs);
    const JsonValue* lines = feature(document, "measure:access.noek/lines");
    ASSERT_NE(lines, nullptr);
    EXPECT_EQ(member(member(*lines, "properties"), "value").number, 1);
    EXPECT_EQ(member(member(*lines, "properties"), "document_value").number, 0);
    const JsonValue& geometry = member(*lines, "geometry");
    EXPECT_EQ(member(geometry, "type").text, "MultiLineString");
    EXPECT_EQ(member(geometry, "coordinates").items.size(), 1u) << "a line of one point is none";
    EXPECT_NE(feature(document, "measure:access.noek/lines2"), nullptr);
    EXPECT_EQ(member(member(*feature(document, "measure:access.noek/stops"), "geometry"), "type").text, "MultiPoint");
}

TEST(GeoJson, HasNoLinesWhereNoneHasALengthAndNoValueWhereThereIsNoSlider)
{
    const JsonDocument document = collection({});
    EXPECT_EQ(feature(document, "measure:access.airport/lines"), nullptr);
    EXPECT_NE(feature(document, "measure:access.airport/stops"), nullptr);
    const JsonValue* plan = feature(document, "measure:a.plan/lines");
    ASSERT_NE(plan, nullptr);
    EXPECT_EQ(tests::keys_of(member(*plan, "properties")), "theme measure part");
}

} // namespace
} // namespace app::data
