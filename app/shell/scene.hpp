#pragma once
// The map of one frame, made from the scenarios in sight and the view: blocks, plates, pins, cards and labels. Each
// part is made again only when what it is made from moved.

#include "map/block_cover.hpp"
#include "map/block_grid.hpp"
#include "map/camera.hpp"
#include "map/city_area.hpp"
#include "map/difference.hpp"
#include "map/highlight.hpp"
#include "map/labels.hpp"
#include "map/picking.hpp"
#include "map/pins.hpp"
#include "map/profile_cards.hpp"
#include "map/signs.hpp"
#include "scenario/ensemble_summary.hpp"
#include "scenario/state.hpp"
#include "shell/scenario_scene.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::shell {

/// How large names and cards are in the fonts and the language of the interface.
struct TextSizes {
    map::MeasureText label;
    map::CardSizes cards_px;
};

/// What somebody set, and what comes of it. Both must outlive what looks at them.
struct Scenario {
    const model::Inputs* inputs = nullptr;
    const model::Results* results = nullptr;
};

/// What the map has to show.
struct InSight {
    Scenario scenario;
    std::optional<Scenario> reference;                  ///< differences are counted with this one
    bool as_difference = true;                          ///< and shown, where there is a reference
    const scenario::EnsembleSummary* outlook = nullptr; ///< fades with the share of futures
    std::uint64_t outlook_version = 0;
};

/// What a difference counts.
struct Differences {
    std::vector<scenario::SiteDifference> sites; ///< all of them
    map::BlockChanges blocks;
};

/// Pins and names for one camera.
struct Overlay {
    std::vector<map::PlacedPin> pins;
    std::vector<map::PlacedLabel> labels;
};

class Scene {
public:
    explicit Scene(const Content& content) : content_(content), present_(content), reference_(content) {}

    /// Blocks and plates.
    void update(const scenario::View& view, const InSight& in_sight);

    /// Pins, cards of cities and labels for this camera; occupied are the rectangles that panels cover. After update().
    void place(const map::Camera& camera, const scenario::View& view, const InSight& in_sight,
               std::span<const map::ScreenBox> occupied, const TextSizes& sizes, const map::FadeStep& step);

    /// What place() would put there besides cards, for a picture that is not on the screen.
    [[nodiscard]] Overlay make_overlay(const map::Camera& camera, const scenario::View& view, const InSight& in_sight,
                                       std::span<const map::ScreenBox> occupied, const map::MeasureText& measure) const;

    /// Whether names or cards are still coming or going.
    [[nodiscard]] bool is_fading() const { return map::is_fading(label_memory_) || map::is_fading(card_memory_); }

    /// Takes out the names that would stand under signs.
    void make_room_for(std::span<const map::Sign> signs) { map::make_room(overlay_.labels, signs); }

    /// Takes over names and cards of another scene, which are drawn over this one under the same camera.
    void take_names(const Scene& other);

    /// What lies under a pixel, as of the last place(); and where on the screen a thing is.
    [[nodiscard]] std::string pick(const map::Camera& camera, const scenario::View& view, glm::dvec2 screen_px,
                                   map::Pointer pointer);
    [[nodiscard]] std::optional<glm::dvec2> locate(const map::Camera& camera, const scenario::View& view,
                                                   std::string_view reference);

    /// What lights up for a thing.
    [[nodiscard]] map::Highlight highlight(const map::Camera& camera, const scenario::View& view,
                                           std::string_view reference);

    /// Where a site or city lies, nothing for a reference to anything else. Sites as of the last update().
    [[nodiscard]] std::optional<map::GroundCircle> find_place(std::string_view reference) const;

    void set_hovered(std::string reference) { hovered_ = std::move(reference); }
    [[nodiscard]] const std::string& hovered() const { return hovered_; }

    [[nodiscard]] const map::BlockField& field() const { return present_.field(); }
    [[nodiscard]] const map::Blocks& blocks() const { return blocks_; }
    [[nodiscard]] const map::Plates& plates() const { return plates_; }
    [[nodiscard]] const std::vector<map::PlacedPin>& pins() const { return overlay_.pins; }
    [[nodiscard]] const std::vector<map::PlacedLabel>& labels() const { return overlay_.labels; }
    [[nodiscard]] const std::vector<map::PlacedCard>& cards() const { return cards_; }

    /// Where blocks rise on the screen, as of the last place().
    [[nodiscard]] const map::BlockCover& block_cover() const { return block_cover_; }
    /// Cities in view whose card finds no room.
    [[nodiscard]] std::size_t cards_left_out() const;
    /// What of the map plates of sites cover, as of the last place().
    [[nodiscard]] const std::vector<map::ScreenBox>& plate_boxes() const { return plate_boxes_; }

    /// Of the last update(); empty when it had no reference.
    [[nodiscard]] const Differences& differences() const { return differences_; }
    [[nodiscard]] bool has_difference() const { return !differences_.sites.empty(); }
    [[nodiscard]] bool shows_difference() const { return has_difference() && key_.as_difference; }

private:
    /// Versions of what the blocks are made from; 0 where there is none.
    struct Key {
        std::uint64_t present = 0;
        std::uint64_t reference = 0;
        std::uint64_t outlook = 0;
        bool as_difference = true;

        friend bool operator==(const Key&, const Key&) = default;
    };

    void make_blocks(const InSight& in_sight);
    [[nodiscard]] std::vector<map::PlacedPin> make_pins(const map::Camera& camera, const scenario::View& view,
                                                        const InSight& in_sight,
                                                        std::span<const map::ScreenBox> occupied,
                                                        std::span<const map::ScreenBox> names) const;
    [[nodiscard]] std::vector<map::ScreenBox> city_names(const map::LabelMemory& memory, const map::Camera& camera,
                                                         const scenario::View& view,
                                                         std::span<const map::ScreenBox> occupied,
                                                         const map::MeasureText& measure) const;
    [[nodiscard]] std::vector<map::ScreenBox> make_plate_boxes(const map::Camera& camera,
                                                               const scenario::View& view) const;
    [[nodiscard]] std::vector<map::SiteName> site_names(const model::Inputs& inputs) const;
    [[nodiscard]] map::LabelRequest label_request(const scenario::View& view, std::span<const map::PlacedPin> pins,
                                                  std::span<const map::SiteName> sites,
                                                  std::span<const map::ScreenBox> occupied) const;
    void place_cards(const map::Camera& camera, const scenario::View& view, std::span<const map::ScreenBox> occupied,
                     std::span<const map::ScreenBox> names, const TextSizes& sizes, const map::FadeStep& step);
    [[nodiscard]] std::span<const map::BlockInstance> shown_blocks(const scenario::View& view) const;
    map::PickScene pick_scene(const scenario::View& view);

    const Content& content_;
    ScenarioScene present_;
    ScenarioScene reference_;
    map::Blocks blocks_;
    map::Blocks counted_; ///< of a difference that is counted and not shown
    map::Plates plates_;
    map::BlockGrid grid_;
    std::uint64_t grid_version_ = 0; ///< of the blocks that the grid was made of
    map::BlockCover block_cover_;
    std::vector<map::ScreenBox> plate_boxes_;
    Differences differences_;
    std::vector<double> needed_shares_; ///< empty: all stand firm
    Overlay overlay_;
    map::LabelMemory label_memory_;
    std::vector<map::PlacedCard> cards_;
    map::CardMemory card_memory_;
    std::string hovered_;
    std::vector<map::ShownMeasure> measures_; ///< as of the last update()
    Key key_;
};

} // namespace app::shell
