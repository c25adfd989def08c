// Travel times: what the page may ask of them, and their part of a frame.

#include "data/travel_times_json.hpp"
#include "model/extent.hpp"
#include "shell/app.hpp"
#include "ui/travel_card.hpp"
#include "ui/travel_overlay.hpp"

#include <algorithm>

namespace app::shell {

namespace {

map::ScreenBox box_around(glm::dvec2 centre_px, glm::dvec2 half_px)
{
    return {centre_px - half_px, centre_px + half_px};
}

} // namespace

bridge::TravelHost App::make_travel_host()
{
    bridge::TravelHost host;
    host.set = [this](auto origin, auto mode) { return set_travel_times(origin, mode); };
    host.travel_times_json = [this] {
        const scenario::State& state = settle(bridge::take_inbox());
        return data::travel_times_json(content_->region, state.view, travel_summary(content_->region, state, *model_));
    };
    return host;
}

std::optional<base::Error> App::set_travel_times(std::optional<model::Place> origin, std::optional<model::Mode> mode)
{
    scenario::Commands commands = bridge::take_inbox();
    settle(commands);
    scenario::TravelTimesView wanted = state_.view.travel_times;
    if (mode) wanted.mode = *mode;
    commands.clear();
    if (origin) {
        // Also false for what is no number.
        if (!(model::within_extent(*origin) == *origin)) {
            return base::Error{.message = "origin: expected a longitude from 6.45 to 7.1 and a latitude from 52.13 to "
                                          "52.45"};
        }
        wanted.origin = *origin;
        commands.push_back(scenario::SetLayer{scenario::Layer::TravelTimes, true});
    }
    commands.push_back(scenario::SetTravelTimes{wanted});
    settle(commands);
    loop_.wake();
    return std::nullopt;
}

/// Where the minutes of the isochrones stand: off panels, pins and names, and off the origin.
void App::place_travel_times(const MapInSight& map, std::vector<map::ScreenBox> occupied)
{
    for (const map::PlacedLabel& label : map.scene.labels()) {
        const double reach_px = label.angle_rad == 0 ? label.size_px.y : label.size_px.x;
        occupied.push_back(box_around(label.centre_px, {label.size_px.x / 2, reach_px / 2}));
    }
    for (const map::PlacedPin& pin : map.scene.pins()) {
        occupied.push_back(box_around(pin.head_px, glm::dvec2(pin.radius_px)));
    }
    if (const auto origin_px = ui::travel_origin_px(map.camera, state_.view)) {
        occupied.push_back(box_around(*origin_px, glm::dvec2(ui::kTravelOriginRadius_px)));
    }
    const scenario::Words& words = files_.words(state_.view.language);
    map.travel.place(
        map.camera, [&](int minutes) { return ui::measure_isochrone(fonts_, words, minutes); }, occupied,
        map.scene.block_cover());
    ui::draw_travel_overlay(map.camera, state_.view, map.travel.labels(), words, fonts_);
}

} // namespace app::shell
