// What the page may ask about the things on the map: whether there is such a thing, what lies at a pixel, where it is.

#include "shell/app.hpp"

#include "map/known_reference.hpp"

namespace app::shell {

void App::add_map_functions(bridge::Host& host)
{
    host.knows = [this](std::string_view reference) {
        return content_ && map::is_known(content_->map, content_->region, state_.inputs, reference);
    };
    host.pick = [this](double x_px, double y_px) {
        if (!told_first_frame_) return std::string();
        return scene_->pick(camera_, state_.view, {x_px, y_px}, map::Pointer::Mouse);
    };
    host.locate = [this](std::string_view reference) -> std::optional<std::pair<double, double>> {
        if (!told_first_frame_) return std::nullopt;
        const auto place_px = scene_->locate(camera_, state_.view, reference);
        if (!place_px) return std::nullopt;
        return std::pair(place_px->x, place_px->y);
    };
}

} // namespace app::shell
