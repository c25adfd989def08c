#include "bridge/camera_api.hpp"

#include "bridge/answers.hpp"

#include <emscripten.h>

#include <utility>

// JavaScript:
// clang-format off
EM_JS(void, page_flight_ended, (), {
    if (Module["onFlightEnd"]) Module["onFlightEnd"]();
});
// clang-format on

namespace app::bridge {

namespace {

CameraHost& host()
{
    static CameraHost instance;
    return instance;
}

} // namespace

void attach(CameraHost filled)
{
    host() = std::move(filled);
}

void notify_flight_end()
{
    page_flight_ended();
}

extern "C" {

EMSCRIPTEN_KEEPALIVE void app_fly_to(double longitude_deg, double latitude_deg, double scale_px_per_km, double tilt_deg,
                                     double azimuth_deg)
{
    host().fly_to({longitude_deg, latitude_deg, scale_px_per_km, tilt_deg, azimuth_deg});
}

EMSCRIPTEN_KEEPALIVE int app_fly_to_place(const char* reference)
{
    return outcome(host().fly_to_place(reference));
}

EMSCRIPTEN_KEEPALIVE const char* app_camera()
{
    static std::string text;
    return (text = host().camera_json()).c_str();
}

EMSCRIPTEN_KEEPALIVE void app_pinch(double factor, double x_px, double y_px)
{
    host().pinch(factor, x_px, y_px);
}

EMSCRIPTEN_KEEPALIVE void app_let_go()
{
    host().let_go();
}

} // extern "C"

} // namespace app::bridge
