#include "bridge/picture_host.hpp"

#include "bridge/answers.hpp"

#include <emscripten.h>

#include <utility>

namespace app::bridge {

namespace {

struct Connection {
    PictureHost host;
    std::string picture; ///< handed out, kept until the next call
};

Connection& connection()
{
    static Connection instance;
    return instance;
}

} // namespace

void attach(PictureHost host)
{
    connection().host = std::move(host);
}

extern "C" {

/// Null with the reason in app_last_error().
EMSCRIPTEN_KEEPALIVE const char* app_begin_picture(double width_px, double height_px, double scale)
{
    base::Result<std::string> picture = connection().host.begin(width_px, height_px, scale);
    if (!picture.ok()) {
        fail(picture.error());
        return nullptr;
    }
    return (connection().picture = std::move(picture.value())).c_str();
}

/// Null when the map has changed since then, or when the GPU has no room.
EMSCRIPTEN_KEEPALIVE const std::byte* app_draw_picture_tile(int x_px, int y_px)
{
    const std::span<const std::byte> pixels = connection().host.draw_tile(x_px, y_px);
    return pixels.empty() ? nullptr : pixels.data();
}

EMSCRIPTEN_KEEPALIVE void app_end_picture()
{
    connection().host.end();
}

} // extern "C"

} // namespace app::bridge
