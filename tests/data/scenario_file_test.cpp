#include "data/scenario_file.hpp"

#include "tests/support/asset_files.hpp"
#include "tests/support/marked_text.hpp"

#include <gtest/gtest.h>

namespace app::data {
namespace {

using model::Choice;

std::string with(std::string_view members)
{
    return R"({"format": "twente2040-scenario", "version": 1, )" + std::string(members) + '}';
}

/// One complete added site, in which a test replaces one member.
std::string added(std::string_view member)
{
    const std::string_view key = member.substr(0, member.find(':'));
    std::string list = "{";
    for (const std::string_view standard :
         {R"("id": "nieuw")", R"("name": "Nieuw")", R"("lon": 6.8)", R"("lat": 52.25)", R"("class": "homes")",
          R"("segments": ["urban"])", R"("capacity": 100)", R"("kind": "expansion")"}) {
        if (list.size() > 1) list += ", ";
        const bool replaced = tests::take_mark(key).text == standard.substr(0, standard.find(':'));
        list += replaced ? member : standard;
    }
    return with("\"added\": [" + list + "}]");
}

struct WrongCase {
    const char* name;
    std::string marked;
    const char* pointer;
    const char* message;
};

const WrongCase kWrongForm[] = {
    {"not an object", "@[]", "", "expected an object, found an array"},
    {"no format", R"(@{"version": 1})", "", "expected the key 'format', which is missing"},
    {"no version", R"(@{"format": "twente2040-scenario"})", "", "expected the key 'version', which is missing"},
    {"another format", R"({"format": @"csv", "version": 1})", "/format", "expected 'twente2040-scenario', found 'csv'"},
    {"a later version", R"({"format": "twente2040-scenario", "version": @2})", "/version",
     "the file is of a later version than this program, which reads versions up to 1"},
    {"no version that ever was", R"({"format": "twente2040-scenario", "version": @0})", "/version",
     "expected 1, found 0"},
    {"a version as text", R"({"format": "twente2040-scenario", "version": @"1"})", "/version", "expected 1, found '1'"},
    {"an unknown key", with(R"(@"valeus": {})"), "/valeus",
     "unknown key 'valeus'; expected one of format, version, name, values, sites, added, view"},
    {"a name that is no text", with(R"("name": @7)"), "/name", "expected text, found 7"},
    {"a name that is too long", with("\"name\": @\"" + std::string(201, 'x') + '"'), "/name",
     "expected text of at most 200 bytes, found 201"},
};

const WrongCase kWrongValues[] = {
    {"values as an array", with(R"("values": @[])"), "/values", "expected an object, found an array"},
    {"an unknown parameter", with(R"("values": {@"housing.grow": 1})"), "/values/housing.grow",
     "unknown parameter 'housing.grow'"},
    {"a value that is no number", with(R"("values": {"housing.growth": @"5"})"), "/values/housing.growth",
     "expected a number, found '5'"},
    {"true is no number", with(R"("values": {"programme.ladder": @true})"), "/values/programme.ladder",
     "expected a number, found true"},
    {"a value above its range", with(R"("values": {"housing.growth": @20.5})"), "/values/housing.growth",
     "parameter 'housing.growth': expected a number from -20 to 20, found 20.5"},
    {"a value below its range", with(R"("values": {"retail.online": @0})"), "/values/retail.online",
     "parameter 'retail.online': expected a number from 8 to 60, found 0"},
    {"half a toggle", with(R"("values": {"access.noek": @0.5})"), "/values/access.noek",
     "parameter 'access.noek': expected 0 or 1, found 0.5"},
    {"an unknown site", with(R"("sites": {@"utopia": "drop"})"), "/sites/utopia", "unknown site 'utopia'"},
    {"an unknown choice", with(R"("sites": {"usseler-es": @"delete"})"), "/sites/usseler-es",
     "expected one of auto, develop, reserve, drop, found 'delete'"},
};

const WrongCase kWrongAdded[] = {
    {"no id", with(R"("added": [@{"name": "x"}])"), "/added/0", "expected the key 'id', which is missing"},
    {"an id of the plan", added(R"("id": @"usseler-es")"), "/added/0/id",
     "expected an id that no site of the plan has, found 'usseler-es'"},
    {"an empty id", added(R"("id": @"")"), "/added/0/id", "expected text that is not empty"},
    {"too far west", added(R"("lon": @6.44)"), "/added/0/lon", "expected a number from 6.45 to 7.1, found 6.44"},
    {"too far north", added(R"("lat": @52.46)"), "/added/0/lat", "expected a number from 52.13 to 52.45, found 52.46"},
    {"an unknown class", added(R"("class": @"shops")"), "/added/0/class",
     "expected one of homes, land, offices, found 'shops'"},
    {"a segment of another class", added(R"("segments": ["green", @"logistics"])"), "/added/0/segments/1",
     "expected one of urban, compact, green, other, found 'logistics'"},
    {"a segment twice", added(R"("segments": ["green", @"green"])"), "/added/0/segments/1",
     "expected each segment once, found 'green' again"},
    {"no segment", added(R"("segments": @[])"), "/added/0/segments", "expected at least one segment"},
    {"no capacity", added(R"("capacity": @0)"), "/added/0/capacity",
     "expected a number above 0 and up to 1000000000, found 0"},
    {"an unknown kind", added(R"("kind": @"island")"), "/added/0/kind",
     "expected one of centre, station, axis, transformation, estate, expansion, found 'island'"},
    {"an id twice",
     with(R"("added": [{"id": "a", "name": "", "lon": 6.8, "lat": 52.25, "class": "homes", "segments": ["urban"],
         "capacity": 1, "kind": "axis"}, {"id": @"a"}])"),
     "/added/1/id", "expected an id of its own, found 'a' again"},
    {"too many",
     with("\"added\": @[" +
          [] {
              std::string list = "{}";
              for (int i = 0; i < 20; ++i) list += ",{}";
              return list;
          }() +
          "]"),
     "/added", "expected at most 20 added sites, found 21"},
};

const WrongCase kWrongView[] = {
    {"a year outside", with(R"("view": {"year": @2041})"), "/view/year",
     "expected a whole number from 2010 to 2040, found 2041"},
    {"half a year", with(R"("view": {"year": @2030.5})"), "/view/year",
     "expected a whole number from 2010 to 2040, found 2030.5"},
    {"an unknown language", with(R"("view": {"language": @"fr"})"), "/view/language",
     "expected one of nl, en, de, found 'fr'"},
    {"an unknown layer", with(R"("view": {"layers": {@"clouds": true}})"), "/view/layers/clouds",
     "unknown layer 'clouds'; expected one of landscape, water, borders, built_up, canal, roads, railways, motorways, "
     "cycle_highway, agglonet, airport, international, regional, travel_times, measures, sites, dynamics, "
     "uncertainty, profiles, labels"},
    {"a layer that is no switch", with(R"("view": {"layers": {"roads": @1}})"), "/view/layers/roads",
     "expected true or false, found 1"},
    {"a camera too steep", with(R"("view": {"camera": {"tilt_rad": @-1}})"), "/view/camera/tilt_rad",
     "expected a number from 0 to 1.0471975511965976, found -1"},
    {"travel times from elsewhere", with(R"("view": {"travel_times": {"lon": @5.1, "lat": 52.1}})"),
     "/view/travel_times/lon", "expected a number from 6.45 to 7.1, found 5.1"},
    {"travel times on horseback", with(R"("view": {"travel_times": {"mode": @"horse"}})"), "/view/travel_times/mode",
     "expected one of car, pt, bike, ebike, found 'horse'"},
};

void expect_wrong(std::span<const WrongCase> cases)
{
    for (const WrongCase& test : cases) {
        const tests::MarkedText marked = tests::take_mark(test.marked);
        const base::Result<ScenarioFile> result = parse_scenario(marked.text, "s.json", tests::real_region());
        ASSERT_FALSE(result.ok()) << test.name;
        EXPECT_EQ(describe(result.error()), tests::expected_at(marked, "s.json", test.pointer, test.message))
            << test.name;
    }
}

TEST(ScenarioFile, RefusesAWrongForm)
{
    expect_wrong(kWrongForm);
}
TEST(ScenarioFile, RefusesWrongValues)
{
    expect_wrong(kWrongValues);
}
TEST(ScenarioFile, RefusesWrongAddedSites)
{
    expect_wrong(kWrongAdded);
}
TEST(ScenarioFile, RefusesAWrongView)
{
    expect_wrong(kWrongView);
}

TEST(ScenarioFile, RefusesMoreThan256Kibibytes)
{
    const std::string text = with("\"name\": \"x\"") + std::string(256 * 1024, ' ');
    const auto result = parse_scenario(text, "s.json", tests::real_region());
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().message, "expected at most 262144 bytes, found " + std::to_string(text.size()));
}

TEST(ScenarioFile, RefusesMoreThan32Levels)
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    // The object itself is the first level.
    const auto deep = parse_scenario(with("\"view\": " + nested(32)), "s.json", tests::real_region());
    ASSERT_FALSE(deep.ok());
    EXPECT_EQ(deep.error().message, "expected at most 32 levels of objects and arrays");
    const auto allowed = parse_scenario(with("\"view\": " + nested(31)), "s.json", tests::real_region());
    ASSERT_FALSE(allowed.ok());
    EXPECT_EQ(allowed.error().message, "expected an object, found an array");
}

const char* const kFull = R"({
  "format": "twente2040-scenario",
  "version": 1,
  "name": "Proef \"1\"",
  "values": {
    "housing.growth": -2.5,
    "programme.ladder": 0
  },
  "sites": {
    "usseler-es": "drop",
    "nieuw-1": "develop"
  },
  "added": [
    {
      "id": "nieuw-1",
      "name": "Nieuw initiatief",
      "lon": 6.8,
      "lat": 52.25,
      "municipality": "enschede",
      "class": "land",
      "segments": [
        "logistics",
        "services"
      ],
      "capacity": 12.5,
      "kind": "axis"
    }
  ],
  "view": {
    "year": 2030,
    "language": "de",
    "layers": {
      "roads": false
    },
    "travel_times": {
      "lon": 6.9,
      "lat": 52.25,
      "mode": "bike"
    }
  }
})";

TEST(ScenarioFile, ReadsEverything)
{
    const auto result = parse_scenario(kFull, "s.json", tests::real_region());
    ASSERT_TRUE(result.ok()) << describe(result.error());
    const ScenarioFile& scenario = result.value();
    EXPECT_EQ(scenario.name, "Proef \"1\"");
    EXPECT_EQ(scenario.inputs.parameters.housing_growth_percent, -2.5);
    EXPECT_EQ(scenario.inputs.parameters.programme_ladder, 0);
    EXPECT_EQ(scenario.inputs.parameters.housing_demolition_per_year, 300) << "what is left out has its default";
    const auto usseler_es = find_site(tests::real_region(), "usseler-es");
    ASSERT_TRUE(usseler_es.has_value());
    ASSERT_EQ(scenario.inputs.choices.size(), *usseler_es + 1);
    EXPECT_EQ(scenario.inputs.choices[*usseler_es], Choice::Drop);
    EXPECT_EQ(scenario.inputs.added_choices, std::vector{Choice::Develop});
    ASSERT_EQ(scenario.inputs.added.size(), 1u);
    EXPECT_EQ(scenario.inputs.added[0].municipality, model::Municipality::Enschede);
    EXPECT_EQ(scenario.inputs.added[0].capacity, 12.5);
    ASSERT_TRUE(scenario.view.has_value());
    EXPECT_EQ(scenario.view->year, 2030);
    EXPECT_EQ(scenario.view->language, scenario::Language::De);
    EXPECT_FALSE(scenario.view->layers[scenario::Layer::Roads]);
    EXPECT_EQ(scenario.view->travel_times, (scenario::TravelTimesView{{6.9, 52.25}, model::Mode::Bike}));
}

TEST(ScenarioFile, LeavesTravelTimesAsTheyAreWhereAFileSaysNothingOfThem)
{
    for (const char* view : {R"("view": {})", R"("view": {"travel_times": {}})"}) {
        const auto result = parse_scenario(R"({"format":"twente2040-scenario","version":1,)" + std::string(view) + "}",
                                           "s.json", tests::real_region());
        ASSERT_TRUE(result.ok()) << describe(result.error());
        EXPECT_EQ(result.value().view->travel_times, scenario::TravelTimesView{});
    }
    for (const char* one : {R"("lon":6.8)", R"("lat":52.2)"}) {
        const auto half = parse_scenario(with(R"("view": {"travel_times": {)" + std::string(one) + "}}"), "s.json",
                                         tests::real_region());
        ASSERT_FALSE(half.ok());
        EXPECT_EQ(half.error().pointer, "/view/travel_times") << one;
    }
}

TEST(ScenarioFile, WritesOfTravelTimesWhatIsNotAsUsual)
{
    const auto written = [](const scenario::TravelTimesView& travel) {
        ScenarioFile scenario;
        scenario.view.emplace();
        scenario.view->travel_times = travel;
        const std::string text = write_scenario(scenario, tests::real_region(), JsonLayout::Compact);
        return text.substr(text.find(R"("travel_times")"));
    };
    scenario::TravelTimesView by_bike;
    by_bike.mode = model::Mode::Bike;
    EXPECT_EQ(written(by_bike).substr(0, 30), R"("travel_times":{"mode":"bike"})");
    scenario::TravelTimesView elsewhere;
    elsewhere.origin = {6.5, 52.25};
    EXPECT_EQ(written(elsewhere).substr(0, 38), R"("travel_times":{"lon":6.5,"lat":52.25})");
}

TEST(ScenarioFile, WritesAChoiceForAnAddedSiteAlone)
{
    ScenarioFile scenario;
    scenario.inputs.added.push_back(
        {.id = "nieuw-1", .name = "x", .segments = {model::Segment::Urban}, .capacity = 10});
    scenario.inputs.added_choices = {Choice::Drop};
    EXPECT_NE(write_scenario(scenario, tests::real_region(), JsonLayout::Compact).find(R"("sites":{"nieuw-1":"drop"})"),
              std::string::npos);
}

TEST(ScenarioFile, WritesWhatItReadWhenThatIsInOrder)
{
    const auto result = parse_scenario(kFull, "s.json", tests::real_region());
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(write_scenario(result.value(), tests::real_region()), kFull);
}

TEST(ScenarioFile, WritesNothingOfTheDefaults)
{
    EXPECT_EQ(write_scenario({}, tests::real_region(), JsonLayout::Compact),
              R"({"format":"twente2040-scenario","version":1})");
}

TEST(ScenarioFile, ForgetsChoicesThatSayAuto)
{
    const auto result = parse_scenario(with(R"("sites": {"usseler-es": "auto"})"), "s.json", tests::real_region());
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result.value().inputs, model::Inputs{});
}

TEST(ScenarioFile, FillsInTheNearestCentre)
{
    struct PlaceCase {
        const char* place;
        model::Municipality municipality;
    };
    const PlaceCase kPlaces[] = {
        {R"("lon": 6.66)", model::Municipality::Borne}, // 8.4 km; Hengelo 9.3 km
        {R"("lon": 6.9)", model::Municipality::Enschede},
        {R"("lon": 6.75)", model::Municipality::Hengelo},
    };
    for (const PlaceCase& test : kPlaces) {
        const auto result = parse_scenario(added(test.place), "s.json", tests::real_region());
        ASSERT_TRUE(result.ok()) << describe(result.error());
        EXPECT_EQ(result.value().inputs.added[0].municipality, test.municipality) << test.place;
    }
}

TEST(ScenarioFile, SurvivesACutAtEveryByte)
{
    const std::string_view whole = kFull;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto result = parse_scenario(whole.substr(0, length), "s.json", tests::real_region());
        ASSERT_FALSE(result.ok()) << length;
        EXPECT_GE(result.error().line, 1) << length;
        EXPECT_GE(result.error().column, 1) << length;
    }
}

TEST(ScenarioFile, SurvivesAnyWrongByteAnywhere)
{
    const std::string whole = kFull;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const char wrong : {'\0', '"', '{', ']', ',', '9', '-', '\\', '\x80', '\xFF'}) {
            std::string text = whole;
            text[at] = wrong;
            const auto result = parse_scenario(text, "s.json", tests::real_region());
            if (result.ok()) continue;
            EXPECT_FALSE(result.error().message.empty()) << at;
            EXPECT_GE(result.error().line, 1) << at;
        }
    }
}

} // namespace
} // namespace app::data
