#include "bridge/text_field_api.hpp"

#include <emscripten.h>

#include <utility>

// JavaScript:
// clang-format off
EM_JS(void, page_text_field, (const char* json), {
    if (Module["onTextField"]) Module["onTextField"](UTF8ToString(json));
});
// clang-format on

namespace app::bridge {

namespace {

TextFieldHost& host()
{
    static TextFieldHost instance;
    return instance;
}

} // namespace

void attach(TextFieldHost filled)
{
    host() = std::move(filled);
}

void show_text_field(const std::string& json)
{
    page_text_field(json.c_str());
}

extern "C" {

/// Events that the page does not know of are none.
EMSCRIPTEN_KEEPALIVE void app_text_field(int event, const char* id, const char* text)
{
    if (event < 0 || event > static_cast<int>(TextFieldEvent::Cancelled)) return;
    host().tell(static_cast<TextFieldEvent>(event), id, text);
}

} // extern "C"

} // namespace app::bridge
