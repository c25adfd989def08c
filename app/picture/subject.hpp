#pragma once
// What the picture shows: the blocks and plates of one result and year, and the sites with their names.

#include "map/blocks.hpp"
#include "map/plates.hpp"
#include "picture/picture.hpp"

#include <string>
#include <vector>

namespace app::picture {

struct Subject {
    std::vector<map::SitePlace> places;
    std::vector<std::string> site_names; ///< one per place
    map::Blocks blocks;
    map::Plates plates;
};

[[nodiscard]] Subject make_subject(const Source& source, const scenario::View& view);

} // namespace app::picture
