#include "data/added_sites.hpp"

#include "data/extent.hpp"
#include "data/scenario_limits.hpp"
#include "data/sourced.hpp"
#include "model/nearest_municipality.hpp"

#include <algorithm>

namespace app::data {

namespace {

using model::Segment;
using model::SiteClass;

std::string read_id(const JsonPlace& place, UsedIds& used, const model::Region& region)
{
    std::string id = new_id(place, used);
    if (!place.failed() && find_site(region, id)) {
        place.fail("expected an id that no site of the plan has, found '" + id + '\'');
    }
    return id;
}

std::vector<Segment> read_segments(const JsonPlace& list, SiteClass site_class)
{
    std::vector<std::string_view> allowed;
    for (const Segment segment : segments_of(site_class)) allowed.push_back(id_of(segment));
    std::vector<Segment> segments;
    for (const JsonPlace& item : list.items()) {
        const Segment segment = segments_of(site_class)[item.index_of_text(allowed)];
        if (std::find(segments.begin(), segments.end(), segment) != segments.end()) {
            item.fail("expected each segment once, found '" + std::string(id_of(segment)) + "' again");
        }
        segments.push_back(segment);
    }
    if (!list.failed() && segments.empty()) list.fail("expected at least one segment");
    return segments;
}

model::AddedSite read_added_site(const JsonPlace& object, UsedIds& used, const model::Region& region)
{
    object.allow_only({"id", "name", "lon", "lat", "municipality", "class", "segments", "capacity", "kind"});
    model::AddedSite site;
    site.id = read_id(object.at("id"), used, region);
    site.name = object.at("name").text(kMaxNameBytes);
    read_place(object, site.longitude_deg, site.latitude_deg);
    const auto municipality = object.find("municipality");
    site.municipality = municipality ? municipality->one_of<model::Municipality>()
                                     : model::nearest_municipality(region, site.longitude_deg, site.latitude_deg);
    site.site_class = object.at("class").one_of<SiteClass>();
    site.segments = read_segments(object.at("segments"), site.site_class);
    site.capacity = object.at("capacity").positive_number(kMaxCapacity);
    site.kind = object.at("kind").one_of<model::SiteKind>();
    return site;
}

} // namespace

std::vector<model::AddedSite> read_added_sites(const JsonPlace& list, const model::Region& region)
{
    const std::vector<JsonPlace> objects = list.items();
    if (objects.size() > model::kMaxAddedSites) {
        list.fail("expected at most " + std::to_string(model::kMaxAddedSites) + " added sites, found " +
                  std::to_string(objects.size()));
    }
    std::vector<model::AddedSite> added;
    UsedIds used;
    for (const JsonPlace& object : objects) added.push_back(read_added_site(object, used, region));
    return added;
}

void write_added_sites(JsonWriter& writer, const std::vector<model::AddedSite>& added)
{
    writer.key("added").begin_array();
    for (const model::AddedSite& site : added) {
        writer.begin_object().member("id", site.id).member("name", site.name);
        writer.member("lon", site.longitude_deg).member("lat", site.latitude_deg);
        writer.member("municipality", id_of(site.municipality)).member("class", id_of(site.site_class));
        writer.key("segments").begin_array();
        for (const Segment segment : site.segments) writer.text(id_of(segment));
        writer.end_array();
        writer.member("capacity", site.capacity).member("kind", id_of(site.kind)).end_object();
    }
    writer.end_array();
}

std::optional<std::size_t> find_added(const std::vector<model::AddedSite>& added, std::string_view id)
{
    for (std::size_t i = 0; i < added.size(); ++i) {
        if (added[i].id == id) return i;
    }
    return std::nullopt;
}

} // namespace app::data
