#pragma once
// The map as SVG, from what the app holds. What never changes is made once, with the first picture.

#include "bridge/svg_api.hpp"
#include "map/camera.hpp"
#include "picture/picture.hpp"
#include "scenario/state.hpp"
#include "shell/content.hpp"
#include "shell/scene.hpp"

#include <optional>
#include <string>
#include <vector>

namespace app::shell {

/// How the map looks at the region, as far as it does.
struct MapFrame {
    std::optional<map::Viewport> viewport; ///< none where no map is drawn
    bool camera_is_own = false;            ///< the pose is the user's: it is no longer fitted to the window
};

class PictureMaker {
public:
    /// Both must outlive the maker.
    PictureMaker(const Files& files, const Content& content) : files_(files), content_(content) {}

    /// Errors: a font file that is missing or broken.
    [[nodiscard]] base::Result<std::string> draw(const bridge::SvgRequest& request, const scenario::State& state,
                                                 const InSight& in_sight, const MapFrame& frame);

private:
    std::optional<base::Error> prepare();

    const Files& files_;
    const Content& content_;
    std::optional<picture::Faces> faces_;
    std::vector<picture::OutlineLayer> outlines_;
};

} // namespace app::shell
