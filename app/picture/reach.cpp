#include "picture/reach.hpp"

#include "map/reach_ribbons.hpp"
#include "model/model.hpp"

namespace app::picture {

namespace {

/// Of two cities, with all defaults: how broad links are is seen from it.
double largest_market(const model::Region& region)
{
    const model::Inputs defaults;
    model::Model model(region);
    model.run(defaults);
    const auto links = map::make_city_links(region, model.reachability(), defaults.parameters);
    return links.empty() ? 0 : links.front().market;
}

} // namespace

Reach make_reach(const Source& source, const scenario::View& view)
{
    Reach reach;
    const bool links = view.layers[scenario::Layer::Regional];
    const bool travel = view.layers[scenario::Layer::TravelTimes];
    if (links || travel) {
        model::Model model(source.region);
        model.run(source.inputs);
        if (links) reach.links = map::make_city_links(source.region, model.reachability(), source.inputs.parameters);
        if (travel) {
            const scenario::TravelTimesView& from = view.travel_times;
            const auto& times = model.reachability()[from.mode].times;
            map::update_travel_surface(reach.travel,
                                       model::make_travel_field(source.region, times, from.mode, from.origin));
        }
    }
    map::update_ribbons(reach.ribbons, source.map.routes, reach.links, links ? largest_market(source.region) : 0,
                        source.inputs.parameters);
    return reach;
}

} // namespace app::picture
