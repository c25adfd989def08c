#include "data/scenario_view.hpp"

#include "data/extent.hpp"
#include "data/scenario_limits.hpp"
#include "map/camera.hpp"

#include <numbers>

namespace app::data {

namespace {

using scenario::CameraPose;
using scenario::Layer;
using scenario::View;

void read_camera(const JsonPlace& object, CameraPose& camera)
{
    object.allow_only({"east_m", "north_m", "scale_px_per_km", "tilt_rad", "azimuth_rad"});
    const auto read = [&](std::string_view key, double min, double max, double& value) {
        if (const auto place = object.find(key)) value = place->number(min, max);
    };
    read("east_m", -kMaxCentreDistance_m, kMaxCentreDistance_m, camera.east_m);
    read("north_m", -kMaxCentreDistance_m, kMaxCentreDistance_m, camera.north_m);
    read("scale_px_per_km", map::kMinScale_px_per_km, map::kMaxScale_px_per_km, camera.scale_px_per_km);
    read("tilt_rad", 0, map::kMaxTilt_rad, camera.tilt_rad);
    read("azimuth_rad", -2 * std::numbers::pi, 2 * std::numbers::pi, camera.azimuth_rad);
}

void write_camera(JsonWriter& writer, const CameraPose& camera)
{
    writer.key("camera").begin_object().member("east_m", camera.east_m).member("north_m", camera.north_m);
    writer.member("scale_px_per_km", camera.scale_px_per_km).member("tilt_rad", camera.tilt_rad);
    writer.member("azimuth_rad", camera.azimuth_rad).end_object();
}

/// Only ids of layers, each true or false.
void read_layers(const JsonPlace& object, View& view)
{
    std::vector<std::string_view> ids;
    for (const Layer layer : base::all_of<Layer>()) {
        ids.push_back(id_of(layer));
        if (const auto place = object.find(id_of(layer))) view.layers[layer] = place->boolean();
    }
    for (const auto& [key, place] : object.members()) {
        bool known = false;
        for (const std::string_view id : ids) known = known || id == key;
        if (!known) place.fail_at_key("unknown layer '" + std::string(key) + "'; expected " + one_of_list(ids));
    }
}

void write_layers(JsonWriter& writer, const View& view)
{
    const View standard;
    writer.key("layers").begin_object();
    for (const Layer layer : base::all_of<Layer>()) {
        if (view.layers[layer] != standard.layers[layer]) writer.key(id_of(layer)).boolean(view.layers[layer]);
    }
    writer.end_object();
}

/// The origin stands there with both its coordinates or not at all.
void read_travel_times(const JsonPlace& object, scenario::TravelTimesView& travel)
{
    object.allow_only({"lon", "lat", "mode"});
    if (object.find("lon") || object.find("lat")) {
        read_place(object, travel.origin.longitude_deg, travel.origin.latitude_deg);
    }
    if (const auto mode = object.find("mode")) travel.mode = mode->one_of<model::Mode>();
}

void write_travel_times(JsonWriter& writer, const scenario::TravelTimesView& travel)
{
    const scenario::TravelTimesView standard;
    writer.key("travel_times").begin_object();
    if (travel.origin != standard.origin) {
        writer.member("lon", travel.origin.longitude_deg).member("lat", travel.origin.latitude_deg);
    }
    if (travel.mode != standard.mode) writer.member("mode", id_of(travel.mode));
    writer.end_object();
}

} // namespace

View read_view(const JsonPlace& object)
{
    View view;
    object.allow_only({"year", "language", "theme", "layers", "camera", "travel_times", "selected"});
    if (const auto year = object.find("year")) view.year = year->whole_number(model::kBaseYear, model::kLastYear);
    if (const auto language = object.find("language")) view.language = language->one_of<scenario::Language>();
    if (const auto theme = object.find("theme")) view.theme = theme->one_of<scenario::Theme>();
    if (const auto layers = object.find("layers")) read_layers(*layers, view);
    if (const auto camera = object.find("camera")) read_camera(*camera, view.camera);
    if (const auto travel = object.find("travel_times")) read_travel_times(*travel, view.travel_times);
    if (const auto selected = object.find("selected")) view.selected = selected->text(kMaxReferenceBytes);
    return view;
}

void write_view(JsonWriter& writer, const View& view)
{
    const View standard;
    writer.key("view").begin_object();
    if (view.year != standard.year) writer.member("year", view.year);
    if (view.language != standard.language) writer.member("language", id_of(view.language));
    if (view.theme != standard.theme) writer.member("theme", id_of(view.theme));
    if (view.layers != standard.layers) write_layers(writer, view);
    if (view.camera != standard.camera) write_camera(writer, view.camera);
    if (view.travel_times != standard.travel_times) write_travel_times(writer, view.travel_times);
    if (view.selected != standard.selected) writer.member("selected", view.selected);
    writer.end_object();
}

} // namespace app::data
