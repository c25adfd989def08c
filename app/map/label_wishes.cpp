#include "map/label_wishes.hpp"

#include "map/city_area.hpp"
#include "map/overview.hpp"
#include "map/palette.hpp"
#include "model/terms.hpp"

#include <algorithm>
#include <cmath>

namespace app::map {

namespace {

constexpr int kSelectedPriority = 900; ///< after cities, before everything else
constexpr int kSitePriority = 800;
constexpr double kSitesFromScale_px_per_km = 66;
constexpr double kHazeFrom = 0.62; ///< scale at the place over scale at the centre
constexpr double kHazeUpTo = 0.46; ///< beyond it names are lost in the haze
constexpr double kHazeStays = 0.43;
constexpr double kHazeOpacity = 0.55;
constexpr double kStaysBelowScale = 0.92; ///< of the scale from which a name comes
constexpr int kStaysBelowPriority = 25;
constexpr double kGap_px = 5; ///< from a point to its name
constexpr double kDot_px = 5; ///< half of the dot of a station
constexpr double kBelowLetters_px = 3; ///< of the line of a city's name, which has no descenders

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
        Style{LabelFace::Water, 12, 1.2, 24},  // Water
        Style{},                               // RoadShield
        Style{},                               // CycleShield
        Style{LabelFace::Station, 11, 0, 48},  // Junction
        Style{LabelFace::Station, 11, 0, 60},  // Port
        Style{LabelFace::Village, 11, 0, 20},  // Airport
        Style{LabelFace::Nature, 12, 1.2, 0},  // Abroad
        Style{},                               // Canal
        Style{},                               // RegionalShield
    }};
    return kStyles[kind];
}

/// Villages below the size for this scale would only be noise.
bool is_too_small(const Place& place, double scale_px_per_km, bool stands)
{
    if (place.kind != PlaceKind::Village && place.kind != PlaceKind::Nature) return false;
    const int priority = place.priority + (stands ? kStaysBelowPriority : 0);
    return priority < 400 + 60 * (30 - scale_px_per_km) / 10;
}

double city_size_factor(std::string_view name)
{
    if (name == "Enschede") return 1.1;
    return name == "Borne" ? 0.9 : 1.0;
}

/// What the name of a city stands on: the shoulder of its skyline, or its centre where no blocks are drawn.
std::optional<glm::dvec2> city_foot_px(const WishContext& context, const Place& place)
{
    const auto city = city_named(place.name);
    if (city && context.request.skylines != nullptr) {
        if (const auto px = shoulder_px(context.camera, (*context.request.skylines)[*city])) return px;
    }
    return screen_from_scene(context.camera, {place.position_m.x, place.position_m.y, 0});
}

/// Steps from the first place, in sizes of the text.
void add_spots_around(LabelWish& wish, glm::dvec2 first_px, std::span<const glm::dvec2> steps)
{
    for (const glm::dvec2& step : steps) wish.add_spot(first_px + step * wish.size_px);
}

/// A name stands on its skyline. Where a panel or another city takes that room it steps aside a little, then further.
void add_city_spots(LabelWish& wish, glm::dvec2 foot_px)
{
    constexpr std::array<glm::dvec2, 16> kSteps{{{0, 0},
                                                 {-0.2, 0},
                                                 {0.2, 0},
                                                 {0, -0.5},
                                                 {-0.45, 0},
                                                 {0.45, 0},
                                                 {0, -1},
                                                 {-0.6, -0.6},
                                                 {0.6, -0.6},
                                                 {0, -1.6},
                                                 {-0.8, 0.5},
                                                 {0.8, 0.5},
                                                 {-0.9, 1.4},
                                                 {0.9, 1.4},
                                                 {-1, 2.2},
                                                 {1, 2.2}}};
    add_spots_around(wish, foot_px - glm::dvec2(0, wish.size_px.y / 2 - kBelowLetters_px), kSteps);
}

/// A name over an area keeps near its middle.
void add_area_spots(LabelWish& wish, glm::dvec2 middle_px)
{
    constexpr std::array<glm::dvec2, 7> kSteps{
        {{0, 0}, {0, -1.1}, {0, 1.1}, {0.55, -0.8}, {-0.55, -0.8}, {0.55, 0.8}, {-0.55, 0.8}}};
    add_spots_around(wish, middle_px, kSteps);
}

/// A name beside a dot: right, left, above, below, then the corners.
void add_dot_spots(LabelWish& wish, glm::dvec2 dot_px, glm::dvec2 half_px)
{
    const glm::dvec2 far = half_px + wish.size_px * 0.5;
    const double up_px = far.y;
    wish.add_spot(dot_px + glm::dvec2(far.x, 0));
    wish.add_spot(dot_px - glm::dvec2(far.x, 0));
    wish.add_spot(dot_px - glm::dvec2(0, up_px));
    wish.add_spot(dot_px + glm::dvec2(0, up_px));
    for (const double side : {0.8, -0.8}) {
        wish.add_spot(dot_px + glm::dvec2(side * far.x, -up_px));
        wish.add_spot(dot_px + glm::dvec2(side * far.x, up_px));
    }
}

void add_spots(LabelWish& wish, glm::dvec2 point_px)
{
    switch (wish.kind) {
    case PlaceKind::City:
        return add_city_spots(wish, point_px);
    case PlaceKind::Station:
    case PlaceKind::Junction:
    case PlaceKind::Port:
        return add_dot_spots(wish, point_px, glm::dvec2(kDot_px + kGap_px, kDot_px));
    default:
        return add_area_spots(wish, point_px);
    }
}

std::optional<LabelWish> wish_for(const WishContext& context, std::size_t index)
{
    const Place& place = context.request.places[index];
    LabelWish wish;
    wish.key = make_key(KeyKind::Place, index);
    wish.kept = context.before.stands(wish.key);
    const double scale = context.camera.pose.scale_px_per_km;
    const Style style = style_of(place.kind);
    const double from_scale = style.min_scale_px_per_km * (wish.kept ? kStaysBelowScale : 1);
    wish.wanted =
        scale >= from_scale && !is_too_small(place, scale, wish.kept) && is_layer_on(context.request, place.kind);
    if (!wish.wanted && !context.before.shows(wish.key)) return std::nullopt;
    wish.text = place.name;
    wish.face = style.face;
    wish.kind = place.kind;
    wish.font_px = style.font_px;
    wish.tracking_px = style.tracking_px;
    wish.priority = place.priority;
    const glm::dvec3 place_m(place.position_m.x, place.position_m.y, 0);
    const bool city = place.kind == PlaceKind::City;
    if (city) wish.font_px *= city_size_factor(place.name) * overview_factor(scale);
    const auto point_px = city ? city_foot_px(context, place) : screen_from_scene(context.camera, place_m);
    if (!point_px || !contains(grown({{0, 0}, context.camera.viewport.size_px}, 200), *point_px)) return std::nullopt;
    const auto opacity = haze_opacity(context.camera, place_m, wish.kept);
    if (!opacity) return std::nullopt;
    wish.opacity = *opacity;
    wish.size_px = context.measure(wish.text, wish.face, wish.font_px, wish.tracking_px);
    add_spots(wish, *point_px);
    return wish;
}

LabelWish wish_for_site(const WishContext& context, const PlacedPin& pin, bool wanted)
{
    LabelWish wish;
    wish.key = make_key(KeyKind::Site, pin.site);
    wish.kept = context.before.stands(wish.key);
    wish.wanted = wanted;
    wish.text = context.request.sites[pin.site].name;
    wish.face = pin.selected ? LabelFace::Site : LabelFace::Station;
    wish.site = pin.site;
    wish.font_px = pin.selected ? 13 : 11;
    wish.priority = pin.selected ? kSelectedPriority : kSitePriority;
    wish.opacity = pin.opacity;
    wish.size_px = context.measure(wish.text, wish.face, wish.font_px, 0);
    const double ring_px = pin.selected ? 6 : 1;
    const glm::dvec2 half_px(pin.radius_px + ring_px + kGap_px, pin.radius_px + ring_px);
    const glm::dvec2 far = half_px + wish.size_px * 0.5;
    if (pin.selected) wish.add_spot(pin.head_px - glm::dvec2(0, far.y + 3));
    add_dot_spots(wish, pin.head_px, half_px);
    wish.add_spot(pin.foot_px + glm::dvec2(0, wish.size_px.y / 2 + kGap_px));
    return wish;
}

} // namespace

void LabelWish::add_spot(glm::dvec2 centre_px, double angle_rad)
{
    if (spot_count == kMaxSpots) return;
    const double cosine = std::abs(std::cos(angle_rad));
    const double sine = std::abs(std::sin(angle_rad));
    const glm::dvec2 half{(size_px.x * cosine + size_px.y * sine) / 2, (size_px.x * sine + size_px.y * cosine) / 2};
    spots[spot_count++] = {centre_px, angle_rad, {centre_px - half, centre_px + half}};
}

NamesBefore::NamesBefore(std::span<const KeptLabel> labels)
{
    for (const KeptLabel& label : labels) {
        if (!label.leaving) standing_.push_back(label.key);
        showing_.push_back(label.key);
    }
    std::sort(standing_.begin(), standing_.end());
    std::sort(showing_.begin(), showing_.end());
    showing_.erase(std::unique(showing_.begin(), showing_.end()), showing_.end());
}

bool NamesBefore::stands(std::uint64_t key) const
{
    return std::binary_search(standing_.begin(), standing_.end(), key);
}

bool NamesBefore::shows(std::uint64_t key) const
{
    return std::binary_search(showing_.begin(), showing_.end(), key);
}

std::optional<double> haze_opacity(const Camera& camera, glm::dvec3 place_m, bool stands)
{
    const double ratio = scale_at(camera, place_m) * 1000 / camera.pose.scale_px_per_km;
    if (ratio < (stands ? kHazeStays : kHazeUpTo)) return std::nullopt;
    const double clear = std::clamp((ratio - kHazeUpTo) / (kHazeFrom - kHazeUpTo), 0.0, 1.0);
    return kHazeOpacity + (1 - kHazeOpacity) * clear;
}

bool is_layer_on(const LabelRequest& request, PlaceKind kind)
{
    return request.view == nullptr || request.view->layers[layer_of(kind)];
}

void add_place_wishes(std::vector<LabelWish>& wishes, const WishContext& context)
{
    for (std::size_t index = 0; index < context.request.places.size(); ++index) {
        if (auto wish = wish_for(context, index)) wishes.push_back(*wish);
    }
}

void add_site_wishes(std::vector<LabelWish>& wishes, const WishContext& context)
{
    for (const PlacedPin& pin : context.request.pins) {
        if (pin.site >= context.request.sites.size()) continue;
        const std::uint64_t key = make_key(KeyKind::Site, pin.site);
        const bool stands = context.before.stands(key);
        const double from_scale = kSitesFromScale_px_per_km * (stands ? kStaysBelowScale : 1);
        const bool wanted = pin.selected || context.camera.pose.scale_px_per_km >= from_scale;
        if (wanted || context.before.shows(key)) wishes.push_back(wish_for_site(context, pin, wanted));
    }
}

} // namespace app::map
