#include "bridge/svg_api.hpp"

#include "bridge/answers.hpp"

#include <emscripten.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace app::bridge {

namespace {

SvgHost& host()
{
    static SvgHost instance;
    return instance;
}

std::optional<scenario::Theme> find_theme(std::string_view id)
{
    for (const scenario::Theme theme : base::all_of<scenario::Theme>()) {
        if (scenario::id_of(theme) == id) return theme;
    }
    return std::nullopt;
}

} // namespace

void attach(SvgHost filled)
{
    host() = std::move(filled);
}

extern "C" {

/// The picture as text, or null with the reason in app_last_error().
///   width_px, height_px   0: as the map
///   year                  0: the viewer's own
///   theme                 empty: the viewer's own
EMSCRIPTEN_KEEPALIVE const char* app_picture(double width_px, double height_px, int year, const char* theme, int region,
                                             int legend, const char* id_prefix)
{
    static std::string text; // kept until the next call
    SvgRequest request;
    request.width_px = width_px;
    request.height_px = height_px;
    if (year != 0) request.year = std::clamp(year, model::kBaseYear, model::kLastYear);
    request.theme = find_theme(theme);
    request.frame = region != 0 ? PictureFrame::Region : PictureFrame::Map;
    request.legend = legend != 0;
    request.id_prefix = id_prefix;
    base::Result<std::string> picture = host().draw(request);
    if (!picture.ok()) {
        outcome(picture.error());
        return nullptr;
    }
    return (text = std::move(picture.value())).c_str();
}

} // extern "C"

} // namespace app::bridge
