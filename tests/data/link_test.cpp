#include "data/link.hpp"

#include "data/link_parts.hpp"
#include "map/camera.hpp"
#include "scenario/parameters.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/random_inputs.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>

namespace app::data {
namespace {

const LinkStamp kStamp{.model = "1", .data = "0123abcd"};

/// A link with these fields, whole and of this model.
std::string link_with(const std::string& fields)
{
    std::string link = "v=1&m=1&d=0123abcd";
    if (!fields.empty()) link += '&' + fields;
    return link + "&x=" + seal_of(link);
}

base::Result<OpenedLink> read(std::string_view link)
{
    return read_link(link, tests::real_region(), kStamp);
}

ScenarioFile with_view(model::Inputs inputs, scenario::View view = {})
{
    return {.name = {}, .inputs = std::move(inputs), .view = std::move(view)};
}

std::string write(const ScenarioFile& scenario)
{
    return write_link(scenario, tests::real_region(), kStamp);
}

scenario::View some_view()
{
    scenario::View view;
    view.year = 2025;
    view.language = scenario::Language::De;
    view.layers[scenario::Layer::Agglonet] = true;
    view.layers[scenario::Layer::Roads] = false;
    view.camera = {.east_m = 1234, .north_m = -567, .scale_px_per_km = 31.5, .tilt_rad = 0, .azimuth_rad = 0};
    view.travel_times = {.origin = {6.8, 52.25}, .mode = model::Mode::Ebike};
    view.selected = "site:usseler-es";
    return view;
}

TEST(Link, OfThePlanItselfIsShort)
{
    const std::string link = write(with_view({}));
    EXPECT_EQ(link, link_with(""));
    const auto opened = read(link);
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_EQ(opened.value().scenario, with_view({}));
    EXPECT_TRUE(opened.value().left_out.empty());
}

TEST(Link, OfATypicalScenarioFitsInACodeThatAPhoneReads)
{
    model::Inputs inputs;
    inputs.parameters.housing_growth_percent = 5.5;
    inputs.parameters.housing_talent_per_year = 120;
    inputs.parameters.housing_centre_preference_points = 10;
    inputs.parameters.land_restructuring_percent = 25;
    inputs.parameters.programme_cooperation_percent = 40;
    inputs.parameters.access_noek = 1;
    inputs.choices = {model::Choice::Drop, model::Choice::Develop};
    scenario::View view = some_view();
    view.travel_times = {};
    const std::string link = write(with_view(inputs, view));
    const std::string address = "https://kaart.example/#" + link;
    EXPECT_LT(address.size(), 300u) << address;
    const auto opened = read(link);
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_EQ(opened.value().scenario, with_view(inputs, view));
}

TEST(Link, KeepsYearLanguageLayersCameraTravelTimesAndSelection)
{
    const auto opened = read(write(with_view({}, some_view())));
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_EQ(opened.value().scenario.view, some_view());
}

TEST(Link, WritesACameraAndAPlaceNoMorePreciselyThanAnybodySees)
{
    scenario::View view;
    constexpr double kDegree_rad = std::numbers::pi / 180;
    view.camera = {.east_m = 1234.56,
                   .north_m = -5678.44,
                   .scale_px_per_km = 12.3456,
                   .tilt_rad = 45.6789 * kDegree_rad,
                   .azimuth_rad = -123.4567 * kDegree_rad};
    view.travel_times = {{6.7654321, 52.2345678}, model::Mode::Bike};
    const std::string link = write(with_view({}, view));
    EXPECT_NE(link.find("c=1235,-5678,12.3,45.7,-123.5"), std::string::npos) << link;
    EXPECT_NE(link.find("r=6.76543,52.23457,bike"), std::string::npos) << link;
}

std::string write_compared(const ScenarioFile& scenario, const scenario::Comparison& comparison)
{
    return write_link(scenario, tests::real_region(), kStamp, &comparison);
}

TEST(Link, KeepsWithWhatItIsCompared)
{
    scenario::Comparison comparison{.inputs = {}, .name = "Plan B & C"};
    comparison.inputs.parameters.housing_growth_percent = -3;
    comparison.inputs.choices = {model::Choice::Drop};
    comparison.inputs.added.push_back({.id = "nieuw",
                                       .name = "Nieuw",
                                       .longitude_deg = 6.8,
                                       .latitude_deg = 52.25,
                                       .segments = {model::Segment::Urban},
                                       .capacity = 100});
    comparison.inputs.added_choices = {model::Choice::Develop};
    model::Inputs inputs;
    inputs.parameters.housing_growth_percent = 5;
    const std::string link = write_compared(with_view(inputs, some_view()), comparison);
    const auto opened = read(link);
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_EQ(opened.value().scenario, with_view(inputs, some_view()));
    EXPECT_EQ(opened.value().comparison, comparison);
    EXPECT_EQ(write_compared(opened.value().scenario, *opened.value().comparison), link);
}

TEST(Link, TellsComparingWithThePlanFromComparingWithNothing)
{
    const auto with_plan = read(write_compared(with_view({}), {}));
    ASSERT_TRUE(with_plan.ok()) << describe(with_plan.error());
    EXPECT_EQ(with_plan.value().comparison, scenario::Comparison{});
    const auto alone = read(write(with_view({})));
    ASSERT_TRUE(alone.ok()) << describe(alone.error());
    EXPECT_FALSE(alone.value().comparison);
}

TEST(Link, LeavesTheThemeToTheReader)
{
    scenario::View view;
    view.theme = scenario::Theme::Dark;
    EXPECT_EQ(write(with_view({}, view)), link_with(""));
}

TEST(Link, ReachesTheEndsOfTheCamera)
{
    scenario::View view;
    view.camera = {.east_m = -50000,
                   .north_m = 50000,
                   .scale_px_per_km = map::kMaxScale_px_per_km,
                   .tilt_rad = map::kMaxTilt_rad,
                   .azimuth_rad = -2 * std::numbers::pi};
    const auto opened = read(write(with_view({}, view)));
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_EQ(opened.value().scenario.view->camera, view.camera);
}

RC_GTEST_PROP(Link, KeepsAnyInputs, ())
{
    const model::Inputs inputs = *test::random_inputs(tests::real_region());
    const std::string link = write(with_view(inputs));
    RC_LOG(link);
    RC_ASSERT(link.size() <= kMaxLinkBytes);
    const auto opened = read(link);
    if (!opened.ok()) RC_FAIL(describe(opened.error()));
    RC_ASSERT(write(opened.value().scenario) == link);
    RC_ASSERT(opened.value().scenario.inputs.parameters == inputs.parameters);
    RC_ASSERT(opened.value().scenario.inputs.added == inputs.added);
}

TEST(Link, KeepsTwentyAddedSitesWithTheLongestNames)
{
    model::Inputs inputs;
    for (std::size_t i = 0; i < model::kMaxAddedSites; ++i) {
        inputs.added.push_back({.id = std::to_string(i) + std::string(70, '&'),
                                .name = std::string(200, '='),
                                .longitude_deg = 6.71234567890123,
                                .latitude_deg = 52.2345678901234,
                                .site_class = model::SiteClass::Homes,
                                .segments = {model::Segment::Urban, model::Segment::Compact},
                                .capacity = 100.25});
    }
    const auto opened = read(write(with_view(inputs)));
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_EQ(opened.value().scenario.inputs.added, inputs.added);
}

TEST(Link, HasMarkupInANameAsText)
{
    model::Inputs inputs;
    inputs.added.push_back({.id = "<script>",
                            .name = "<img src=x onerror=alert(1)>,;&#\"'%",
                            .longitude_deg = 6.8,
                            .latitude_deg = 52.25,
                            .segments = {model::Segment::Urban},
                            .capacity = 1});
    const std::string link = write(with_view(inputs));
    EXPECT_EQ(link.find_first_of("<>\"' #"), std::string::npos) << link;
    const auto opened = read(link);
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_EQ(opened.value().scenario.inputs.added, inputs.added);
}

struct WrongCase {
    const char* name;
    std::string link;
    const char* pointer;
};

const WrongCase kWrong[] = {
    {"nothing", "", "/v"},
    {"markup", "<img src=x onerror=alert(1)>", "/v"},
    {"no version", "w=housing.growth:5", "/v"},
    {"a later version", "v=2&anything", "/v"},
    {"a version that never was", "v=0&m=1&d=2", "/v"},
    {"a version in words", "v=one", "/v"},
    {"no seal", "v=1&m=1&d=0123abcd", "/x"},
    {"another seal", "v=1&m=1&d=0123abcd&x=000000", "/x"},
    {"an empty seal", "v=1&m=1&d=0123abcd&x=", "/x"},
    {"what is no UTF-8", "v=1&m=\xff", ""},
    {"too long", std::string(kMaxLinkBytes + 1, 'v'), ""},
    {"an unknown field", link_with("q=1"), ""},
    {"a field without a sign", link_with("y"), ""},
    {"an empty field", link_with("&"), ""},
    {"a field twice", link_with("y=2020&y=2030"), "/y"},
    {"a value without a number", link_with("w=housing.growth:"), "/w"},
    {"a value without a colon", link_with("w=housing.growth"), "/w"},
    {"a value in hexadecimal", link_with("w=housing.growth:0x5"), "/w"},
    {"infinity", link_with("w=housing.growth:1e999"), "/w"},
    {"a value out of range", link_with("w=housing.growth:99"), "/values/housing.growth"},
    {"an unknown parameter", link_with("w=housing.weather:1"), "/values/housing.weather"},
    {"the prototype of an object", link_with("w=__proto__:1"), "/values/__proto__"},
    {"a parameter twice", link_with("w=housing.growth:1,growth:2"), "/values/housing.growth"},
    {"an unknown site", link_with("s=atlantis:drop"), "/sites/atlantis"},
    {"an unknown choice", link_with("s=usseler-es:sell"), "/sites/usseler-es"},
    {"a broken escape", link_with("s=usseler%2:drop"), "/s"},
    {"an escape that is no UTF-8", link_with("s=%FF:drop"), "/s"},
    {"an escaped NUL", link_with("o=a%00b"), "/view/selected"},
    {"a year before the plan", link_with("y=1900"), "/view/year"},
    {"half a year", link_with("y=2020.5"), "/view/year"},
    {"a language that is none", link_with("t=fr"), "/view/language"},
    {"an unknown layer", link_with("l=clouds"), "/view/layers/clouds"},
    {"four numbers of a camera", link_with("c=1,2,3,4"), "/c"},
    {"a camera below the ground", link_with("c=0,0,30,-10,0"), "/view/camera/tilt_rad"},
    {"a camera out of the region", link_with("c=1e9,0,30,10,0"), "/view/camera/east_m"},
    {"travel times from the sea", link_with("r=3.1,52.2,car"), "/view/travel_times/lon"},
    {"travel times by horse", link_with("r=6.8,52.2,horse"), "/view/travel_times/mode"},
    {"half an added site", link_with("a=nieuw,Nieuw"), "/a"},
    {"an added site without a segment", link_with("a=n,N,6.8,52.2,borne,homes,,1,estate"), "/added/0/segments/0"},
    {"an added site with the id of one of the plan", link_with("a=usseler-es,N,6.8,52.2,borne,homes,urban,1,estate"),
     "/added/0/id"},
    {"a number of endless digits", link_with("w=housing.growth:" + std::string(31, '1')), "/w"},
    {"a reference without its sign", link_with("bw=housing.growth:5"), "/b"},
    {"a reference out of range", link_with("b=&bw=housing.growth:99"), "/b/values/housing.growth"},
    {"a reference without a number", link_with("b=&bw=housing.growth:much"), "/bw"},
    {"a reference with half a site", link_with("b=&ba=nieuw,Nieuw"), "/ba"},
    {"a reference with an endless name", link_with("b=" + std::string(5000, 'a')), "/b/name"},
    {"an endless selection", link_with("o=" + std::string(5000, 'a')), "/view/selected"},
};

TEST(Link, SaysWhereItIsWrong)
{
    for (const WrongCase& wrong : kWrong) {
        const auto opened = read(wrong.link);
        ASSERT_FALSE(opened.ok()) << wrong.name;
        EXPECT_EQ(opened.error().pointer, wrong.pointer) << wrong.name << ": " << opened.error().message;
        EXPECT_EQ(opened.error().source, "link") << wrong.name;
        EXPECT_FALSE(opened.error().message.empty()) << wrong.name;
        EXPECT_LT(opened.error().message.size(), 500u) << wrong.name;
    }
}

TEST(Link, OfAnotherModelOpensWithWhatStillHasMeaning)
{
    std::string link = "v=1&m=0&d=99999999&w=housing.growth:5,weather:3,land.logistics:9999,industry:80"
                       "&s=usseler-es:drop,atlantis:develop&y=2030&l=clouds,agglonet";
    link += "&x=" + seal_of(link);
    const auto opened = read(link);
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_EQ(opened.value().made_with, (LinkStamp{.model = "0", .data = "99999999"}));
    EXPECT_EQ(opened.value().left_out,
              (std::vector<std::string>{"housing.weather", "land.logistics", "atlantis", "clouds"}));
    const ScenarioFile& scenario = opened.value().scenario;
    EXPECT_EQ(scenario.inputs.parameters.housing_growth_percent, 5);
    EXPECT_EQ(scenario.inputs.parameters.land_industry_percent, 80);
    EXPECT_EQ(scenario.view->year, 2030);
    EXPECT_TRUE(scenario.view->layers[scenario::Layer::Agglonet]);
    const auto site = find_site(tests::real_region(), "usseler-es");
    ASSERT_TRUE(site && *site < scenario.inputs.choices.size());
    EXPECT_EQ(scenario.inputs.choices[*site], model::Choice::Drop);
}

TEST(Link, OfAnotherModelKeepsTheChoiceForASiteOfItsOwn)
{
    std::string link = "v=1&m=0&d=99999999&s=nieuw:drop&a=nieuw,N,6.8,52.2,borne,homes,urban,1,estate";
    link += "&x=" + seal_of(link);
    const auto opened = read(link);
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_TRUE(opened.value().left_out.empty());
    EXPECT_EQ(opened.value().scenario.inputs.added_choices, std::vector{model::Choice::Drop});
}

/// One link per release, kept for ever: each must open for good, and mean the same.
TEST(Link, OfEachReleaseStillOpens)
{
    const std::string first = "v=1&m=1&d=b1946ac9&w=housing.growth:5,talent:120,access.noek:1&s=usseler-es:drop"
                              "&a=initiative-1,Nieuw%20hier,6.8,52.25,hengelo,homes,urban.compact,100,expansion"
                              "&y=2025&t=en&l=agglonet,-roads&c=1234,-567,31.5,47,-34&r=6.8,52.25,car"
                              "&o=site%3Ausseler-es&x=574cde";
    const auto opened = read(first);
    ASSERT_TRUE(opened.ok()) << describe(opened.error());
    EXPECT_TRUE(opened.value().left_out.empty());
    const ScenarioFile& scenario = opened.value().scenario;
    EXPECT_EQ(scenario.inputs.parameters.housing_growth_percent, 5);
    EXPECT_EQ(scenario.inputs.parameters.housing_talent_per_year, 120);
    EXPECT_EQ(scenario.inputs.parameters.access_noek, 1);
    ASSERT_EQ(scenario.inputs.added.size(), 1u);
    EXPECT_EQ(scenario.inputs.added[0].name, "Nieuw hier");
    EXPECT_EQ(scenario.view->selected, "site:usseler-es");
    EXPECT_NEAR(scenario.view->camera.tilt_rad, 47 * std::numbers::pi / 180, 1e-12);
    EXPECT_FALSE(opened.value().comparison);

    const std::string compared = "v=1&m=1&d=b1946ac9&w=land.logistics:80&b=Plan%20B&bw=housing.growth:-3"
                                 "&bs=usseler-es:develop";
    const auto beside = read(compared + "&x=" + seal_of(compared));
    ASSERT_TRUE(beside.ok()) << describe(beside.error());
    ASSERT_TRUE(beside.value().comparison);
    EXPECT_EQ(beside.value().comparison->name, "Plan B");
    EXPECT_EQ(beside.value().comparison->inputs.parameters.housing_growth_percent, -3);
    const auto site = find_site(tests::real_region(), "usseler-es");
    ASSERT_TRUE(site);
    EXPECT_EQ(beside.value().comparison->inputs.choices.at(*site), model::Choice::Develop);
}

/// A change of any one sign, or a cut, is noticed by the seal; with a seal of its own the reader decides.
TEST(Link, MutatedAnswersWithAnErrorOrAScenarioThatCanBeWritten)
{
    model::Inputs inputs;
    inputs.parameters.housing_growth_percent = 5;
    inputs.choices = {model::Choice::Drop};
    inputs.added.push_back({.id = "nieuw",
                            .name = "Nieuw",
                            .longitude_deg = 6.8,
                            .latitude_deg = 52.25,
                            .segments = {model::Segment::Urban},
                            .capacity = 100});
    const std::string whole = write_compared(with_view(inputs, some_view()), {.inputs = inputs, .name = "B"});
    const std::string body = whole.substr(0, whole.rfind("&x="));
    constexpr std::string_view kSigns = "&=,:;.%-+0159eE<>\"'/\\ azv\x01";
    std::mt19937 random(2040);
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random() % count); };
    std::size_t opened_count = 0;
    for (int round = 0; round < 10000; ++round) {
        std::string mutated = body;
        for (std::size_t change = 0; change <= below(3) && !mutated.empty(); ++change) {
            const std::size_t at = below(mutated.size());
            switch (below(4)) {
            case 0:
                mutated[at] = kSigns[below(kSigns.size())];
                break;
            case 1:
                mutated.erase(at, 1 + below(5));
                break;
            case 2:
                mutated.insert(at, mutated.substr(below(mutated.size()), 1 + below(9)));
                break;
            default:
                mutated.resize(at + 1);
            }
        }
        if (mutated == body) continue;
        EXPECT_FALSE(read(mutated + whole.substr(body.size())).ok()) << mutated;
        const auto sealed = read(mutated + "&x=" + seal_of(mutated));
        if (!sealed.ok()) {
            EXPECT_FALSE(sealed.error().message.empty());
            continue;
        }
        ++opened_count;
        EXPECT_TRUE(read(write(sealed.value().scenario)).ok()) << mutated;
    }
    EXPECT_GT(opened_count, 50u) << "the mutations must reach what is behind the form";
}

TEST(LinkParts, PercentEncodingComesBack)
{
    std::string all;
    for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
    EXPECT_EQ(percent_decoded(percent_encoded(all)), all);
    EXPECT_EQ(percent_encoded("a-b_c.d~E9 é"), "a-b_c.d~E9%20%C3%A9");
    EXPECT_EQ(percent_decoded("%zz"), std::nullopt);
    EXPECT_EQ(percent_decoded("%4"), std::nullopt);
    EXPECT_EQ(percent_decoded("%41%6a"), "Aj");
}

TEST(LinkParts, EncodesAllButWhatMayStandInAnAddress)
{
    const std::string plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    for (int byte = 0; byte < 256; ++byte) {
        const std::string one(1, static_cast<char>(byte));
        const bool stays = plain.find(one) != std::string::npos;
        EXPECT_EQ(percent_encoded(one).size(), stays ? 1u : 3u) << byte;
    }
}

TEST(LinkParts, ReadsAllHexadecimalDigitsAndNoOthers)
{
    const std::string digits = "0123456789ABCDEFabcdef";
    for (int byte = 1; byte < 256; ++byte) {
        const std::string one(1, static_cast<char>(byte));
        const std::size_t at = digits.find(one);
        const auto decoded = percent_decoded("%2" + one);
        ASSERT_EQ(decoded.has_value(), at != std::string::npos) << byte;
        if (decoded) EXPECT_EQ(*decoded, std::string(1, static_cast<char>(32 + (at < 16 ? at : at - 6))));
        EXPECT_EQ(percent_decoded("%" + one + "1").has_value(), at != std::string::npos) << byte;
    }
}

TEST(LinkParts, FingerprintTellsTextsApart)
{
    EXPECT_EQ(fingerprint({"a", "b"}), fingerprint({"a", "b"}));
    EXPECT_NE(fingerprint({"a", "b"}), fingerprint({"b", "a"}));
    EXPECT_NE(fingerprint({"a", "b"}), fingerprint({"ab", ""}));
    EXPECT_EQ(fingerprint({}).size(), 8u);
}

} // namespace
} // namespace app::data
