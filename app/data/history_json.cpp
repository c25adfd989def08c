#include "data/history_json.hpp"

#include "base/memory_reserve.hpp"
#include "data/json_reader.hpp"
#include "data/json_writer.hpp"
#include "data/scenario_file.hpp"

#include <utility>
#include <vector>

namespace app::data {

namespace {

constexpr std::string_view kFormat = "twente2040-history";
constexpr int kVersion = 1;
constexpr JsonLimits kHistoryLimits{.size_bytes = 4 * 1024 * 1024, .values = 4 * scenario::kHistoryDepth};

void write_steps(JsonWriter& writer, std::string_view key, const std::vector<model::Inputs>& steps,
                 const model::Region& region)
{
    writer.key(key).begin_array();
    for (const model::Inputs& inputs : steps) {
        writer.text(write_scenario({.name = {}, .inputs = inputs, .view = {}}, region, JsonLayout::Compact));
    }
    writer.end_array();
}

std::vector<model::Inputs> read_steps(const JsonPlace& list, const model::Region& region)
{
    std::vector<model::Inputs> steps;
    for (const JsonPlace& item : list.items()) {
        if (base::memory_is_low()) return {};
        auto scenario = parse_scenario(item.text(kScenarioLimits.size_bytes), "step", region);
        if (item.failed()) return {};
        if (!scenario.ok()) {
            item.fail(scenario.error().pointer + ": " + scenario.error().message);
            return {};
        }
        steps.push_back(std::move(scenario.value().inputs));
    }
    return steps;
}

} // namespace

std::string write_history(const scenario::History& history, const model::Region& region)
{
    JsonWriter writer(JsonLayout::Compact);
    writer.begin_object().member("format", kFormat).member("version", kVersion);
    write_steps(writer, "past", history.past(), region);
    write_steps(writer, "future", history.future(), region);
    writer.end_object();
    return writer.take();
}

base::Result<scenario::History> parse_history(std::string_view text, std::string_view source,
                                              const model::Region& region)
{
    base::Result<JsonDocument> document = parse_json(text, source, kHistoryLimits);
    if (!document.ok()) return document.error();
    std::optional<base::Error> failure;
    const JsonPlace root(document.value(), failure);
    root.at("format").expect_text(kFormat);
    root.at("version").expect_number(kVersion);
    root.allow_only({"format", "version", "past", "future"});
    auto past = read_steps(root.at("past"), region);
    auto future = read_steps(root.at("future"), region);
    if (base::memory_is_low()) return base::not_enough_memory();
    if (failure) return *std::move(failure);
    scenario::History history;
    history.restore(std::move(past), std::move(future));
    return history;
}

} // namespace app::data
