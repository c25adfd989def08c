#include "data/comparison_json.hpp"

#include "data/json_writer.hpp"
#include "scenario/base_preset.hpp"

namespace app::data {

namespace {

void write_decision(JsonWriter& writer, std::string_view name, std::optional<model::Decision> decision)
{
    writer.key(name);
    if (decision) {
        writer.text(id_of(*decision));
    } else {
        writer.null();
    }
}

void write_parameters(JsonWriter& writer, const ComparisonParts& parts)
{
    writer.key("parameters").begin_array();
    for (const auto& difference : scenario::parameter_differences(parts.reference.inputs, parts.present)) {
        writer.begin_object().member("id", difference.parameter->id).member("reference", difference.reference);
        writer.member("present", difference.present).end_object();
    }
    writer.end_array();
}

void write_sites(JsonWriter& writer, const ComparisonParts& parts)
{
    writer.key("sites").begin_array();
    for (const scenario::SiteDifference& site : parts.sites) {
        if (site.change == scenario::Change::Same) continue;
        writer.begin_object().member("id", site.id);
        write_decision(writer, "reference", site.reference);
        write_decision(writer, "present", site.present);
        writer.member("change", id_of(site.change)).end_object();
    }
    writer.end_array();
}

} // namespace

std::string comparison_json(const model::Region& region, const ComparisonParts& parts)
{
    const scenario::BasePreset base = scenario::find_base_preset(parts.reference.inputs);
    JsonWriter writer;
    writer.begin_object().member("name", parts.reference.name).member("preset", base.preset->id);
    writer.member("changes", base.changes);
    writer.key("scenario").json(write_scenario(parts.reference, region, JsonLayout::Compact));
    write_parameters(writer, parts);
    write_sites(writer, parts);
    writer.key("blocks").begin_object();
    const map::BlockChanges& blocks = parts.blocks;
    writer.member("more", blocks.more).member("gone", blocks.gone);
    writer.member("higher", blocks.higher).member("lower", blocks.lower);
    writer.end_object().end_object();
    return writer.take();
}

} // namespace app::data
