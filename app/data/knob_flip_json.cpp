#include "data/knob_flip_json.hpp"

#include "data/json_writer.hpp"

namespace app::data {

std::string knob_flip_json(std::string_view site_id, bool searching, const std::optional<scenario::KnobFlip>& flip)
{
    JsonWriter writer;
    writer.begin_object().member("site", site_id).key("searching").boolean(searching).key("flip");
    if (flip) {
        writer.begin_object().member("parameter", flip->parameter->id).member("from", flip->from);
        writer.member("to", flip->to).member("decision", id_of(flip->decision)).end_object();
    } else {
        writer.null();
    }
    writer.end_object();
    return writer.take();
}

} // namespace app::data
