#include "data/scenario_migrations.hpp"

#include "data/scenario_limits.hpp"

#include <cmath>
#include <string>

namespace app::data {

namespace {

JsonValue* find_member(JsonValue& root, std::string_view key)
{
    for (JsonMember& member : root.members) {
        if (member.key == key) return &member.value;
    }
    return nullptr;
}

} // namespace

std::span<const Migration> scenario_migrations()
{
    return {};
}

int scenario_version(std::span<const Migration> migrations)
{
    return 1 + static_cast<int>(migrations.size());
}

std::optional<base::Error> migrate(JsonDocument& document, std::span<const Migration> migrations)
{
    const JsonValue* format = find_member(document.root, "format");
    const JsonValue* version = find_member(document.root, "version");
    if (format == nullptr || format->text != kScenarioFormat || version == nullptr) return std::nullopt;
    const double number = version->number;
    if (version->type != JsonType::Number || number < 1 || number != std::floor(number)) return std::nullopt;

    const int newest = scenario_version(migrations);
    if (number > newest) {
        return error_at(document.text, document.source, version->offset, "/version",
                        "the file is of a later version than this program, which reads versions up to " +
                            std::to_string(newest));
    }
    for (const Migration step : migrations.subspan(static_cast<std::size_t>(number) - 1)) step(document.root);
    if (JsonValue* migrated = find_member(document.root, "version")) migrated->number = newest;
    return std::nullopt;
}

} // namespace app::data
