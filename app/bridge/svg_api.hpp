#pragma once
// What the page may ask of the static picture. Filled in by the shell, like bridge::Host.

#include "base/result.hpp"
#include "scenario/state.hpp"

#include <functional>
#include <optional>
#include <string>

namespace app::bridge {

enum class PictureFrame {
    Map,   ///< what the map shows now; the region where no map is drawn
    Region ///< all five cities
};

struct SvgRequest {
    double width_px = 0; ///< 0: as the map, with what panels cover
    double height_px = 0;
    std::optional<int> year; ///< none: the viewer's own
    std::optional<scenario::Theme> theme;
    PictureFrame frame = PictureFrame::Map;
    bool legend = false;
    std::string id_prefix;
};

struct SvgHost {
    std::function<base::Result<std::string>(const SvgRequest& request)> draw;
};

/// Connects the exported functions. Called once, by main.
void attach(SvgHost host);

} // namespace app::bridge
