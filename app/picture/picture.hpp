#pragma once
// The map as one SVG: the same blocks, plates, pins, names and colours as on the living map, from the same values, for
// print, for posters, and where there is no WebGL2. Needs neither a GPU nor a window, and gives the same bytes natively
// and as WebAssembly.

#include "map/camera.hpp"
#include "map/map_data.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"
#include "model/results.hpp"
#include "picture/outlines.hpp"
#include "picture/type.hpp"
#include "scenario/state.hpp"
#include "scenario/words.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::picture {

/// A scenario that the present one is looked at from.
struct Reference {
    const model::Inputs& inputs;
    const model::Results& results; ///< of the inputs
    std::string_view name{};       ///< as given by its file; or empty
};

/// What the picture is made from.
struct Source {
    const map::MapData& map;
    const std::vector<OutlineLayer>& outlines; ///< of the map's ground
    const model::Region& region;
    const model::Inputs& inputs;
    const model::Results& results; ///< of the inputs
    const Faces& faces;
    const scenario::Words& words;
    std::optional<Reference> reference{};    ///< the picture shows the difference with it
    std::span<const double> needed_shares{}; ///< as map/uncertainty.hpp has them; empty: all stand firm
};

enum class Detail {
    Full,
    Poster ///< for a first impression that must arrive fast: no pins, no fine texture, coarser outlines
};

/// How it is drawn.
struct Style {
    map::Viewport viewport; ///< its pixel ratio does not count
    scenario::View view;    ///< camera, year, theme, layers, selection and language
    Detail detail = Detail::Full;
    glm::dvec2 bleed_px{}; ///< drawn beyond the viewport, at each side and above and below
    bool legend = false;
    std::string_view id_prefix = "picture"; ///< of the ids in the text: several pictures may stand in one page
};

/// The whole SVG document, without an XML declaration, so that it can stand in a page too.
[[nodiscard]] std::string make_picture(const Source& source, const Style& style);

} // namespace app::picture
