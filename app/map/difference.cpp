#include "map/difference.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unordered_map>

namespace app::map {

namespace {

using scenario::Change;

constexpr float kClearly_m = 12;       ///< heights that differ by less look the same
constexpr float kClearlyShare = 0.08F; ///< and by less than this share of the higher one

constexpr std::uint8_t kUnbuiltOpacity = 110; ///< plates of sites that neither scenario builds on

/// Two parts of a block on one spot stand so little aside that each keeps its identity from picture to picture.
constexpr float kAside_m = 0.01F;

std::uint64_t key_of(glm::vec2 centre_m)
{
    std::uint64_t key = 0;
    static_assert(sizeof key == sizeof centre_m);
    std::memcpy(&key, &centre_m, sizeof key);
    return key;
}

std::unordered_map<std::uint64_t, std::size_t> places_of(const Blocks& blocks)
{
    std::unordered_map<std::uint64_t, std::size_t> places;
    places.reserve(blocks.items.size());
    for (std::size_t i = 0; i < blocks.items.size(); ++i) places.emplace(key_of(blocks.items[i].centre_m), i);
    return places;
}

bool looks_higher(const BlockInstance& block, const BlockInstance& other)
{
    const float more_m = block.height_m - other.height_m;
    return more_m > kClearly_m && more_m > kClearlyShare * block.height_m;
}

BlockInstance changed(BlockInstance block, Change change)
{
    block.theme = static_cast<std::uint8_t>(change);
    block.town_mix = 0;
    block.opacity = 255;
    block.form = change == Change::Gone ? BlockForm::Wire : BlockForm::Solid;
    return block;
}

/// What of a block stands above the height that it has in the other scenario.
BlockInstance part_above(BlockInstance block, float from_m, Change change)
{
    block = changed(block, change);
    if (block.form == BlockForm::Solid) block.form = BlockForm::Upper;
    block.centre_m.x += kAside_m;
    block.town_mix = static_cast<std::uint8_t>(std::lround(255 * from_m / block.height_m));
    return block;
}

class DifferenceMaker {
public:
    explicit DifferenceMaker(Blocks& out) : out_(out)
    {
        out_.items.clear();
        out_.sites.clear();
        out_.origins.clear();
    }

    void add_more(const Blocks& from, std::size_t i)
    {
        ++counts_.more;
        append(changed(from.items[i], Change::More), from, i);
    }

    void add_gone(const Blocks& from, std::size_t i)
    {
        ++counts_.gone;
        append(changed(from.items[i], Change::Gone), from, i);
    }

    void add_both(const Blocks& present, std::size_t i, const BlockInstance& before)
    {
        const BlockInstance& now = present.items[i];
        if (looks_higher(now, before)) {
            ++counts_.higher;
            append(changed(before, Change::Same), present, i);
            append(part_above(now, before.height_m, Change::More), present, i);
            return;
        }
        append(changed(now, Change::Same), present, i);
        if (!looks_higher(before, now)) return;
        ++counts_.lower;
        append(part_above(before, now.height_m, Change::Gone), present, i);
    }

    [[nodiscard]] const BlockChanges& counts() const { return counts_; }

private:
    void append(const BlockInstance& block, const Blocks& from, std::size_t i)
    {
        out_.items.push_back(block);
        out_.sites.push_back(from.sites[i]);
        out_.origins.push_back(from.origins[i]);
    }

    Blocks& out_;
    BlockChanges counts_;
};

const SitePlace* find_place(const std::vector<SitePlace>& places, const std::string& id)
{
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const SitePlace& place) { return place.id == id; });
    return found == places.end() ? nullptr : &*found;
}

} // namespace

BlockChanges update_block_difference(Blocks& blocks, const Blocks& reference, const Blocks& present)
{
    DifferenceMaker maker(blocks);
    const auto before = places_of(reference);
    const auto now = places_of(present);
    for (std::size_t i = 0; i < present.items.size(); ++i) {
        const auto found = before.find(key_of(present.items[i].centre_m));
        if (found == before.end()) {
            maker.add_more(present, i);
        } else {
            maker.add_both(present, i, reference.items[found->second]);
        }
    }
    for (std::size_t i = 0; i < reference.items.size(); ++i) {
        if (now.find(key_of(reference.items[i].centre_m)) == now.end()) maker.add_gone(reference, i);
    }
    for (const model::Municipality city : base::all_of<model::Municipality>()) {
        blocks.skylines[city] = present.skylines[city];
        for (const glm::vec3& top_m : reference.skylines[city].tops_m) blocks.skylines[city].add(top_m);
    }
    blocks.difference = true;
    ++blocks.version;
    return maker.counts();
}

void update_plate_difference(Plates& plates, const std::vector<SitePlace>& reference,
                             const std::vector<SitePlace>& present,
                             const std::vector<scenario::SiteDifference>& differences, const Pointed& pointed)
{
    std::vector<PlateInstance> items;
    for (const scenario::SiteDifference& site : differences) {
        const SitePlace* place = find_place(site.present ? present : reference, site.id);
        if (!place) continue;
        std::optional<PlateInstance> plate = make_plate(*place, pointed);
        if (!plate) continue;
        plate->decision = static_cast<std::uint8_t>(site.change);
        if (!scenario::is_built(site.reference) && !scenario::is_built(site.present)) plate->opacity = kUnbuiltOpacity;
        items.push_back(*plate);
    }
    replace_plates(plates, std::move(items));
}

} // namespace app::map
