#include "data/weight_flip_json.hpp"

#include "data/json_writer.hpp"

namespace app::data {

std::string weight_flip_json(std::string_view site_id, model::Decision decision,
                             const std::optional<scenario::WeightFlip>& flip)
{
    JsonWriter writer;
    writer.begin_object().member("site", site_id).member("decision", id_of(decision)).key("flip");
    if (flip) {
        writer.begin_object().member("id", flip->weight->id).member("from", flip->from).member("to", flip->to);
        writer.member("decision", id_of(flip->decision)).end_object();
    } else {
        writer.null();
    }
    writer.end_object();
    return writer.take();
}

} // namespace app::data
