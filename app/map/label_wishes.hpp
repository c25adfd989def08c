#pragma once
// What would like to be named for one camera, and the places where each name could stand, the best first. What of it
// gets a place is decided in labels.cpp.

#include "map/labels.hpp"
#include "model/terms.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace app::map {

/// One place for a name.
struct Spot {
    glm::dvec2 centre_px{};
    double angle_rad = 0;
    ScreenBox box; ///< upright, around the text
};

struct LabelWish {
    static constexpr std::size_t kMaxSpots = 16;

    std::uint64_t key = 0; ///< the same in every frame
    std::string_view text;
    LabelFace face{};
    PlaceKind kind{};
    std::size_t site = 0; ///< of the name of a site
    double font_px = 12;
    double tracking_px = 0;
    double opacity = 1;
    glm::dvec2 size_px{};
    int priority = 0;
    int rank = 0;        ///< among names of one line: lower first
    double apart_px = 0; ///< least distance to the same name
    bool kept = false;   ///< it stands
    bool wanted = true;  ///< false: it shows, and has to go for this camera
    std::array<Spot, kMaxSpots> spots{};
    std::size_t spot_count = 0;

    void add_spot(glm::dvec2 centre_px, double angle_rad = 0);
    [[nodiscard]] std::span<const Spot> all_spots() const { return {spots.data(), spot_count}; }
};

/// Which names are on the screen now.
class NamesBefore {
public:
    explicit NamesBefore(std::span<const KeptLabel> labels);

    /// It stands: it stays a little longer than a new one would come, so that nothing flickers at a limit.
    [[nodiscard]] bool stands(std::uint64_t key) const;
    /// It stands or is on its way out.
    [[nodiscard]] bool shows(std::uint64_t key) const;
    [[nodiscard]] std::span<const std::uint64_t> showing() const { return showing_; }

private:
    std::vector<std::uint64_t> standing_; ///< sorted, as showing_
    std::vector<std::uint64_t> showing_;
};

/// The kinds of keys: the upper bits say of what, the lower ones which.
enum class KeyKind : std::uint64_t { Place, Site, NamedLine };
[[nodiscard]] constexpr std::uint64_t make_key(KeyKind kind, std::size_t index, std::size_t part = 0)
{
    return static_cast<std::uint64_t>(kind) << 60U | static_cast<std::uint64_t>(index) << 32U | part;
}

struct WishContext {
    const Camera& camera;
    const LabelRequest& request;
    const MeasureText& measure;
    const NamesBefore& before;
};

/// Opacity of a name at a place on the ground, or nothing where the haze takes it.
[[nodiscard]] std::optional<double> haze_opacity(const Camera& camera, glm::dvec3 place_m, bool stands);

/// Whether the layers of the view show what is named.
[[nodiscard]] bool is_layer_on(const LabelRequest& request, PlaceKind kind);

/// Cities, villages, stations, nature and what else stands at a point.
void add_place_wishes(std::vector<LabelWish>& wishes, const WishContext& context);
/// Sites at their pins: the selected one, and from kSitesFromScale_px_per_km on all of them.
void add_site_wishes(std::vector<LabelWish>& wishes, const WishContext& context);
/// Shields and names of water along their lines.
void add_route_wishes(std::vector<LabelWish>& wishes, const WishContext& context);

} // namespace app::map
