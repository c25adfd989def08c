#include "bridge/share_api.hpp"

#include "base/memory_reserve.hpp"
#include "bridge/answers.hpp"

#include <emscripten.h>

#include <utility>

namespace app::bridge {

namespace {

ShareHost& host()
{
    static ShareHost instance;
    return instance;
}

} // namespace

void attach(ShareHost filled)
{
    host() = std::move(filled);
}

// Texts stay valid until the next call of the same function.
extern "C" {

EMSCRIPTEN_KEEPALIVE const char* app_link()
{
    static std::string text;
    return (text = host().link()).c_str();
}

/// Null with the reason in app_last_error(); then nothing has changed.
EMSCRIPTEN_KEEPALIVE const char* app_open_link(const char* fragment)
{
    static std::string text;
    base::Result<std::string> opened = base::with_memory_reserve([&] { return host().open_link(fragment); });
    if (!opened.ok()) {
        fail(opened.error());
        return nullptr;
    }
    return (text = std::move(opened.value())).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_geojson()
{
    static std::string text;
    return (text = host().geojson()).c_str();
}

EMSCRIPTEN_KEEPALIVE const char* app_version()
{
    static std::string text;
    return (text = host().version_json()).c_str();
}

} // extern "C"

} // namespace app::bridge
