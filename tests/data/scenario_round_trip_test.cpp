// Any scenario that can be made is the same after writing and reading.

#include "data/scenario_file.hpp"
#include "map/camera.hpp"
#include "scenario/parameters.hpp"
#include "tests/support/asset_files.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace app::data {
namespace {

/// A number of the range, with an arbitrary fraction.
rc::Gen<double> number_within(double min, double max)
{
    constexpr int kSteps = 1 << 30;
    return rc::gen::map(rc::gen::inRange(0, kSteps + 1), [=](int step) {
        return std::min(max, min + (max - min) * (static_cast<double>(step) / kSteps));
    });
}

template <class Enum> rc::Gen<Enum> any_of()
{
    return rc::gen::map(rc::gen::inRange(std::size_t{0}, base::kEnumSize<Enum>),
                        [](std::size_t index) { return static_cast<Enum>(index); });
}

std::string any_text()
{
    return *rc::gen::container<std::string>(*rc::gen::inRange(std::size_t{0}, std::size_t{30}),
                                            rc::gen::inRange<char>(1, 127));
}

std::vector<model::Choice> any_choices(std::size_t count)
{
    auto choices = *rc::gen::container<std::vector<model::Choice>>(count, any_of<model::Choice>());
    while (!choices.empty() && choices.back() == model::Choice::Auto) choices.pop_back();
    return choices;
}

model::AddedSite any_added_site(std::size_t number)
{
    model::AddedSite site;
    site.id = "nieuw " + std::to_string(number) + any_text();
    site.name = any_text();
    site.longitude_deg = *number_within(6.45, 7.10);
    site.latitude_deg = *number_within(52.13, 52.45);
    site.municipality = *any_of<model::Municipality>();
    site.site_class = *any_of<model::SiteClass>();
    for (const model::Segment segment : segments_of(site.site_class)) {
        if (*rc::gen::arbitrary<bool>()) site.segments.push_back(segment);
    }
    if (site.segments.empty()) site.segments.push_back(segments_of(site.site_class).back());
    site.capacity = *number_within(0.001, 5000);
    site.kind = *any_of<model::SiteKind>();
    return site;
}

scenario::View any_view()
{
    scenario::View view;
    view.year = *rc::gen::inRange(model::kBaseYear, model::kLastYear + 1);
    view.language = *any_of<scenario::Language>();
    view.theme = *any_of<scenario::Theme>();
    for (const scenario::Layer layer : base::all_of<scenario::Layer>()) {
        view.layers[layer] = *rc::gen::arbitrary<bool>();
    }
    if (*rc::gen::arbitrary<bool>()) {
        view.camera = {.east_m = *number_within(-20000, 20000),
                       .north_m = *number_within(-20000, 20000),
                       .scale_px_per_km = *number_within(map::kMinScale_px_per_km, map::kMaxScale_px_per_km),
                       .tilt_rad = *number_within(0, map::kMaxTilt_rad),
                       .azimuth_rad = *number_within(-3, 3)};
    }
    if (*rc::gen::arbitrary<bool>()) {
        view.travel_times.origin = {*number_within(6.45, 7.10), *number_within(52.13, 52.45)};
        view.travel_times.mode = *any_of<model::Mode>();
    }
    view.selected = any_text();
    return view;
}

ScenarioFile any_scenario()
{
    ScenarioFile scenario;
    scenario.name = any_text();
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        if (*rc::gen::arbitrary<bool>()) continue;
        const double value = *number_within(parameter.min, parameter.max);
        scenario.inputs.parameters.*parameter.field =
            parameter.kind == scenario::Kind::Toggle ? std::round(value) : value;
    }
    const std::size_t added_count = *rc::gen::inRange(std::size_t{0}, model::kMaxAddedSites + 1);
    for (std::size_t i = 0; i < added_count; ++i) scenario.inputs.added.push_back(any_added_site(i));
    scenario.inputs.choices = any_choices(*rc::gen::inRange(std::size_t{0}, tests::real_region().sites.size() + 1));
    scenario.inputs.added_choices = any_choices(added_count);
    if (*rc::gen::arbitrary<bool>()) scenario.view = any_view();
    return scenario;
}

RC_GTEST_PROP(ScenarioRoundTrip, ScenariosSurviveWritingAndReading, ())
{
    const ScenarioFile scenario = any_scenario();
    const std::string text = write_scenario(scenario, tests::real_region());
    const base::Result<ScenarioFile> read = parse_scenario(text, "s.json", tests::real_region());
    RC_LOG(text);
    if (!read.ok()) RC_FAIL(describe(read.error()));
    RC_ASSERT(read.value() == scenario);
    RC_ASSERT(write_scenario(read.value(), tests::real_region()) == text);
}

RC_GTEST_PROP(ScenarioRoundTrip, LayoutChangesNothing, ())
{
    const ScenarioFile scenario = any_scenario();
    const auto compact = parse_scenario(write_scenario(scenario, tests::real_region(), JsonLayout::Compact), "s.json",
                                        tests::real_region());
    RC_ASSERT(compact.ok());
    RC_ASSERT(compact.value() == scenario);
}

} // namespace
} // namespace app::data
