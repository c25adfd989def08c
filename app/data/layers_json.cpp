#include "data/layers_json.hpp"

#include "scenario/layers.hpp"

namespace app::data {

std::string layers_json(JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.begin_array();
    for (const scenario::Layer layer : base::all_of<scenario::Layer>()) {
        const scenario::LayerFacts& facts = scenario::facts_of(layer);
        writer.begin_object().member("id", id_of(layer)).member("group", id_of(facts.group));
        writer.member("basis", id_of(facts.basis)).key("visibleAtFirst").boolean(scenario::visible_at_first(layer));
        writer.end_object();
    }
    writer.end_array();
    return writer.take();
}

} // namespace app::data
