// The things on the map: what the page may ask about them, what lights up, what their cards say.

#include "shell/app.hpp"

#include "data/card_json.hpp"
#include "map/known_reference.hpp"
#include "shell/line_highlights.hpp"
#include "ui/highlight_overlay.hpp"

#include <cmath>

namespace app::shell {

namespace {

constexpr double kRest_ms = 350;
constexpr double kRest_px = 3; ///< a hand that holds a mouse is never quite still

} // namespace

void App::add_map_functions(bridge::Host& host)
{
    host.knows = [this](std::string_view reference) {
        return content_ && map::is_known(content_->map, content_->region, state_.inputs, reference);
    };
    host.pick = [this](double x_px, double y_px) {
        if (!told_first_frame_) return std::string();
        const MapInSight under = map_under({x_px, y_px});
        return under.scene.pick(under.camera, state_.view, {x_px, y_px}, map::Pointer::Mouse);
    };
    host.locate = [this](std::string_view reference) -> std::optional<std::pair<double, double>> {
        if (!told_first_frame_) return std::nullopt;
        const auto place_px = scene_->locate(camera_, state_.view, reference);
        if (!place_px) return std::nullopt;
        return std::pair(place_px->x, place_px->y);
    };
    host.card_json = [this](std::string_view reference) {
        settle(bridge::take_inbox());
        const auto card = map::make_card(card_facts(), reference);
        return card ? data::card_json(*card) : std::string("null");
    };
}

map::CardFacts App::card_facts()
{
    scene_->update(state_.view, in_sight());
    return facts_on(*scene_, state_.inputs, model_->results());
}

map::CardFacts App::facts_on(const Scene& scene, const model::Inputs& inputs, const model::Results& results)
{
    return {.map = content_->map,
            .field = scene.field(),
            .region = content_->region,
            .inputs = inputs,
            .results = results,
            .baseline = baseline_,
            .words = files_.words(state_.view.language),
            .language = state_.view.language,
            .year = state_.view.year,
            .study = *study_};
}

/// Made again only when what it says may have changed.
const map::ObjectCard* App::selected_card()
{
    const scenario::View& view = state_.view;
    const bool same = card_.reference == view.selected && card_.inputs_version == state_.inputs_version &&
                      card_.year == view.year && card_.language == view.language;
    if (!same) {
        card_ = {.card = map::make_card(card_facts(), view.selected),
                 .reference = view.selected,
                 .inputs_version = state_.inputs_version,
                 .year = view.year,
                 .language = view.language};
    }
    return card_.card ? &*card_.card : nullptr;
}

/// The selected and the hovered thing on one map: rings and edges go to the overlay, lines to its renderer.
void App::light_up(const MapInSight& map, std::vector<render::LineHighlight>& highlights)
{
    highlights.clear();
    const scenario::View& view = state_.view;
    const auto light = [&](const std::string& reference, Light kind) {
        const map::Highlight highlight = map.scene.highlight(map.camera, view, reference);
        append_line_highlights(highlights, highlight.stretches, content_->map.ground, view.theme, kind);
        ui::draw_highlight(highlight, view.theme);
    };
    if (!view.selected.empty()) light(view.selected, Light::Selected);
    const std::string& hovered = map.scene.hovered();
    if (!hovered.empty() && hovered != view.selected) light(hovered, Light::Hovered);
}

/// The name of the hovered thing, once the pointer has rested on it; it then stays while the pointer moves over it.
void App::show_name(double now_ms)
{
    const std::string& hovered = scene_->hovered();
    const auto pointer_px = gestures_.hovered_px();
    if (hovered.empty() || !pointer_px) {
        hover_.reference.clear();
        return;
    }
    const glm::dvec2 moved_px = *pointer_px - hover_.pointer_px;
    const bool moved = std::hypot(moved_px.x, moved_px.y) > kRest_px;
    const bool shown = hover_.reference == hovered && now_ms - hover_.since_ms >= kRest_ms;
    if (hover_.reference != hovered || (moved && !shown)) hover_ = {hovered, *pointer_px, now_ms};
    if (!shown) {
        loop_.wake_in(kRest_ms);
        return;
    }
    const MapInSight under = map_under(*pointer_px);
    const map::CardFacts facts = facts_on(under.scene, under.inputs, under.model.results());
    const map::ObjectName name = map::name_of(facts, hovered);
    const ImVec2 pointer{static_cast<float>(pointer_px->x), static_cast<float>(pointer_px->y)};
    ui::draw_tooltip({name.name, name.kind}, pointer, fonts_, state_.view.theme);
}

} // namespace app::shell
