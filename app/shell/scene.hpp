#pragma once
// The map of one frame, made from the scenarios in sight and the view: blocks, plates, pins and labels. Each part is
// made again only when what it is made from moved.

#include "map/camera.hpp"
#include "map/difference.hpp"
#include "map/labels.hpp"
#include "map/pins.hpp"
#include "scenario/ensemble_summary.hpp"
#include "scenario/state.hpp"
#include "shell/scenario_scene.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace app::shell {

/// What somebody set, and what comes of it. Both must outlive what looks at them.
struct Scenario {
    const model::Inputs* inputs = nullptr;
    const model::Results* results = nullptr;
};

/// What the map has to show.
struct InSight {
    Scenario scenario;
    std::optional<Scenario> reference;                  ///< shown as a difference with this one
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

    /// Pins and labels for this camera; occupied are the rectangles that panels cover. After update().
    void place(const map::Camera& camera, const scenario::View& view, const InSight& in_sight,
               std::span<const map::ScreenBox> occupied, const map::MeasureText& measure);

    /// What place() would put there, for a picture that is not on the screen.
    [[nodiscard]] Overlay make_overlay(const map::Camera& camera, const scenario::View& view, const InSight& in_sight,
                                       std::span<const map::ScreenBox> occupied, const map::MeasureText& measure) const;

    /// What lies under a pixel, as of the last place().
    [[nodiscard]] std::string pick(const map::Camera& camera, glm::dvec2 screen_px, double radius_px) const;

    void set_hovered(std::string reference) { hovered_ = std::move(reference); }
    [[nodiscard]] const std::string& hovered() const { return hovered_; }

    [[nodiscard]] const map::Blocks& blocks() const { return blocks_; }
    [[nodiscard]] const map::Plates& plates() const { return plates_; }
    [[nodiscard]] const std::vector<map::PlacedPin>& pins() const { return overlay_.pins; }
    [[nodiscard]] const std::vector<map::PlacedLabel>& labels() const { return overlay_.labels; }

    /// Of the last update(); empty when it had no reference.
    [[nodiscard]] const Differences& differences() const { return differences_; }
    [[nodiscard]] bool shows_difference() const { return !differences_.sites.empty(); }

private:
    /// Versions of what the blocks are made from; 0 where there is none.
    struct Key {
        std::uint64_t present = 0;
        std::uint64_t reference = 0;
        std::uint64_t outlook = 0;

        friend bool operator==(const Key&, const Key&) = default;
    };

    void make_blocks(const InSight& in_sight);
    void step_back_unchanged_pins(std::vector<map::PlacedPin>& pins) const;
    [[nodiscard]] std::string_view name_of_selected(std::string_view selected, const model::Inputs& inputs) const;

    const Content& content_;
    ScenarioScene present_;
    ScenarioScene reference_;
    map::Blocks blocks_;
    map::Plates plates_;
    Differences differences_;
    std::vector<double> needed_shares_; ///< empty: all stand firm
    Overlay overlay_;
    std::string hovered_;
    Key key_;
};

} // namespace app::shell
