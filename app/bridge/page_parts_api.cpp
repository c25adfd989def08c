#include "bridge/page_parts_api.hpp"

#include "bridge/answers.hpp"

#include <emscripten.h>

#include <utility>

// JavaScript:
// clang-format off
EM_JS(void, page_open_part, (const char* part, const char* reference), {
    if (Module["onOpenPart"]) Module["onOpenPart"](UTF8ToString(part), UTF8ToString(reference));
});
// clang-format on

namespace app::bridge {

namespace {

PagePartsHost& host()
{
    static PagePartsHost instance;
    return instance;
}

} // namespace

void attach(PagePartsHost filled)
{
    host() = std::move(filled);
}

void open_page_part(const std::string& part, const std::string& reference)
{
    page_open_part(part.c_str(), reference.c_str());
}

extern "C" {

/// The page has a part that the workbench may lead to.
EMSCRIPTEN_KEEPALIVE int app_offer_page_part(const char* part)
{
    return host().offer(part) ? 0 : fail(unknown("page part", part));
}

} // extern "C"

} // namespace app::bridge
