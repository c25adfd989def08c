#include "data/scenario_schema.hpp"

#include "data/extent.hpp"
#include "data/scenario_limits.hpp"
#include "data/scenario_migrations.hpp"
#include "data/sourced.hpp"
#include "map/camera.hpp"
#include "scenario/parameters.hpp"
#include "scenario/state.hpp"

#include <initializer_list>
#include <numbers>

namespace app::data {

namespace {

/// Begins the schema of an object that has no other keys than its properties.
void begin_closed_object(JsonWriter& writer)
{
    writer.begin_object().member("type", "object").key("additionalProperties").boolean(false);
}

void write_required(JsonWriter& writer, std::initializer_list<std::string_view> keys)
{
    writer.key("required").begin_array();
    for (const std::string_view key : keys) writer.text(key);
    writer.end_array();
}

void write_number(JsonWriter& writer, std::string_view name, double min, double max)
{
    writer.key(name).begin_object().member("type", "number").member("minimum", min).member("maximum", max);
    writer.end_object();
}

void write_text(JsonWriter& writer, std::string_view name, std::size_t min_length, std::size_t max_length)
{
    writer.key(name).begin_object().member("type", "string");
    writer.key("minLength").whole_number(min_length).key("maxLength").whole_number(max_length).end_object();
}

/// {"enum": [ids]}
template <class Values> void write_ids(JsonWriter& writer, const Values& values)
{
    writer.begin_object().key("enum").begin_array();
    for (const auto value : values) writer.text(id_of(value));
    writer.end_array().end_object();
}

void write_values(JsonWriter& writer)
{
    writer.key("values");
    begin_closed_object(writer);
    writer.key("properties").begin_object();
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        writer.key(parameter.id).begin_object();
        if (parameter.kind == scenario::Kind::Toggle) {
            writer.key("enum").begin_array().number(0).number(1).end_array();
        } else {
            writer.member("type", "number").member("minimum", parameter.min).member("maximum", parameter.max);
            writer.member("description", parameter.unit);
        }
        writer.member("default", parameter.default_value()).end_object();
    }
    writer.end_object().end_object();
}

void write_sites(JsonWriter& writer)
{
    writer.key("sites").begin_object().member("type", "object");
    writer.key("additionalProperties");
    write_ids(writer, base::all_of<model::Choice>());
    writer.end_object();
}

/// One branch per class, because the class decides which segments there are.
void write_segments_by_class(JsonWriter& writer)
{
    writer.key("oneOf").begin_array();
    for (const model::SiteClass site_class : base::all_of<model::SiteClass>()) {
        writer.begin_object().key("properties").begin_object();
        writer.key("class").begin_object().member("const", id_of(site_class)).end_object();
        writer.key("segments").begin_object().key("items");
        write_ids(writer, segments_of(site_class));
        writer.end_object().end_object().end_object();
    }
    writer.end_array();
}

void write_added_site(JsonWriter& writer)
{
    begin_closed_object(writer);
    write_required(writer, {"id", "name", "lon", "lat", "class", "segments", "capacity", "kind"});
    writer.key("properties").begin_object();
    write_text(writer, "id", 1, kMaxIdBytes);
    write_text(writer, "name", 0, kMaxNameBytes);
    write_number(writer, "lon", kMinLongitude_deg, kMaxLongitude_deg);
    write_number(writer, "lat", kMinLatitude_deg, kMaxLatitude_deg);
    writer.key("municipality");
    write_ids(writer, base::all_of<model::Municipality>());
    writer.key("class");
    write_ids(writer, base::all_of<model::SiteClass>());
    writer.key("segments").begin_object().member("type", "array").key("minItems").whole_number(1);
    writer.key("uniqueItems").boolean(true).end_object();
    writer.key("capacity").begin_object().member("type", "number").member("exclusiveMinimum", 0.0);
    writer.member("maximum", kMaxCapacity).end_object().key("kind");
    write_ids(writer, base::all_of<model::SiteKind>());
    writer.end_object();
    write_segments_by_class(writer);
    writer.end_object();
}

void write_added(JsonWriter& writer)
{
    writer.key("added").begin_object().member("type", "array");
    writer.key("maxItems").whole_number(model::kMaxAddedSites).key("items");
    write_added_site(writer);
    writer.end_object();
}

void write_camera(JsonWriter& writer)
{
    writer.key("camera");
    begin_closed_object(writer);
    writer.key("properties").begin_object();
    write_number(writer, "east_m", -kMaxCentreDistance_m, kMaxCentreDistance_m);
    write_number(writer, "north_m", -kMaxCentreDistance_m, kMaxCentreDistance_m);
    write_number(writer, "scale_px_per_km", map::kMinScale_px_per_km, map::kMaxScale_px_per_km);
    write_number(writer, "tilt_rad", 0, map::kMaxTilt_rad);
    write_number(writer, "azimuth_rad", -2 * std::numbers::pi, 2 * std::numbers::pi);
    writer.end_object().end_object();
}

void write_layers(JsonWriter& writer)
{
    writer.key("layers");
    begin_closed_object(writer);
    writer.key("properties").begin_object();
    for (const scenario::Layer layer : base::all_of<scenario::Layer>()) {
        writer.key(id_of(layer)).begin_object().member("type", "boolean").end_object();
    }
    writer.end_object().end_object();
}

/// The coordinates come together.
void write_travel_times(JsonWriter& writer)
{
    writer.key("travel_times");
    begin_closed_object(writer);
    writer.key("properties").begin_object();
    write_number(writer, "lon", kMinLongitude_deg, kMaxLongitude_deg);
    write_number(writer, "lat", kMinLatitude_deg, kMaxLatitude_deg);
    writer.key("mode");
    write_ids(writer, base::all_of<model::Mode>());
    writer.end_object().key("dependentRequired").begin_object();
    writer.key("lon").begin_array().text("lat").end_array();
    writer.key("lat").begin_array().text("lon").end_array();
    writer.end_object().end_object();
}

void write_view_schema(JsonWriter& writer)
{
    writer.key("view");
    begin_closed_object(writer);
    writer.key("properties").begin_object();
    writer.key("year").begin_object().member("type", "integer").member("minimum", model::kBaseYear);
    writer.member("maximum", model::kLastYear).end_object().key("language");
    write_ids(writer, base::all_of<scenario::Language>());
    writer.key("theme");
    write_ids(writer, base::all_of<scenario::Theme>());
    write_layers(writer);
    write_camera(writer);
    write_travel_times(writer);
    write_text(writer, "selected", 0, kMaxReferenceBytes);
    writer.end_object().end_object();
}

} // namespace

std::string scenario_schema(JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.begin_object().member("$schema", "https://json-schema.org/draft/2020-12/schema");
    writer.member("title", "Netwerkstad Twente 2040: scenario").member("type", "object");
    writer.key("additionalProperties").boolean(false);
    write_required(writer, {"format", "version"});
    writer.key("properties").begin_object();
    writer.key("format").begin_object().member("const", kScenarioFormat).end_object();
    writer.key("version").begin_object().member("const", scenario_version()).end_object();
    write_text(writer, "name", 0, kMaxNameBytes);
    write_values(writer);
    write_sites(writer);
    write_added(writer);
    write_view_schema(writer);
    writer.end_object().end_object();
    return writer.take();
}

} // namespace app::data
