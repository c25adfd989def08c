#include "model/site_order.hpp"

#include <algorithm>

namespace app::model {

namespace {

int step_of(const OrderKey& key, Ladder ladder)
{
    return ladder == Ladder::On ? key.tier : std::min(key.tier, 1);
}

bool is_before(const OrderKey& a, const OrderKey& b, Segment segment, Ladder ladder)
{
    const int step_a = step_of(a, ladder);
    const int step_b = step_of(b, ladder);
    if (step_a != step_b) return step_a < step_b;
    if (a.scores[segment] != b.scores[segment]) return a.scores[segment] > b.scores[segment];
    return a.id_rank < b.id_rank;
}

} // namespace

void update_site_order(SiteOrder& order, std::span<const OrderKey> keys, Ladder ladder)
{
    for (Segment segment : base::all_of<Segment>()) {
        std::vector<std::uint32_t>& row = order[segment];
        // Insertion sort: linear when the order still holds. No two keys are equal, so the result is the only one.
        for (std::size_t i = 1; i < row.size(); ++i) {
            const std::uint32_t site = row[i];
            std::size_t place = i;
            for (; place > 0 && is_before(keys[site], keys[row[place - 1]], segment, ladder); --place) {
                row[place] = row[place - 1];
            }
            row[place] = site;
        }
    }
}

void reset_site_order(SiteOrder& order, std::span<const Site> sites)
{
    for (Segment segment : base::all_of<Segment>()) {
        order[segment].clear();
        for (std::size_t i = 0; i < sites.size(); ++i) {
            if (can_serve(sites[i], segment)) order[segment].push_back(static_cast<std::uint32_t>(i));
        }
    }
}

} // namespace app::model
