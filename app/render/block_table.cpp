#include "render/block_table.hpp"

#include "base/enum_array.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unordered_map>

namespace app::render {

namespace {

/// The way from one look to the next in whole steps: exact at both ends.
constexpr int kSteps = 256;
constexpr std::uint8_t kFullShare = 255;
constexpr auto kFirstChange = static_cast<std::uint8_t>(base::kEnumSize<map::BlockTheme>);

std::uint16_t decimetres(float height_m)
{
    return static_cast<std::uint16_t>(std::clamp(height_m * 10 + 0.5F, 0.0F, 65535.0F));
}

std::uint64_t key_of(glm::vec2 centre_m)
{
    std::uint64_t key = 0;
    static_assert(sizeof key == sizeof centre_m);
    std::memcpy(&key, &centre_m, sizeof key);
    return key;
}

bool is_opaque(const BlockState& state)
{
    const auto form = static_cast<map::BlockForm>(state.form);
    return state.opacity == 255 && (form == map::BlockForm::Solid || form == map::BlockForm::Upper);
}

BlockState state_of(const map::BlockInstance& block, bool difference)
{
    BlockState state;
    state.height_dm = decimetres(block.height_m);
    state.colour = static_cast<std::uint8_t>(difference ? kFirstChange + block.theme : block.theme);
    state.old_colour = state.colour;
    state.town_mix = block.town_mix;
    state.opacity = block.opacity;
    state.form = static_cast<std::uint8_t>(block.form);
    return state;
}

BlockState on_the_ground(BlockState state)
{
    state.height_dm = 0;
    return state;
}

/// Makes what is shown the begin of the way to a new look. A state holds two colours: where a third one comes, the
/// lesser of the two goes at once.
BlockState begin_of_way(const BlockState& shown, BlockState& to)
{
    BlockState from = shown;
    if (shown.colour != to.colour) {
        const bool turns_back = shown.old_colour == to.colour;
        const bool mostly_new = shown.new_share > kFullShare / 2;
        from.old_colour = turns_back || mostly_new ? shown.colour : shown.old_colour;
        from.new_share = turns_back ? static_cast<std::uint8_t>(kFullShare - shown.new_share) : std::uint8_t{0};
        from.colour = to.colour;
    }
    if (shown.form != to.form) { // a share means something else for every form
        from.form = to.form;
        from.town_mix = to.town_mix;
    }
    to.old_colour = from.old_colour;
    return from;
}

template <class T> T between(T from, T to, int steps)
{
    return static_cast<T>(from + (to - from) * steps / kSteps);
}

BlockState between(const BlockState& from, const BlockState& to, int steps)
{
    BlockState state = to;
    state.height_dm = between(from.height_dm, to.height_dm, steps);
    state.new_share = between(from.new_share, to.new_share, steps);
    state.town_mix = between(from.town_mix, to.town_mix, steps);
    state.opacity = between(from.opacity, to.opacity, steps);
    return state;
}

/// Blocks of one town all stand at one angle: most have that of the block before.
class HalfEdges {
public:
    glm::vec2 of(const map::BlockInstance& block)
    {
        if (block.angle_rad != angle_rad_) {
            angle_rad_ = block.angle_rad;
            direction_ = {std::cos(angle_rad_), std::sin(angle_rad_)};
        }
        return block.half_width_m * direction_;
    }

private:
    float angle_rad_ = 0;
    glm::vec2 direction_{1, 0};
};

} // namespace

/// Fills next_geometry_ and to_, opaque blocks first.
void BlockTable::read(const map::Blocks& blocks)
{
    next_geometry_.clear();
    to_.clear();
    HalfEdges half_edges;
    std::vector<const map::BlockInstance*> see_through;
    const auto append = [&](const map::BlockInstance& block, const BlockState& state) {
        next_geometry_.push_back({block.centre_m, half_edges.of(block)});
        to_.push_back(state);
    };
    for (const map::BlockInstance& block : blocks.items) {
        const BlockState state = state_of(block, blocks.difference);
        if (is_opaque(state)) {
            append(block, state);
        } else {
            see_through.push_back(&block);
        }
    }
    opaque_count_ = to_.size();
    for (const map::BlockInstance* block : see_through) append(*block, state_of(*block, blocks.difference));
}

bool BlockTable::set(const map::Blocks& blocks)
{
    read(blocks);
    shown_steps_ = 0;
    if (!stands_) {
        stands_ = true;
        from_ = to_;
    } else if (next_geometry_ == geometry_) {
        from_.resize(to_.size());
        for (std::size_t i = 0; i < to_.size(); ++i) from_[i] = begin_of_way(shown_[i], to_[i]);
        shown_.assign(from_.begin(), from_.end());
        return false;
    } else {
        match_places();
        move_see_through_back();
    }
    shown_ = from_;
    std::swap(geometry_, next_geometry_);
    return true;
}

/// What stood before and is gone now sinks into the ground. It joins the end of the table: drawn as see-through blocks
/// are, which costs little for the few of them.
void BlockTable::match_places()
{
    std::unordered_map<std::uint64_t, std::size_t> now;
    now.reserve(next_geometry_.size());
    for (std::size_t i = 0; i < next_geometry_.size(); ++i) now.emplace(key_of(next_geometry_[i].centre_m), i);
    from_.clear();
    for (const BlockState& state : to_) from_.push_back(on_the_ground(state));
    for (std::size_t i = 0; i < geometry_.size(); ++i) {
        const auto found = now.find(key_of(geometry_[i].centre_m));
        if (found != now.end()) {
            from_[found->second] = begin_of_way(shown_[i], to_[found->second]);
        } else if (shown_[i].height_dm > 0) {
            next_geometry_.push_back(geometry_[i]);
            from_.push_back(shown_[i]);
            to_.push_back(on_the_ground(shown_[i]));
        }
    }
}

/// A block that is to become opaque is seen through until it is.
void BlockTable::move_see_through_back()
{
    std::size_t last = opaque_count_;
    for (std::size_t i = 0; i < last;) {
        if (is_opaque(from_[i])) {
            ++i;
            continue;
        }
        --last;
        std::swap(next_geometry_[i], next_geometry_[last]);
        std::swap(from_[i], from_[last]);
        std::swap(to_[i], to_[last]);
    }
    opaque_count_ = last;
}

bool BlockTable::show(float transition)
{
    const int steps = static_cast<int>(std::lround(std::clamp(transition, 0.0F, 1.0F) * kSteps));
    if (steps == shown_steps_) return false;
    shown_steps_ = steps;
    for (std::size_t i = 0; i < to_.size(); ++i) shown_[i] = between(from_[i], to_[i], steps);
    return true;
}

} // namespace app::render
