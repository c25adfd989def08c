#include "data/travel_times_json.hpp"

#include "data/json_writer.hpp"

namespace app::data {

namespace {

void write_near(JsonWriter& writer, const model::Region& region, const model::TravelSummary& summary)
{
    writer.key("near");
    if (!summary.nearest) {
        writer.null();
        return;
    }
    const model::Node& node = region.nodes[*summary.nearest];
    writer.begin_object().member("id", node.id).member("name", node.name).member("km", summary.nearest_km);
    writer.end_object();
}

void write_places(JsonWriter& writer, const model::Region& region, const model::TravelSummary& summary)
{
    writer.key("places").begin_array();
    for (std::size_t i = 0; i < region.nodes.size(); ++i) {
        const model::Node& node = region.nodes[i];
        if (node.kind == model::NodeKind::Junction) continue;
        writer.begin_object().member("id", node.id).member("name", node.name).member("kind", id_of(node.kind));
        writer.member("lon", node.longitude_deg).member("lat", node.latitude_deg);
        writer.member("minutes", summary.minutes[i]).end_object();
    }
    writer.end_array();
}

} // namespace

std::string travel_times_json(const model::Region& region, const scenario::View& view,
                              const model::TravelSummary& summary)
{
    const scenario::TravelTimesView& travel = view.travel_times;
    JsonWriter writer;
    writer.begin_object().key("shown").boolean(view.layers[scenario::Layer::TravelTimes]);
    writer.key("origin").begin_array().number(travel.origin.longitude_deg).number(travel.origin.latitude_deg);
    writer.end_array().member("mode", id_of(travel.mode));
    write_near(writer, region, summary);
    write_places(writer, region, summary);
    writer.key("reach").begin_object();
    for (std::size_t limit = 0; limit < model::kReachThresholdsMin.size(); ++limit) {
        writer.key(std::to_string(static_cast<int>(model::kReachThresholdsMin[limit]))).number(summary.reach[limit]);
    }
    writer.end_object().end_object();
    return writer.take();
}

} // namespace app::data
