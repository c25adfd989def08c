#include "data/geojson.hpp"

#include "data/json_writer.hpp"
#include "map/projection.hpp"
#include "scenario/parameters.hpp"

#include <array>
#include <cmath>
#include <map>

namespace app::data {

namespace {

using model::SiteClass;

/// Amounts with their unit, as their names in the properties end.
constexpr model::PerClass<std::string_view> kUnits{{"homes", "land_ha", "offices_1000m2"}};

double seven_digits(double degrees)
{
    constexpr double kPerDegree = 1e7;
    return std::round(degrees * kPerDegree) / kPerDegree;
}

class GeoJsonWriter {
public:
    explicit GeoJsonWriter(const GeoJsonContent& content) : content_(content) {}

    std::string write()
    {
        writer_.begin_object().member("type", "FeatureCollection");
        writer_.member("model_version", content_.stamp.model).member("data_version", content_.stamp.data);
        writer_.key("features").begin_array();
        write_sites();
        for (const model::Node& node : content_.region.nodes) write_node(node);
        for (const map::Route& route : content_.routes) write_route(route);
        writer_.end_array().end_object();
        return writer_.take();
    }

private:
    /// Opens a feature, up to its properties.
    void begin_feature(const std::string& id, std::string_view theme)
    {
        writer_.begin_object().member("type", "Feature").member("id", id);
        writer_.key("properties").begin_object().member("theme", theme);
    }

    void begin_geometry(std::string_view type)
    {
        writer_.end_object().key("geometry").begin_object().member("type", type).key("coordinates");
    }

    void end_feature() { writer_.end_object().end_object(); }

    void write_position(double longitude_deg, double latitude_deg)
    {
        writer_.numbers(std::array{seven_digits(longitude_deg), seven_digits(latitude_deg)});
    }

    void write_positions(const std::vector<glm::vec2>& points_m)
    {
        writer_.begin_array();
        for (const glm::vec2& point_m : points_m) {
            const glm::dvec2 place_deg = map::geographic_from_scene(point_m);
            write_position(place_deg.x, place_deg.y);
        }
        writer_.end_array();
    }

    void write_year(std::string_view name, const std::optional<int>& year)
    {
        writer_.key(name).number(year ? std::optional<double>(*year) : std::nullopt);
    }

    /// The sites of the plan, then the added ones, as the results have them.
    void write_sites()
    {
        const model::Region& region = content_.region;
        const model::Inputs& inputs = content_.inputs;
        const auto choice_of = [](const std::vector<model::Choice>& choices, std::size_t index) {
            return index < choices.size() ? choices[index] : model::Choice::Auto;
        };
        for (std::size_t i = 0; i < region.sites.size(); ++i) {
            const model::Site& site = region.sites[i];
            begin_feature("site:" + site.id, "site");
            write_site(site, content_.results.sites[i], choice_of(inputs.choices, i));
            writer_.member("status", id_of(site.status)).key("on_programming_map").boolean(site.on_programming_map);
            writer_.key("spread").boolean(site.spread);
            end_site(site.longitude_deg, site.latitude_deg);
        }
        for (std::size_t i = 0; i < inputs.added.size(); ++i) {
            const model::AddedSite& site = inputs.added[i];
            begin_feature("site:" + site.id, "added_site");
            write_site(site, content_.results.sites[region.sites.size() + i], choice_of(inputs.added_choices, i));
            end_site(site.longitude_deg, site.latitude_deg);
        }
    }

    void end_site(double longitude_deg, double latitude_deg)
    {
        begin_geometry("Point");
        write_position(longitude_deg, latitude_deg);
        end_feature();
    }

    template <class Site> void write_site(const Site& site, const model::SiteResult& result, model::Choice choice)
    {
        writer_.member("site", site.id).member("name", site.name);
        writer_.member("municipality", id_of(site.municipality)).member("kind", id_of(site.kind));
        writer_.member("choice", id_of(choice)).member("decision", id_of(result.decision));
        writer_.member("rule", id_of(result.reason.rule)).key("reduced").boolean(result.reduced);
        write_year("first_year", result.first_year);
        write_year("last_year", result.last_year);
        for (const SiteClass site_class : base::all_of<SiteClass>()) {
            const std::string unit(kUnits[site_class]);
            writer_.member("delivered_" + unit, result.used[site_class]);
            writer_.member("reserved_" + unit, result.reserved[site_class]);
            writer_.member("dropped_" + unit, result.dropped[site_class]);
        }
    }

    void write_node(const model::Node& node)
    {
        begin_feature("place:" + node.id, "place");
        writer_.member("place", node.id).member("name", node.name).member("kind", id_of(node.kind));
        writer_.member("weight_thousand", node.weight).key("on_agglonet_axis").boolean(node.on_axis);
        begin_geometry("Point");
        write_position(node.longitude_deg, node.latitude_deg);
        end_feature();
    }

    /// What a measure changes: its lines as one feature, its stops as another. Corridors only hint at where they lead.
    void write_route(const map::Route& route)
    {
        if (map::is_corridor(route.kind)) return;
        std::vector<std::vector<glm::vec2>> lines_m = route.lines_m;
        std::erase_if(lines_m, [](const auto& line_m) { return line_m.size() < 2; }); // no LineString has fewer
        if (!lines_m.empty()) {
            begin_measure(route, "lines");
            begin_geometry("MultiLineString");
            writer_.begin_array();
            for (const auto& line_m : lines_m) write_positions(line_m);
            writer_.end_array();
            end_feature();
        }
        if (route.stops_m.empty()) return;
        begin_measure(route, "stops");
        begin_geometry("MultiPoint");
        write_positions(route.stops_m);
        end_feature();
    }

    /// A measure may have several routes: each feature has an id of its own.
    void begin_measure(const map::Route& route, std::string_view part)
    {
        const std::string id = "measure:" + route.reference + '/' + std::string(part);
        const int number = ++measures_[id];
        begin_feature(number == 1 ? id : id + std::to_string(number), "measure");
        writer_.member("measure", route.reference).member("part", part);
        const scenario::Parameter* parameter = scenario::find_parameter(route.reference);
        if (parameter == nullptr) return;
        writer_.member("value", content_.inputs.parameters.*parameter->field);
        writer_.member("document_value", parameter->default_value());
    }

    const GeoJsonContent& content_;
    JsonWriter writer_;
    std::map<std::string, int> measures_;
};

} // namespace

std::string write_geojson(const GeoJsonContent& content)
{
    return GeoJsonWriter(content).write();
}

} // namespace app::data
