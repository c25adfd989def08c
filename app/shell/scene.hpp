#pragma once
// The map of one frame, made from the state and the results: blocks, plates, pins and labels. Each part is made again
// only when what it is made from moved.

#include "map/blocks.hpp"
#include "map/camera.hpp"
#include "map/city_area.hpp"
#include "map/labels.hpp"
#include "map/pins.hpp"
#include "map/plates.hpp"
#include "model/results.hpp"
#include "scenario/state.hpp"
#include "shell/content.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::shell {

class Scene {
public:
    explicit Scene(const Content& content) : content_(content) {}

    /// Blocks and plates for these results and this view.
    void update(const scenario::State& state, const model::Results& results);

    /// Pins and labels for this camera; occupied are the rectangles that panels cover.
    void place(const map::Camera& camera, const scenario::State& state, const model::Results& results,
               std::span<const map::ScreenBox> occupied, const map::MeasureText& measure);

    /// What lies under a pixel, as of the last place().
    [[nodiscard]] std::string pick(const map::Camera& camera, glm::dvec2 screen_px, double radius_px) const;

    /// Where a site or city lies, nothing for a reference to anything else. Sites as of the last update().
    [[nodiscard]] std::optional<map::GroundCircle> find_place(std::string_view reference) const;

    void set_hovered(std::string reference) { hovered_ = std::move(reference); }
    [[nodiscard]] const std::string& hovered() const { return hovered_; }

    [[nodiscard]] const map::Blocks& blocks() const { return blocks_; }
    [[nodiscard]] const map::Plates& plates() const { return plates_; }
    [[nodiscard]] const std::vector<map::PlacedPin>& pins() const { return pins_; }
    [[nodiscard]] const std::vector<map::PlacedLabel>& labels() const { return labels_; }

private:
    const Content& content_;
    std::vector<map::SitePlace> places_;
    std::vector<model::AddedSite> placed_sites_; ///< the added sites that places_ was made for
    map::BlockField field_;
    map::Blocks blocks_;
    map::Plates plates_;
    std::vector<map::PlacedPin> pins_;
    std::vector<map::PlacedLabel> labels_;
    std::string hovered_;
    std::uint64_t inputs_version_ = 0; ///< of the blocks
    int year_ = 0;                     ///< of the blocks
};

} // namespace app::shell
