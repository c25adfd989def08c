#include "map/labels.hpp"

#include "map/city_area.hpp"
#include "map/label_board.hpp"
#include "map/label_wishes.hpp"

#include <algorithm>
#include <tuple>

namespace app::map {

namespace {

constexpr int kStandingBonus = 60; ///< of priority: a name that stands only gives way to one that matters more

constexpr double kRest_fades = 4; ///< a name that had to go stays away that long, unless the camera rests

/// A wish and the place that it has, or had.
struct Standing {
    const LabelWish* wish = nullptr;
    std::size_t spot = 0;
};

std::vector<LabelWish> all_wishes(const WishContext& context)
{
    std::vector<LabelWish> wishes;
    wishes.reserve(128);
    add_place_wishes(wishes, context);
    add_site_wishes(wishes, context);
    add_route_wishes(wishes, context);
    return wishes;
}

/// The order in which names get their place. Names of one line: those that stand first, then from its middle outwards.
std::vector<const LabelWish*> in_order(const std::vector<LabelWish>& wishes)
{
    std::vector<const LabelWish*> order;
    for (const LabelWish& wish : wishes) {
        if (wish.wanted) order.push_back(&wish);
    }
    const auto rank = [](const LabelWish* wish) {
        return std::tuple(-wish->priority - (wish->kept ? kStandingBonus : 0), wish->rank, wish->key);
    };
    std::sort(order.begin(), order.end(), [&](const LabelWish* a, const LabelWish* b) { return rank(a) < rank(b); });
    return order;
}

const KeptLabel* find_standing(const LabelMemory& memory, std::uint64_t key)
{
    const auto found = std::find_if(memory.labels.begin(), memory.labels.end(),
                                    [&](const KeptLabel& label) { return label.key == key && !label.leaving; });
    return found == memory.labels.end() ? nullptr : &*found;
}

/// Names that had to go a moment ago do not come back at once.
void hold_back(std::vector<LabelWish>& wishes, const LabelMemory& memory)
{
    for (LabelWish& wish : wishes) {
        if (wish.kept || wish.face == LabelFace::City) continue;
        wish.wanted = wish.wanted && std::none_of(memory.gone.begin(), memory.gone.end(),
                                                  [&](const GoneLabel& label) { return label.key == wish.key; });
    }
}

/// The places of all names that get one.
std::vector<Standing> choose(LabelBoard& board, const std::vector<LabelWish>& wishes, const LabelMemory& memory)
{
    std::vector<Standing> chosen;
    for (const LabelWish* wish : in_order(wishes)) {
        if (chosen.size() == kMaxLabels) break;
        const KeptLabel* kept = wish->kept ? find_standing(memory, wish->key) : nullptr;
        const auto spot = board.find_spot(*wish, kept ? std::optional(kept->spot) : std::nullopt);
        if (!spot) continue;
        board.take(*wish, *spot);
        chosen.push_back({wish, *spot});
    }
    return chosen;
}

PlacedLabel make_label(const LabelRequest& request, const LabelWish& wish, std::size_t spot, double shown)
{
    PlacedLabel label;
    label.text = wish.text;
    label.face = wish.face;
    label.kind = wish.kind;
    if (wish.kind == PlaceKind::City && wish.key >> 60U == static_cast<std::uint64_t>(KeyKind::Place)) {
        if (const auto city = city_named(wish.text)) label.reference = "city:" + std::string(model::id_of(*city));
    }
    if (wish.key >> 60U == static_cast<std::uint64_t>(KeyKind::Site)) {
        label.reference = "site:" + std::string(request.sites[wish.site].id);
    }
    label.centre_px = wish.spots[spot].centre_px;
    label.size_px = wish.size_px;
    label.font_px = wish.font_px;
    label.tracking_px = wish.tracking_px;
    label.angle_rad = wish.spots[spot].angle_rad;
    label.opacity = wish.opacity * shown;
    return label;
}

const LabelWish* find_wish(const std::vector<LabelWish>& wishes, const KeptLabel& label)
{
    const auto found = std::find_if(wishes.begin(), wishes.end(), [&](const LabelWish& wish) {
        return wish.key == label.key && label.spot < wish.spot_count;
    });
    return found == wishes.end() ? nullptr : &*found;
}

/// How much of a chosen name showed in the frame before.
double shown_before(const LabelMemory& memory, const Standing& one)
{
    const auto found = std::find_if(memory.labels.begin(), memory.labels.end(), [&](const KeptLabel& label) {
        return label.key == one.wish->key && label.spot == one.spot;
    });
    return found == memory.labels.end() ? 0 : found->fade.share;
}

bool is_chosen(const std::vector<Standing>& chosen, const KeptLabel& label)
{
    return std::any_of(chosen.begin(), chosen.end(),
                       [&](const Standing& one) { return one.wish->key == label.key && one.spot == label.spot; });
}

/// Notes which names had to go in this frame, and lets the others rest on.
void update_gone(LabelMemory& memory, const std::vector<Standing>& chosen, const FadeStep& step)
{
    if (!memory.moved) return memory.gone.clear();
    for (GoneLabel& label : memory.gone) label.rest -= step.share;
    std::erase_if(memory.gone, [](const GoneLabel& label) { return label.rest <= 0; });
    for (const KeptLabel& label : memory.labels) {
        const bool stands = label.leaving || std::any_of(chosen.begin(), chosen.end(), [&](const Standing& one) {
                                return one.wish->key == label.key;
                            });
        if (!stands) memory.gone.push_back({label.key, kRest_fades});
    }
}

/// One frame: what the memory becomes, what is drawn of it, and the room of names that are on their way out.
struct Frame {
    std::vector<KeptLabel> labels;
    std::vector<PlacedLabel> drawn;
    std::vector<ScreenBox> standing;
    std::vector<ScreenBox> leaving;
};

/// Names that lost their place go on fading where they stood, as long as nothing comes to lie on them there.
void fade_out(Frame& frame, const LabelRequest& request, const LabelMemory& memory, const LabelBoard& board,
              const std::vector<LabelWish>& wishes, const std::vector<Standing>& chosen, const FadeStep& step)
{
    for (KeptLabel label : memory.labels) {
        const LabelWish* wish = is_chosen(chosen, label) ? nullptr : find_wish(wishes, label);
        if (wish == nullptr) continue;
        label.leaving = true;
        label.fade.go(step);
        const ScreenBox& box = wish->spots[label.spot].box;
        const bool clear =
            board.is_clear(box) && !overlaps_any(box, frame.standing) && !overlaps_any(box, frame.leaving);
        if (label.fade.share <= 0 || !clear) continue;
        frame.leaving.push_back(box);
        frame.labels.push_back(label);
        frame.drawn.push_back(make_label(request, *wish, label.spot, label.fade.opacity()));
    }
}

/// Names that have a place come, unless one that is on its way out still stands there.
void fade_in(Frame& frame, const LabelRequest& request, const LabelMemory& memory, const std::vector<Standing>& chosen,
             const FadeStep& step, bool first)
{
    for (const Standing& one : chosen) {
        KeptLabel label{.key = one.wish->key, .spot = one.spot, .fade = {shown_before(memory, one)}};
        const bool room = label.fade.share > 0 || !overlaps_any(one.wish->spots[one.spot].box, frame.leaving);
        if (room) label.fade.come(first ? FadeStep{1} : step);
        frame.labels.push_back(label);
        if (label.fade.share > 0) frame.drawn.push_back(make_label(request, *one.wish, one.spot, label.fade.opacity()));
    }
}

} // namespace

std::vector<PlacedLabel> update_labels(LabelMemory& memory, const Camera& camera, const LabelRequest& request,
                                       const MeasureText& measure, const FadeStep& step)
{
    const bool first = !memory.pose;
    memory.moved = !first && (*memory.pose != camera.pose || memory.viewport != camera.viewport);
    memory.pose = camera.pose;
    memory.viewport = camera.viewport;
    const NamesBefore before(memory.labels);
    std::vector<LabelWish> wishes = all_wishes({camera, request, measure, before});
    if (memory.moved) hold_back(wishes, memory);
    LabelBoard board(camera, request, memory.moved ? LabelPace::Moving : LabelPace::Resting);
    const std::vector<Standing> chosen = choose(board, wishes, memory);
    Frame frame;
    for (const Standing& one : chosen) {
        if (shown_before(memory, one) > 0) frame.standing.push_back(one.wish->spots[one.spot].box);
    }
    fade_out(frame, request, memory, board, wishes, chosen, step);
    fade_in(frame, request, memory, chosen, step, first);
    update_gone(memory, chosen, step);
    memory.labels = std::move(frame.labels);
    return std::move(frame.drawn);
}

std::vector<ScreenBox> city_name_boxes(const LabelMemory& memory, const Camera& camera, const LabelRequest& request,
                                       const MeasureText& measure)
{
    const NamesBefore before(memory.labels);
    std::vector<LabelWish> wishes;
    add_place_wishes(wishes, {camera, request, measure, before});
    std::erase_if(wishes, [](const LabelWish& wish) { return wish.face != LabelFace::City; });
    LabelBoard board(camera, request, LabelPace::Resting);
    std::vector<ScreenBox> boxes;
    for (const Standing& one : choose(board, wishes, memory)) boxes.push_back(one.wish->spots[one.spot].box);
    return boxes;
}

std::vector<PlacedLabel> place_labels(const Camera& camera, const LabelRequest& request, const MeasureText& measure)
{
    LabelMemory none;
    return update_labels(none, camera, request, measure, {});
}

bool is_fading(const LabelMemory& memory)
{
    return memory.moved || std::any_of(memory.labels.begin(), memory.labels.end(), [](const KeptLabel& label) {
               return label.leaving || label.fade.share < 1;
           });
}

} // namespace app::map
