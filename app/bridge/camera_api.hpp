#pragma once
// What the page may ask of the camera, and what it tells about the pointer: the part of the bridge that knows where the
// map looks. Filled in by the shell, like bridge::Host.

#include "base/result.hpp"

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace app::bridge {

/// Where the map is to look. What is NaN stays as it is.
struct Destination {
    static constexpr double kAsItIs = std::numeric_limits<double>::quiet_NaN();
    double longitude_deg = kAsItIs;
    double latitude_deg = kAsItIs;
    double scale_px_per_km = kAsItIs; ///< CSS pixels
    double tilt_deg = kAsItIs;
    double azimuth_deg = kAsItIs;
};

struct CameraHost {
    std::function<void(const Destination& destination)> fly_to; ///< kept within the bounds
    /// "region", or a reference as in scenario::Select; fails for one that is unknown.
    std::function<std::optional<base::Error>(std::string_view reference)> fly_to_place;
    std::function<std::string()> camera_json;
    /// Zooms about a pixel at once, as the fingers on a trackpad move.
    std::function<void(double factor, double x_px, double y_px)> pinch;
    std::function<void()> let_go; ///< the pointer left without having released its buttons
};

/// Connects the exported functions. Called once, by main.
void attach(CameraHost host);

/// Tells the page that the flight it asked for is over (Module.onFlightEnd).
void notify_flight_end();

} // namespace app::bridge
