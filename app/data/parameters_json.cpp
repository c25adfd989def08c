#include "data/parameters_json.hpp"

#include "scenario/parameters.hpp"
#include "scenario/sources.hpp"

namespace app::data {

std::string parameters_json(JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.begin_array();
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        writer.begin_object().member("id", parameter.id).member("group", id_of(parameter.group));
        writer.member("kind", parameter.kind == scenario::Kind::Toggle ? "toggle" : "number");
        writer.member("unit", parameter.unit).member("min", parameter.min).member("max", parameter.max);
        writer.member("step", parameter.step).member("default", parameter.default_value());
        writer.member("uncertainty", parameter.uncertainty);
        writer.member("basis", id_of(parameter.basis)).member("source", parameter.source);
        writer.member("sourceId", scenario::source_id(parameter)).end_object();
    }
    writer.end_array();
    return writer.take();
}

} // namespace app::data
