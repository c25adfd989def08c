#pragma once
// The layers of reachability and of the measures in one frame: ribbons for the inputs, signs for the camera.

#include "map/city_links.hpp"
#include "map/ribbons.hpp"
#include "map/signs.hpp"
#include "model/model.hpp"
#include "shell/content.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace app::shell {

class ReachScene {
public:
    /// The model has run with all defaults: what is as in the document is measured against that.
    ReachScene(const Content& content, const model::Model& defaults);

    /// Ribbons for the inputs that the model has run with, and for the measure that is pointed at.
    void update(const model::Inputs& inputs, const model::Model& model, const map::Pointed& pointed);

    /// Signs for this camera; they keep clear of names of cities and pins.
    void place(const map::Camera& camera, const map::SignRequest& request, const map::MeasureSign& measure);

    [[nodiscard]] const map::Ribbons& ribbons() const { return ribbons_; }
    [[nodiscard]] const std::vector<map::Sign>& signs() const { return signs_; }
    [[nodiscard]] const std::vector<map::CityLink>& links() const { return links_; }

private:
    const Content& content_;
    double largest_market_ = 0; ///< of two cities, with all defaults
    std::vector<map::CityLink> links_;
    map::Ribbons ribbons_;
    std::vector<map::Sign> signs_;
    std::uint64_t inputs_version_ = 0; ///< of links and ribbons
    std::string selected_;             ///< measure that the ribbons show as such; or empty
    std::string hovered_;              ///< idem
    bool made_ = false;
};

} // namespace app::shell
