#pragma once
// Which names stand on the map and where, anew for every camera: in order of importance, none over another, none over a
// pin, a skyline, a card or a panel, at most kMaxLabels. Only the names of cities stand on a skyline: on their own. With a memory, a name that stands keeps its place while it
// may, and comes and goes softly. Needs no fonts: whoever draws the names says how wide they are, so that the window
// and a picture without one place them alike.

#include "map/block_cover.hpp"
#include "map/camera.hpp"
#include "map/fade.hpp"
#include "map/pins.hpp"
#include "map/scene.hpp"
#include "map/screen_boxes.hpp"

#include <glm/vec2.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::map {

inline constexpr std::size_t kMaxLabels = 30;

/// The face of a label; the workbench has a font for each.
enum class LabelFace { City, Village, Site, Station, Nature, Water, Shield };

struct PlacedLabel {
    std::string text;
    LabelFace face{};
    PlaceKind kind{};       ///< a city when it names a site
    std::string reference;  ///< "city:almelo", "site:usseler-es", or empty
    glm::dvec2 centre_px{}; ///< middle of the text
    glm::dvec2 size_px{};   ///< of the text, without halo
    double font_px = 12;
    double tracking_px = 0; ///< extra space between letters
    double angle_rad = 0;   ///< clockwise on the screen; only names of water
    double opacity = 1;     ///< 0..1: lower in the haze and while it comes or goes
};

/// Width and height in CSS pixels of a text in a face at a size, with that tracking between its letters; of a shield
/// including its plate.
using MeasureText =
    std::function<glm::dvec2(std::string_view text, LabelFace face, double font_px, double tracking_px)>;

/// A site that may be named, in the order of Results::sites.
struct SiteName {
    std::string_view id;
    std::string_view name;
};

struct LabelRequest {
    std::span<const Place> places;            ///< Ground::places
    std::span<const NamedLine> named_lines{};          ///< Ground::named_lines
    std::span<const glm::vec2> crossings_m{}; ///< Ground::crossings_m
    const Skylines* skylines = nullptr;       ///< Blocks::skylines: cities are named on theirs; their centres without
    std::span<const PlacedPin> pins{};        ///< where names of sites hang, and what no name covers
    std::span<const SiteName> sites{};        ///< of the pins
    std::span<const ScreenBox> occupied{};    ///< panels and cards
    std::span<const ScreenBox> plates{};      ///< of sites: names of other things keep off them
    const BlockCover* blocks = nullptr;       ///< where blocks rise, if known
    const scenario::View* view = nullptr;     ///< whose layers show; all of them without
};

/// One name that is on the screen, between one frame and the next.
struct KeptLabel {
    std::uint64_t key = 0; ///< which name
    std::size_t spot = 0;  ///< which of its places
    bool leaving = false;
    Fade fade;
};

/// A name that had to go while the camera moved. It would often find room again at the next step, and flicker.
struct GoneLabel {
    std::uint64_t key = 0;
    double rest = 0; ///< in fades: until it may come back
};

struct LabelMemory {
    std::vector<KeptLabel> labels;
    std::vector<GoneLabel> gone;
    std::optional<scenario::CameraPose> pose; ///< of the frame before; none: the first names of all stand at once
    Viewport viewport;
    bool moved = false; ///< the camera did in the frame before: some names wait until it rests
};

/// The names for one camera, without a past. The same camera always gives the same names.
[[nodiscard]] std::vector<PlacedLabel> place_labels(const Camera& camera, const LabelRequest& request,
                                                    const MeasureText& measure);

/// The names of the next frame. A name that stands stays while its place is free; a new one waits until the room that a
/// vanishing one still needs is free. While the camera moves, only names with ample room are new.
[[nodiscard]] std::vector<PlacedLabel> update_labels(LabelMemory& memory, const Camera& camera,
                                                     const LabelRequest& request, const MeasureText& measure,
                                                     const FadeStep& step);

/// Where the names of the cities will stand in the next frame. They come before pins and cards, which keep off them: the
/// request needs none yet.
[[nodiscard]] std::vector<ScreenBox> city_name_boxes(const LabelMemory& memory, const Camera& camera,
                                                     const LabelRequest& request, const MeasureText& measure);

/// Whether a name is still coming or going, or may come now that the camera rests: another frame is needed.
[[nodiscard]] bool is_fading(const LabelMemory& memory);

} // namespace app::map
