#include "bridge/host.hpp"

#include "bridge/answers.hpp"
#include "scenario/parameters.hpp"
#include "scenario/presets.hpp"

#include <emscripten.h>

#include <cmath>
#include <limits>
#include <utility>

// JavaScript:
// clang-format off
EM_JS(void, page_changed, (int change), {
    if (Module["onChange"]) Module["onChange"](change);
});
EM_JS(void, page_first_frame, (), {
    if (Module["onFirstFrame"]) Module["onFirstFrame"]();
});
// clang-format on

namespace app::bridge {

namespace {

/// The one connection of this module instance: the exported C functions have no other way to their host.
struct Connection {
    Host host;
    scenario::Commands inbox;
    base::Error last_error;
    std::string parameters, results, scenario, metrics, checks, error; // texts handed out, kept until the next call
};

Connection& connection()
{
    static Connection instance;
    return instance;
}

int fail(base::Error error)
{
    connection().last_error = std::move(error);
    return 1;
}

int accept(scenario::Command command)
{
    connection().inbox.push_back(std::move(command));
    connection().host.wake();
    return 0;
}

template <class Enum> std::optional<Enum> find_named(std::string_view id)
{
    for (Enum value : base::all_of<Enum>()) {
        if (scenario::id_of(value) == id) return value;
    }
    return std::nullopt;
}

base::Error unknown(std::string_view what, std::string_view id)
{
    return {.message = "unknown " + std::string(what) + " '" + std::string(id) + "'"};
}

} // namespace

int outcome(Host::Failure failure)
{
    return failure ? fail(*std::move(failure)) : 0;
}

void attach(Host host)
{
    connection().host = std::move(host);
}

scenario::Commands take_inbox()
{
    return std::exchange(connection().inbox, {});
}

void notify(Change change)
{
    page_changed(static_cast<int>(change));
}

void notify_first_frame()
{
    page_first_frame();
}

// The exported functions. They return 0, or 1 with the reason in app_last_error(); texts stay valid until the next call
// of the same function.
extern "C" {

EMSCRIPTEN_KEEPALIVE int app_load(const char* name, const std::byte* bytes, int size)
{
    return outcome(connection().host.load_asset(name, {bytes, static_cast<std::size_t>(size)}));
}

EMSCRIPTEN_KEEPALIVE int app_start()
{
    return outcome(connection().host.start());
}

EMSCRIPTEN_KEEPALIVE const char* app_parameters()
{
    return (connection().parameters = connection().host.parameters_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_results()
{
    return (connection().results = connection().host.results_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_scenario()
{
    return (connection().scenario = connection().host.scenario_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_metrics()
{
    return (connection().metrics = connection().host.metrics_json()).c_str();
}

/// Null with the reason in app_last_error() when "backtest.json" was not handed over or is broken.
EMSCRIPTEN_KEEPALIVE const char* app_checks()
{
    base::Result<std::string> checks = connection().host.checks_json();
    if (!checks.ok()) {
        fail(checks.error());
        return nullptr;
    }
    return (connection().checks = std::move(checks.value())).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_last_error()
{
    return (connection().error = connection().host.error_json(connection().last_error)).c_str();
}

EMSCRIPTEN_KEEPALIVE double app_get(const char* id)
{
    const scenario::Parameter* parameter = scenario::find_parameter(std::string_view(id));
    if (!parameter) {
        fail(unknown("parameter", id));
        return std::numeric_limits<double>::quiet_NaN();
    }
    return connection().host.settled_state().inputs.parameters.*parameter->field;
}

EMSCRIPTEN_KEEPALIVE int app_set(const char* id, double value)
{
    const scenario::Parameter* parameter = scenario::find_parameter(std::string_view(id));
    if (!parameter) return fail(unknown("parameter", id));
    if (auto error = scenario::check_value(*parameter, value)) return fail(*std::move(error));
    return accept(scenario::SetParameter{parameter, value});
}

EMSCRIPTEN_KEEPALIVE int app_apply_preset(const char* id)
{
    const scenario::Preset* preset = scenario::find_preset(id);
    return preset ? accept(scenario::ApplyPreset{preset}) : fail(unknown("preset", id));
}

EMSCRIPTEN_KEEPALIVE int app_load_scenario(const char* text)
{
    return outcome(connection().host.load_scenario(text));
}

EMSCRIPTEN_KEEPALIVE int app_choose_site(const char* id, const char* choice)
{
    const auto site = connection().host.find_site(id);
    if (!site) return fail(unknown("site", id));
    const auto wanted = model::find_by_id<model::Choice>(choice);
    return wanted ? accept(scenario::ChooseSite{*site, *wanted}) : fail(unknown("choice", choice));
}

EMSCRIPTEN_KEEPALIVE int app_set_year(int year)
{
    if (year < model::kBaseYear || year > model::kLastYear) {
        return fail({.message = "year: expected a whole number from 2010 to 2040, found " + std::to_string(year)});
    }
    return accept(scenario::SetYear{year});
}

EMSCRIPTEN_KEEPALIVE int app_set_language(const char* id)
{
    const auto language = find_named<scenario::Language>(id);
    if (!language || !connection().host.has_language(*language)) return fail(unknown("language", id));
    return accept(scenario::SetLanguage{*language});
}

EMSCRIPTEN_KEEPALIVE int app_set_theme(const char* id)
{
    const auto theme = find_named<scenario::Theme>(id);
    return theme ? accept(scenario::SetTheme{*theme}) : fail(unknown("theme", id));
}

EMSCRIPTEN_KEEPALIVE int app_set_layer(const char* id, int visible)
{
    const auto layer = find_named<scenario::Layer>(id);
    return layer ? accept(scenario::SetLayer{*layer, visible != 0}) : fail(unknown("layer", id));
}

EMSCRIPTEN_KEEPALIVE int app_select(const char* reference)
{
    const std::string_view wanted = reference;
    const bool site = wanted.starts_with("site:") && connection().host.find_site(wanted.substr(5));
    const bool city = wanted.starts_with("city:") && model::find_by_id<model::Municipality>(wanted.substr(5));
    if (!wanted.empty() && !site && !city) return fail(unknown("reference", wanted));
    return accept(scenario::Select{std::string(wanted)});
}

EMSCRIPTEN_KEEPALIVE void app_resize(double width_px, double height_px, double pixel_ratio)
{
    connection().host.resize(width_px, height_px, pixel_ratio);
}

EMSCRIPTEN_KEEPALIVE void app_focus()
{
    connection().host.focus(true);
}

EMSCRIPTEN_KEEPALIVE void app_blur()
{
    connection().host.focus(false);
}

EMSCRIPTEN_KEEPALIVE void app_context_changed(int available)
{
    connection().host.context_changed(available != 0);
}

EMSCRIPTEN_KEEPALIVE void app_set_reduced_motion(int reduced)
{
    connection().host.set_reduced_motion(reduced != 0);
}

EMSCRIPTEN_KEEPALIVE void app_stop()
{
    connection().host.stop();
}

} // extern "C"

} // namespace app::bridge
