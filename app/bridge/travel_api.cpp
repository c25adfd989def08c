#include "bridge/travel_api.hpp"

#include "bridge/answers.hpp"

#include <emscripten.h>

#include <string_view>
#include <utility>

namespace app::bridge {

namespace {

TravelHost& host()
{
    static TravelHost instance;
    return instance;
}

} // namespace

void attach(TravelHost filled)
{
    host() = std::move(filled);
}

extern "C" {

/// Moves the origin there and shows the layer.
EMSCRIPTEN_KEEPALIVE int app_set_travel_origin(double longitude_deg, double latitude_deg)
{
    return outcome(host().set(model::Place{longitude_deg, latitude_deg}, std::nullopt));
}

EMSCRIPTEN_KEEPALIVE int app_set_travel_mode(const char* id)
{
    const auto mode = model::find_by_id<model::Mode>(id);
    if (!mode) return outcome(base::Error{.message = "unknown mode '" + std::string(id) + "'"});
    return outcome(host().set(std::nullopt, mode));
}

EMSCRIPTEN_KEEPALIVE const char* app_travel_times()
{
    static std::string text;
    return (text = host().travel_times_json()).c_str();
}

} // extern "C"

} // namespace app::bridge
