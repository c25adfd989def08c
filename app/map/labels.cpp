#include "map/labels.hpp"

#include "map/blocks.hpp"
#include "map/palette.hpp"

#include <glm/common.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace app::map {

namespace {

constexpr int kSelectedPriority = 900;    ///< after cities, before everything else
constexpr double kMargin_px = 3;          ///< free space around every label
constexpr double kSameNameApart_px = 260; ///< shields and waters repeat, but not side by side
constexpr double kHazeFrom = 0.62;        ///< scale at the place over scale at the centre
constexpr double kHazeUpTo = 0.46;        ///< beyond it names are lost in the haze
constexpr double kHazeOpacity = 0.55;
constexpr double kPinGap_px = 5;

/// How a kind of place is named.
struct Style {
    LabelFace face{};
    double font_px = 12;
    double tracking_px = 0;
    double min_scale_px_per_km = 0;
};

Style style_of(PlaceKind kind)
{
    constexpr base::EnumArray<PlaceKind, Style> kStyles{{
        Style{LabelFace::City, 19, 0, 0},      // City
        Style{LabelFace::Village, 11, 0, 14},  // Village
        Style{LabelFace::Station, 11, 0, 52},  // Station
        Style{LabelFace::Nature, 12, 1.2, 24}, // Nature
        Style{LabelFace::Water, 12, 1.2, 20},  // Water
        Style{LabelFace::Shield, 10.5, 0, 14}, // RoadShield
        Style{LabelFace::Shield, 10.5, 0, 20}, // CycleShield
        Style{LabelFace::Station, 11, 0, 62},  // Junction
        Style{LabelFace::Station, 11, 0, 48},  // Port
        Style{LabelFace::Village, 11, 0, 20},  // Airport
        Style{LabelFace::Nature, 12, 1.2, 0},  // Abroad
        Style{LabelFace::Water, 12, 1.2, 20},  // Canal
        Style{LabelFace::Shield, 10.5, 0, 40}, // RegionalShield
    }};
    return kStyles[kind];
}

/// A label that would like to stand somewhere.
struct Wish {
    PlacedLabel label;
    int priority = 0;
    ScreenBox box;
};

/// Villages below the size for this scale would only be noise.
bool is_too_small(const Place& place, double scale_px_per_km)
{
    if (place.kind != PlaceKind::Village && place.kind != PlaceKind::Nature) return false;
    return place.priority < 400 + 60 * (30 - scale_px_per_km) / 10;
}

/// Angle on the screen of a direction on the ground, kept within a quarter turn, so that text never stands on its head.
double screen_angle_rad(const Camera& camera, const Place& place, glm::dvec2 here_px)
{
    constexpr double kStep_m = 200;
    const glm::dvec3 ahead_m(place.position_m.x + kStep_m * std::cos(place.angle_rad),
                             place.position_m.y + kStep_m * std::sin(place.angle_rad), 0);
    const auto ahead_px = screen_from_scene(camera, ahead_m);
    if (!ahead_px) return 0;
    const double angle_rad = std::atan2(ahead_px->y - here_px.y, ahead_px->x - here_px.x);
    if (angle_rad > std::numbers::pi / 2) return angle_rad - std::numbers::pi;
    return angle_rad < -std::numbers::pi / 2 ? angle_rad + std::numbers::pi : angle_rad;
}

/// The upright rectangle around a label.
ScreenBox box_of(const PlacedLabel& label)
{
    const double cosine = std::abs(std::cos(label.angle_rad));
    const double sine = std::abs(std::sin(label.angle_rad));
    const glm::dvec2 half{(label.size_px.x * cosine + label.size_px.y * sine) / 2,
                          (label.size_px.x * sine + label.size_px.y * cosine) / 2};
    return grown({label.centre_px - half, label.centre_px + half}, kMargin_px);
}

double city_size_factor(std::string_view name)
{
    if (name == "Enschede") return 1.1;
    return name == "Borne" ? 0.9 : 1.0;
}

std::string lower_case(std::string text)
{
    for (char& letter : text) letter = static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
    return text;
}

/// Height above the ground that a city's name stands on: its highest block, as drawn.
double skyline_m(const Camera& camera, const LabelRequest& request, std::string_view reference)
{
    const auto city = model::find_by_id<model::Municipality>(reference.substr(5));
    if (!city || base::index_of(*city) >= request.city_heights_m.size()) return 0;
    return static_cast<double>(request.city_heights_m[base::index_of(*city)]) *
           height_scale(camera.pose.scale_px_per_km);
}

std::optional<double> haze_opacity(const Camera& camera, glm::dvec3 place_m)
{
    const double ratio = scale_at(camera, place_m) * 1000 / camera.pose.scale_px_per_km;
    if (ratio < kHazeUpTo) return std::nullopt;
    const double clear = std::clamp((ratio - kHazeUpTo) / (kHazeFrom - kHazeUpTo), 0.0, 1.0);
    return kHazeOpacity + (1 - kHazeOpacity) * clear;
}

/// Moves the centre from the point of the place to where the text belongs.
void settle_at(PlacedLabel& label, glm::dvec2 point_px)
{
    label.centre_px = point_px;
    if (label.face == LabelFace::City) label.centre_px.y -= label.size_px.y / 2 + kPinGap_px;
    if (label.face == LabelFace::Station) label.centre_px.x += label.size_px.x / 2 + 2 * kPinGap_px;
}

std::optional<Wish> wish_for(const Camera& camera, const LabelRequest& request, const Place& place,
                             const MeasureText& measure)
{
    const double scale = camera.pose.scale_px_per_km;
    const Style style = style_of(place.kind);
    if (scale < style.min_scale_px_per_km || is_too_small(place, scale)) return std::nullopt;
    Wish wish;
    PlacedLabel& label = wish.label;
    label.text = place.name;
    label.face = style.face;
    label.kind = place.kind;
    label.font_px = style.font_px;
    label.tracking_px = style.tracking_px;
    glm::dvec3 place_m(place.position_m.x, place.position_m.y, 0);
    if (place.kind == PlaceKind::City) {
        label.reference = "city:" + lower_case(place.name);
        label.font_px *= city_size_factor(place.name);
        place_m.z = skyline_m(camera, request, label.reference);
    }
    const auto point_px = screen_from_scene(camera, place_m);
    const auto opacity = haze_opacity(camera, place_m);
    if (!point_px || !opacity) return std::nullopt;
    label.opacity = *opacity;
    label.size_px = measure(label.text, label.face, label.font_px, label.tracking_px);
    if (label.face == LabelFace::Water && place.angle_rad != 0) {
        label.angle_rad = screen_angle_rad(camera, place, *point_px);
    }
    settle_at(label, *point_px);
    wish.priority = place.priority;
    wish.box = box_of(label);
    return wish;
}

/// The name of the selected site, over the head of its pin.
std::optional<Wish> wish_for_selected(const LabelRequest& request, const MeasureText& measure)
{
    const auto pin =
        std::find_if(request.pins.begin(), request.pins.end(), [](const PlacedPin& p) { return p.selected; });
    if (pin == request.pins.end() || request.selected_site_name.empty()) return std::nullopt;
    Wish wish;
    PlacedLabel& label = wish.label;
    label.text = request.selected_site_name;
    label.face = LabelFace::Site;
    label.reference = request.selected;
    label.font_px = 13;
    label.size_px = measure(label.text, label.face, label.font_px, 0);
    label.centre_px = pin->head_px - glm::dvec2(0, pin->radius_px + label.size_px.y / 2 + 2 * kPinGap_px);
    wish.priority = kSelectedPriority;
    wish.box = box_of(label);
    return wish;
}

bool is_repeated(const std::vector<PlacedLabel>& placed, const PlacedLabel& label)
{
    return std::any_of(placed.begin(), placed.end(), [&](const PlacedLabel& other) {
        const glm::dvec2 away = other.centre_px - label.centre_px;
        return other.text == label.text && std::hypot(away.x, away.y) < kSameNameApart_px;
    });
}

/// Head and stem.
ScreenBox pin_box(const PlacedPin& pin)
{
    const ScreenBox head{pin.head_px - pin.radius_px, pin.head_px + pin.radius_px};
    return {glm::min(head.min_px, pin.foot_px), glm::max(head.max_px, pin.foot_px)};
}

/// What is still free on the screen.
struct Free {
    ScreenBox window;
    std::span<const ScreenBox> occupied;
    std::vector<ScreenBox> pins;
    std::vector<ScreenBox> taken; ///< by labels

    [[nodiscard]] bool of_all_but_pins(const ScreenBox& box) const
    {
        return contains(window, box) && !overlaps_any(box, occupied) && !overlaps_any(box, taken);
    }
};

/// Finds a place for a label; false when there is none. The name of a city or of the selected site may step aside for a
/// pin, and rather covers one than not be there; all others stay where they belong.
bool settle(Wish& wish, const Free& free)
{
    if (free.of_all_but_pins(wish.box) && !overlaps_any(wish.box, free.pins)) return true;
    if (wish.label.face != LabelFace::City && wish.label.face != LabelFace::Site) return false;
    const glm::dvec2 size = wish.label.size_px;
    const glm::dvec2 steps[] = {{0, -0.8 * size.y},
                                {-0.45 * size.x, 0},
                                {0.45 * size.x, 0},
                                {0, -1.5 * size.y},
                                {-0.6 * size.x, -0.8 * size.y},
                                {0.6 * size.x, -0.8 * size.y}};
    for (const glm::dvec2& step : steps) {
        const ScreenBox box{wish.box.min_px + step, wish.box.max_px + step};
        if (!free.of_all_but_pins(box) || overlaps_any(box, free.pins)) continue;
        wish.box = box;
        wish.label.centre_px += step;
        return true;
    }
    return free.of_all_but_pins(wish.box);
}

std::vector<Wish> all_wishes(const Camera& camera, const LabelRequest& request, const MeasureText& measure)
{
    std::vector<Wish> wishes;
    for (const Place& place : request.places) {
        if (!request.layers[layer_of(place.kind)]) continue;
        if (auto wish = wish_for(camera, request, place, measure)) wishes.push_back(std::move(*wish));
    }
    if (auto wish = wish_for_selected(request, measure)) wishes.push_back(std::move(*wish));
    std::stable_sort(wishes.begin(), wishes.end(),
                     [](const Wish& a, const Wish& b) { return a.priority > b.priority; });
    return wishes;
}

} // namespace

std::vector<PlacedLabel> place_labels(const Camera& camera, const LabelRequest& request, const MeasureText& measure)
{
    Free free;
    free.window = {{0, 0}, camera.viewport.size_px};
    free.occupied = request.occupied;
    for (const PlacedPin& pin : request.pins) free.pins.push_back(pin_box(pin));
    std::vector<PlacedLabel> placed;
    for (Wish& wish : all_wishes(camera, request, measure)) {
        if (placed.size() == kMaxLabels) break;
        if (!settle(wish, free) || is_repeated(placed, wish.label)) continue;
        free.taken.push_back(wish.box);
        placed.push_back(std::move(wish.label));
    }
    return placed;
}

} // namespace app::map
