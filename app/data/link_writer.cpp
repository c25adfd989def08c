#include "data/link.hpp"

#include "data/link_parts.hpp"
#include "data/number_text.hpp"
#include "scenario/parameters.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app::data {

namespace {

constexpr double kDegreesPerRadian = 180 / std::numbers::pi;

/// Adds what is not empty.
void add(std::string& link, LinkField field, const std::string& content)
{
    if (content.empty()) return;
    if (!link.empty()) link += '&';
    link += std::string(id_of(field)) + '=' + content;
}

void add_item(std::string& list, const std::string& item, char sign = ',')
{
    if (!list.empty()) list += sign;
    list += item;
}

std::string rounded(double value, double per_unit)
{
    return number_text(std::round(value * per_unit) / per_unit);
}

std::string values_text(const model::Parameters& parameters)
{
    std::string list;
    std::string_view group;
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        const double value = parameters.*parameter.field;
        if (value == parameter.default_value()) continue;
        const std::string_view own = group_of(parameter.id);
        const std::string_view shown = own == group ? parameter.id.substr(own.size()) : parameter.id;
        group = own;
        add_item(list, percent_encoded(shown) + ':' + number_text(value));
    }
    return list;
}

template <class Sites>
void add_choices(std::string& list, const Sites& sites, const std::vector<model::Choice>& choices)
{
    for (std::size_t i = 0; i < std::min(sites.size(), choices.size()); ++i) {
        if (choices[i] == model::Choice::Auto) continue;
        add_item(list, percent_encoded(sites[i].id) + ':' + std::string(id_of(choices[i])));
    }
}

std::string added_text(const model::AddedSite& site)
{
    std::string segments;
    for (const model::Segment segment : site.segments) add_item(segments, std::string(id_of(segment)), '.');
    std::string text;
    for (const std::string& part :
         {percent_encoded(site.id), percent_encoded(site.name), number_text(site.longitude_deg),
          number_text(site.latitude_deg), std::string(id_of(site.municipality)), std::string(id_of(site.site_class)),
          segments, number_text(site.capacity), std::string(id_of(site.kind))}) {
        text += text.empty() ? part : ',' + part;
    }
    return text;
}

std::string layers_text(const scenario::View& view)
{
    std::string list;
    for (const scenario::Layer layer : base::all_of<scenario::Layer>()) {
        if (view.layers[layer] == scenario::visible_at_first(layer)) continue;
        add_item(list, (view.layers[layer] ? "" : "-") + std::string(id_of(layer)));
    }
    return list;
}

std::string pose_text(const scenario::CameraPose& camera)
{
    return rounded(camera.east_m, 1) + ',' + rounded(camera.north_m, 1) + ',' + rounded(camera.scale_px_per_km, 10) +
           ',' + rounded(camera.tilt_rad * kDegreesPerRadian, 10) + ',' +
           rounded(camera.azimuth_rad * kDegreesPerRadian, 10);
}

std::string origin_text(const scenario::TravelTimesView& travel)
{
    return rounded(travel.origin.longitude_deg, 1e5) + ',' + rounded(travel.origin.latitude_deg, 1e5) + ',' +
           std::string(id_of(travel.mode));
}

/// Compared as they are written: what is rounded to the standard is the standard.
std::string unless_standard(std::string text, const std::string& standard)
{
    return text == standard ? std::string{} : std::move(text);
}

void add_view(std::string& link, const scenario::View& view)
{
    const scenario::View standard;
    if (view.year != standard.year) add(link, LinkField::Year, std::to_string(view.year));
    if (view.language != standard.language) add(link, LinkField::Language, std::string(id_of(view.language)));
    add(link, LinkField::Layers, layers_text(view));
    add(link, LinkField::Camera, unless_standard(pose_text(view.camera), pose_text(standard.camera)));
    add(link, LinkField::TravelTimes,
        unless_standard(origin_text(view.travel_times), origin_text(standard.travel_times)));
    add(link, LinkField::Selected, percent_encoded(view.selected));
}

void add_inputs(std::string& link, const LinkInputFields& fields, const model::Inputs& inputs,
                const model::Region& region)
{
    add(link, fields.values, values_text(inputs.parameters));
    std::string choices;
    add_choices(choices, region.sites, inputs.choices);
    add_choices(choices, inputs.added, inputs.added_choices);
    add(link, fields.choices, choices);
    std::string added;
    for (const model::AddedSite& site : inputs.added) add_item(added, added_text(site), ';');
    add(link, fields.added, added);
}

} // namespace

std::string write_link(const ScenarioFile& scenario, const model::Region& region, const LinkStamp& stamp,
                       const scenario::Comparison* comparison)
{
    std::string link;
    add(link, LinkField::Version, std::to_string(kLinkVersion));
    add(link, LinkField::Model, percent_encoded(stamp.model));
    add(link, LinkField::Data, percent_encoded(stamp.data));
    add_inputs(link, kOwnInputs, scenario.inputs, region);
    if (scenario.view) add_view(link, *scenario.view);
    if (comparison) {
        link += '&' + std::string(id_of(LinkField::Reference)) + '=' + percent_encoded(comparison->name);
        add_inputs(link, kReferenceInputs, comparison->inputs, region);
    }
    add(link, LinkField::Seal, seal_of(link));
    return link;
}

} // namespace app::data
