#pragma once
// What the picture shows: the blocks and plates of one result and year, or of the difference of two, and the sites with
// their names.

#include "map/blocks.hpp"
#include "map/plates.hpp"
#include "picture/picture.hpp"
#include "scenario/comparison.hpp"

#include <string>
#include <vector>

namespace app::picture {

struct Subject {
    std::vector<map::SitePlace> places;
    std::vector<std::string> site_names; ///< one per place
    map::Blocks blocks;
    map::Plates plates;
    std::vector<scenario::SiteDifference> differences; ///< of all sites; empty without a reference
};

[[nodiscard]] Subject make_subject(const Source& source, const scenario::View& view);

} // namespace app::picture
