// What JavaScript may change: values, choices, steps back and forth, and how the map is looked at.

#include "base/memory_reserve.hpp"
#include "bridge/answers.hpp"
#include "bridge/host.hpp"
#include "scenario/parameters.hpp"
#include "scenario/presets.hpp"

#include <emscripten.h>

#include <limits>
#include <utility>

namespace app::bridge {

namespace {

template <class Enum> std::optional<Enum> find_named(std::string_view id)
{
    for (Enum value : base::all_of<Enum>()) {
        if (scenario::id_of(value) == id) return value;
    }
    return std::nullopt;
}

} // namespace

// They return 0, or 1 with the reason in app_last_error().
extern "C" {

EMSCRIPTEN_KEEPALIVE double app_get(const char* id)
{
    const scenario::Parameter* parameter = scenario::find_parameter(std::string_view(id));
    if (!parameter) {
        fail(unknown("parameter", id));
        return std::numeric_limits<double>::quiet_NaN();
    }
    return app_host().settled_state().inputs.parameters.*parameter->field;
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
    return outcome(base::with_memory_reserve([&] { return app_host().load_scenario(text); }));
}

EMSCRIPTEN_KEEPALIVE int app_load_history(const char* text)
{
    return outcome(base::with_memory_reserve([&] { return app_host().load_history(text); }));
}

EMSCRIPTEN_KEEPALIVE int app_can_undo()
{
    return app_host().history().can_undo() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE int app_can_redo()
{
    return app_host().history().can_redo() ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE void app_undo()
{
    accept(scenario::Undo{});
}

EMSCRIPTEN_KEEPALIVE void app_redo()
{
    accept(scenario::Redo{});
}

EMSCRIPTEN_KEEPALIVE void app_end_gesture()
{
    accept(scenario::EndGesture{});
}

/// The document's value of one parameter, of all of a group, or with an empty id of everything: values, choices and
/// added sites. One step to undo.
EMSCRIPTEN_KEEPALIVE int app_reset(const char* id)
{
    const std::string_view wanted = id;
    if (wanted.empty()) return accept(scenario::LoadInputs{});
    scenario::SetParameters reset;
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        if (parameter.id != wanted && scenario::id_of(parameter.group) != wanted) continue;
        reset.values.push_back({&parameter, parameter.default_value()});
    }
    return reset.values.empty() ? fail(unknown("parameter or group", wanted)) : accept(std::move(reset));
}

EMSCRIPTEN_KEEPALIVE int app_choose_site(const char* id, const char* choice)
{
    const auto site = app_host().find_site(id);
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
    if (!language || !app_host().has_language(*language)) return fail(unknown("language", id));
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
    if (!wanted.empty() && !app_host().knows(wanted)) return fail(unknown("reference", wanted));
    return accept(scenario::Select{std::string(wanted)});
}

} // extern "C"

} // namespace app::bridge
