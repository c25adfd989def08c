#include "data/scenario_file.hpp"

#include "base/memory_reserve.hpp"
#include "data/added_sites.hpp"
#include "data/json_reader.hpp"
#include "data/scenario_limits.hpp"
#include "data/scenario_migrations.hpp"
#include "data/scenario_view.hpp"
#include "scenario/parameters.hpp"

#include <algorithm>

namespace app::data {

namespace {

void read_values(const JsonPlace& values, model::Parameters& parameters)
{
    for (const auto& [id, place] : values.members()) {
        const scenario::Parameter* parameter = scenario::find_parameter(id);
        if (parameter == nullptr) {
            place.fail_at_key("unknown parameter '" + std::string(id) + '\'');
            return;
        }
        const std::optional<double> value = place.any_number();
        if (!value) return;
        if (const auto error = check_value(*parameter, *value)) place.fail(error->message);
        parameters.*parameter->field = *value;
    }
}

void set_choice(std::vector<model::Choice>& choices, std::size_t index, model::Choice choice)
{
    if (choices.size() <= index) choices.resize(index + 1, model::Choice::Auto);
    choices[index] = choice;
}

void drop_trailing_auto(std::vector<model::Choice>& choices)
{
    while (!choices.empty() && choices.back() == model::Choice::Auto) choices.pop_back();
}

void read_choices(const JsonPlace& sites, const model::Region& region, model::Inputs& inputs)
{
    for (const auto& [id, place] : sites.members()) {
        const auto choice = place.one_of<model::Choice>();
        if (const auto site = find_site(region, id)) {
            set_choice(inputs.choices, *site, choice);
        } else if (const auto added = find_added(inputs.added, id)) {
            set_choice(inputs.added_choices, *added, choice);
        } else {
            place.fail_at_key("unknown site '" + std::string(id) + '\'');
        }
    }
    drop_trailing_auto(inputs.choices);
    drop_trailing_auto(inputs.added_choices);
}

ScenarioFile read_scenario(const JsonPlace& root, const model::Region& region)
{
    ScenarioFile scenario;
    root.at("format").expect_text(kScenarioFormat);
    root.at("version").expect_number(scenario_version());
    root.allow_only({"format", "version", "name", "values", "sites", "added", "view"});
    if (const auto name = root.find("name")) scenario.name = name->text(kMaxNameBytes);
    if (const auto values = root.find("values")) read_values(*values, scenario.inputs.parameters);
    // Added sites first: choices may name them.
    if (const auto added = root.find("added")) scenario.inputs.added = read_added_sites(*added, region);
    if (const auto sites = root.find("sites")) read_choices(*sites, region, scenario.inputs);
    if (const auto view = root.find("view")) scenario.view = read_view(*view);
    return scenario;
}

void write_values(JsonWriter& writer, const model::Parameters& parameters)
{
    if (parameters == model::Parameters{}) return;
    writer.key("values").begin_object();
    for (const scenario::Parameter& parameter : scenario::parameters()) {
        const double value = parameters.*parameter.field;
        if (value != parameter.default_value()) writer.member(parameter.id, value);
    }
    writer.end_object();
}

bool any_chosen(const std::vector<model::Choice>& choices)
{
    return std::any_of(choices.begin(), choices.end(), [](auto choice) { return choice != model::Choice::Auto; });
}

template <class Sites>
void write_choices_of(JsonWriter& writer, const Sites& sites, const std::vector<model::Choice>& choices)
{
    for (std::size_t i = 0; i < std::min(sites.size(), choices.size()); ++i) {
        if (choices[i] != model::Choice::Auto) writer.member(sites[i].id, id_of(choices[i]));
    }
}

void write_choices(JsonWriter& writer, const model::Inputs& inputs, const model::Region& region)
{
    if (!any_chosen(inputs.choices) && !any_chosen(inputs.added_choices)) return;
    writer.key("sites").begin_object();
    write_choices_of(writer, region.sites, inputs.choices);
    write_choices_of(writer, inputs.added, inputs.added_choices);
    writer.end_object();
}

} // namespace

base::Result<ScenarioFile> parse_scenario(std::string_view text, std::string_view source, const model::Region& region)
{
    base::Result<JsonDocument> document = parse_json(text, source, kScenarioLimits);
    if (!document.ok()) return document.error();
    if (std::optional<base::Error> outdated = migrate(document.value())) return *std::move(outdated);
    std::optional<base::Error> failure;
    ScenarioFile scenario = read_scenario(JsonPlace(document.value(), failure), region);
    if (base::memory_is_low()) return base::not_enough_memory();
    if (failure) return *std::move(failure);
    return scenario;
}

std::string write_scenario(const ScenarioFile& scenario, const model::Region& region, JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.begin_object().member("format", kScenarioFormat).member("version", scenario_version());
    if (!scenario.name.empty()) writer.member("name", scenario.name);
    write_values(writer, scenario.inputs.parameters);
    write_choices(writer, scenario.inputs, region);
    if (!scenario.inputs.added.empty()) write_added_sites(writer, scenario.inputs.added);
    if (scenario.view) write_view(writer, *scenario.view);
    writer.end_object();
    return writer.take();
}

} // namespace app::data
