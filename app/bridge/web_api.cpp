#include "bridge/answers.hpp"
#include "bridge/host.hpp"

#include "base/memory_reserve.hpp"
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
EM_JS(void, page_cursor, (const char* name), {
    Module["canvas"].style.cursor = UTF8ToString(name);
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
    std::string parameters, layers, results, consequences, scenario, history, metrics, checks, error;
    std::string picked, located, card; ///< texts handed out, kept until the next call
};

Connection& connection()
{
    static Connection instance;
    return instance;
}

} // namespace

int fail(base::Error error)
{
    connection().last_error = std::move(error);
    return 1;
}

int outcome(std::optional<base::Error> failure)
{
    return failure ? fail(*std::move(failure)) : 0;
}

int accept(scenario::Command command)
{
    connection().inbox.push_back(std::move(command));
    connection().host.wake();
    return 0;
}

base::Error unknown(std::string_view what, std::string_view id)
{
    return {.message = "unknown " + std::string(what) + " '" + std::string(id) + "'"};
}

const Host& app_host()
{
    return connection().host;
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

void show_cursor(const char* name)
{
    page_cursor(name);
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
    const std::span file(bytes, static_cast<std::size_t>(size));
    return outcome(base::with_memory_reserve([&] { return connection().host.load_asset(name, file); }));
}

EMSCRIPTEN_KEEPALIVE int app_start()
{
    return outcome(base::with_memory_reserve([] { return connection().host.start(); }));
}

EMSCRIPTEN_KEEPALIVE const char* app_parameters()
{
    return (connection().parameters = connection().host.parameters_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_layers()
{
    return (connection().layers = connection().host.layers_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_results()
{
    return (connection().results = connection().host.results_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_consequences(int last_step)
{
    return (connection().consequences = connection().host.consequences_json(last_step != 0)).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_scenario()
{
    return (connection().scenario = connection().host.scenario_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_history()
{
    return (connection().history = connection().host.history_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_metrics()
{
    return (connection().metrics = connection().host.metrics_json()).c_str();
}

/// Null with the reason in app_last_error() when "backtest.json" was not handed over or is broken.
EMSCRIPTEN_KEEPALIVE const char* app_checks()
{
    base::Result<std::string> checks =
        base::with_memory_reserve([] { return connection().host.checks_json(); });
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

/// Empty where nothing lies.
EMSCRIPTEN_KEEPALIVE const char* app_pick(double x_px, double y_px)
{
    return (connection().picked = connection().host.pick(x_px, y_px)).c_str();
}

/// What there is to say about a thing, or "null" for a site. Null, with the reason, for an unknown reference.
EMSCRIPTEN_KEEPALIVE const char* app_card(const char* reference)
{
    connection().host.settled_state(); // a site may have come with a command that still waits
    if (!connection().host.knows(reference)) {
        fail(unknown("reference", reference));
        return nullptr;
    }
    return (connection().card = connection().host.card_json(reference)).c_str();
}

/// [x, y] in CSS pixels, or "null" for what is not on the map now. Null, with the reason, for an unknown reference.
EMSCRIPTEN_KEEPALIVE const char* app_locate(const char* reference)
{
    if (!connection().host.knows(reference)) {
        fail(unknown("reference", reference));
        return nullptr;
    }
    const auto place = connection().host.locate(reference);
    std::string text = "null";
    if (place) text = "[" + std::to_string(place->first) + "," + std::to_string(place->second) + "]";
    return (connection().located = std::move(text)).c_str();
}

EMSCRIPTEN_KEEPALIVE void app_resize(double width_px, double height_px, double pixel_ratio)
{
    connection().host.resize(width_px, height_px, pixel_ratio);
}

EMSCRIPTEN_KEEPALIVE void app_set_visible(int visible)
{
    connection().host.set_visible(visible != 0);
}

EMSCRIPTEN_KEEPALIVE void app_focus()
{
    connection().host.focus(true);
}

EMSCRIPTEN_KEEPALIVE void app_blur()
{
    connection().host.focus(false);
}

/// Moves the keyboard to the next (1) or previous (-1) control of the canvas; 0 where it leaves the canvas.
EMSCRIPTEN_KEEPALIVE int app_move_focus(int direction)
{
    return connection().host.move_focus(direction > 0 ? 1 : -1) ? 1 : 0;
}

/// Escape: closes or ends what is open. 0 when there was nothing.
EMSCRIPTEN_KEEPALIVE int app_escape()
{
    return connection().host.escape() ? 1 : 0;
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
