#pragma once
// The travel times of one frame: the surface that the map draws, what it comes to in figures, and the minutes on its
// lines. Worked out anew only when origin, mode or network moved, and only while the layer shows.

#include "map/isochrones.hpp"
#include "map/travel_surface.hpp"
#include "model/model.hpp"
#include "model/travel_summary.hpp"
#include "scenario/state.hpp"
#include "shell/content.hpp"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace app::shell {

class TravelView {
public:
    explicit TravelView(const Content& content)
        : region_(content.region), towns_(map::make_town_mask(content.map.ground.areas))
    {
    }

    /// For a view and the model that has run for the scenario in it.
    void update(const scenario::View& view, const model::Model& model);

    /// Labels for this camera; as map::place_isochrones.
    void place(const map::Camera& camera, const std::function<glm::dvec2(int minutes)>& measure,
               std::span<const map::ScreenBox> occupied, const map::BlockCover& blocks);

    [[nodiscard]] const map::TravelSurface& surface() const { return surface_; }
    [[nodiscard]] std::span<const map::PlacedIsochrone> labels() const { return labels_; }
    /// Null while the layer does not show.
    [[nodiscard]] const model::TravelSummary* summary() const { return summary_ ? &*summary_ : nullptr; }

private:
    struct Key {
        scenario::TravelTimesView view;
        std::uint64_t inputs_version = 0;

        friend bool operator==(const Key&, const Key&) = default;
    };

    const model::Region& region_;
    map::GroundMask towns_;
    std::optional<Key> made_for_;
    map::TravelSurface surface_;
    std::optional<model::TravelSummary> summary_;
    std::vector<map::IsochroneMark> marks_;
    std::vector<map::PlacedIsochrone> labels_;
};

/// The figures for a state, whether the layer shows or not.
[[nodiscard]] model::TravelSummary travel_summary(const model::Region& region, const scenario::State& state,
                                                  const model::Model& model);

} // namespace app::shell
