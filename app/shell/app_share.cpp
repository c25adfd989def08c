// What a person takes along: the scenario as a link, and the map as data.

#include "shell/app.hpp"

#include "data/geojson.hpp"
#include "data/json_writer.hpp"
#include "data/link.hpp"
#include "map/known_reference.hpp"
#include "model/version.hpp"

namespace app::shell {

namespace {

std::string report_json(const data::OpenedLink& link, const data::LinkStamp& own)
{
    data::JsonWriter writer;
    writer.begin_object();
    writer.key("otherModel").boolean(link.made_with.model != own.model);
    writer.key("otherData").boolean(link.made_with.data != own.data);
    writer.key("leftOut").begin_array();
    for (const std::string& id : link.left_out) writer.text(id);
    writer.end_array().end_object();
    return writer.take();
}

} // namespace

bridge::ShareHost App::make_share_host()
{
    bridge::ShareHost host;
    host.link = [this] { return link(); };
    host.open_link = [this](auto fragment) { return open_link(fragment); };
    host.geojson = [this] {
        settle(bridge::take_inbox());
        return data::write_geojson({.region = content_->region,
                                    .inputs = state_.inputs,
                                    .results = model_->results(),
                                    .routes = content_->map.routes,
                                    .stamp = link_stamp()});
    };
    host.version_json = [this] {
        const data::LinkStamp stamp = link_stamp();
        data::JsonWriter writer;
        writer.begin_object().member("model", stamp.model).member("data", stamp.data).end_object();
        return writer.take();
    };
    return host;
}

data::LinkStamp App::link_stamp() const
{
    return {.model = std::string(model::kVersion), .data = files_.fingerprint()};
}

std::string App::link()
{
    settle(bridge::take_inbox());
    data::ScenarioFile scenario{.name = {}, .inputs = state_.inputs, .view = state_.view};
    if (!camera_is_own_) scenario.view->camera = {}; // fitted to this window: the next one fits it anew
    const scenario::Comparison* comparison = state_.comparison ? &*state_.comparison : nullptr;
    return data::write_link(scenario, content_->region, link_stamp(), comparison);
}

base::Result<std::string> App::open_link(std::string_view fragment)
{
    auto opened = data::read_link(fragment, content_->region, link_stamp());
    if (!opened) return opened.error();
    data::OpenedLink& link = opened.value();
    std::string& selected = link.scenario.view->selected;
    if (!selected.empty() && !map::is_known(content_->map, content_->region, link.scenario.inputs, selected)) {
        link.left_out.push_back(selected);
        selected.clear();
    }
    std::string report = report_json(link, link_stamp());
    take(std::move(link.scenario));
    settle({scenario::CompareWith{std::move(link.comparison)}});
    return report;
}

} // namespace app::shell
