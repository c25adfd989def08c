#pragma once
// The map of one frame, made from the state and the results: blocks, plates, pins and labels. Each part is made again
// only when what it is made from moved.

#include "map/blocks.hpp"
#include "map/camera.hpp"
#include "map/highlight.hpp"
#include "map/labels.hpp"
#include "map/picking.hpp"
#include "map/pins.hpp"
#include "map/plates.hpp"
#include "map/signs.hpp"
#include "map/profile_cards.hpp"
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

/// How large names and cards are in the fonts and the language of the interface.
struct TextSizes {
    map::MeasureText label;
    model::PerMunicipality<glm::dvec2> cards_px;
};

class Scene {
public:
    explicit Scene(const Content& content) : content_(content) {}

    /// Blocks and plates for these results and this view.
    void update(const scenario::State& state, const model::Results& results);

    /// Pins, cards of cities and labels for this camera; occupied are the rectangles that panels cover.
    void place(const map::Camera& camera, const scenario::State& state, const model::Results& results,
               std::span<const map::ScreenBox> occupied, const TextSizes& sizes, const map::FadeStep& step);

    /// Whether names or cards are still coming or going.
    [[nodiscard]] bool is_fading() const { return map::is_fading(label_memory_) || map::is_fading(card_memory_); }

    /// Takes out the names that would stand under signs.
    void make_room_for(std::span<const map::Sign> signs) { map::make_room(labels_, signs); }

    /// What lies under a pixel, as of the last place(); and where on the screen a thing is.
    [[nodiscard]] std::string pick(const map::Camera& camera, const scenario::View& view, glm::dvec2 screen_px,
                                   map::Pointer pointer);
    [[nodiscard]] std::optional<glm::dvec2> locate(const map::Camera& camera, const scenario::View& view,
                                                   std::string_view reference);

    /// What lights up for a thing.
    [[nodiscard]] map::Highlight highlight(const map::Camera& camera, const scenario::View& view,
                                           std::string_view reference);

    void set_hovered(std::string reference) { hovered_ = std::move(reference); }
    [[nodiscard]] const std::string& hovered() const { return hovered_; }

    [[nodiscard]] const map::BlockField& field() const { return field_; }
    [[nodiscard]] const map::Blocks& blocks() const { return blocks_; }
    [[nodiscard]] const map::Plates& plates() const { return plates_; }
    [[nodiscard]] const std::vector<map::PlacedPin>& pins() const { return pins_; }
    [[nodiscard]] const std::vector<map::PlacedLabel>& labels() const { return labels_; }
    [[nodiscard]] const std::vector<map::PlacedCard>& cards() const { return cards_; }

private:
    map::PickScene pick_scene(const scenario::View& view);
    [[nodiscard]] std::span<const map::BlockInstance> shown_blocks(const scenario::View& view) const;
    void place_cards(const map::Camera& camera, const scenario::View& view, std::span<const map::ScreenBox> occupied,
                     const TextSizes& sizes, const map::FadeStep& step);
    void place_labels(const map::Camera& camera, const scenario::State& state, std::span<const map::ScreenBox> occupied,
                      const TextSizes& sizes, const map::FadeStep& step);

    const Content& content_;
    std::vector<map::SitePlace> places_;
    std::vector<model::AddedSite> placed_sites_; ///< the added sites that places_ was made for
    map::BlockField field_;
    map::Blocks blocks_;
    map::Plates plates_;
    map::BlockGrid grid_;
    std::uint64_t grid_version_ = 0; ///< of the blocks that the grid was made of
    std::vector<map::PlacedPin> pins_;
    std::vector<map::PlacedLabel> labels_;
    map::LabelMemory label_memory_;
    std::vector<map::PlacedCard> cards_;
    map::CardMemory card_memory_;
    map::BlockCover block_cover_;
    std::string hovered_;
    std::uint64_t inputs_version_ = 0; ///< of the blocks
    int year_ = 0;                     ///< of the blocks
};

} // namespace app::shell
