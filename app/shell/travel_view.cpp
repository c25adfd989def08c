#include "shell/travel_view.hpp"

namespace app::shell {

namespace {

model::TravelField field_of(const model::Region& region, const scenario::TravelTimesView& view,
                            const model::Model& model)
{
    return model::make_travel_field(region, model.reachability()[view.mode].times, view.mode, view.origin);
}

} // namespace

void TravelView::update(const scenario::View& view, const model::Model& model)
{
    if (!view.layers[scenario::Layer::TravelTimes]) {
        made_for_.reset();
        summary_.reset();
        labels_.clear();
        return;
    }
    const Key wanted{view.travel_times, model.results().inputs_version};
    if (made_for_ == wanted) return;
    const model::TravelField field = field_of(region_, wanted.view, model);
    map::update_travel_surface(surface_, field);
    marks_ = map::make_isochrone_marks(surface_, towns_);
    summary_ = model::make_travel_summary(region_, field);
    made_for_ = wanted;
}

void TravelView::place(const map::Camera& camera, const std::function<glm::dvec2(int minutes)>& measure,
                       std::span<const map::ScreenBox> occupied, const map::BlockCover& blocks)
{
    if (made_for_) labels_ = map::place_isochrones(camera, marks_, measure, occupied, &blocks);
}

model::TravelSummary travel_summary(const model::Region& region, const scenario::State& state,
                                    const model::Model& model)
{
    return model::make_travel_summary(region, field_of(region, state.view.travel_times, model));
}

} // namespace app::shell
