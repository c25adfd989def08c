#include "data/checks_json.hpp"

#include "scenario/check_sentence.hpp"

#include <cmath>

namespace app::data {

namespace {

void write_subject(JsonWriter& writer, const scenario::Check& check)
{
    writer.key("municipality");
    if (check.municipality) {
        writer.text(id_of(*check.municipality));
    } else {
        writer.null();
    }
    writer.key("year").number(check.year ? std::optional<double>(*check.year) : std::nullopt);
}

} // namespace

std::string checks_json(std::span<const scenario::Check> checks,
                        const base::EnumArray<scenario::Language, scenario::Words>& words, JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.begin_array();
    for (const scenario::Check& check : checks) {
        writer.begin_object().member("id", check.id);
        write_subject(writer, check);
        writer.member("unit", id_of(check.unit)).key("passed").boolean(check.passed());
        writer.key("value").number(std::isfinite(check.value) ? std::optional<double>(check.value) : std::nullopt);
        writer.member("expected", check.expected).member("tolerance", check.tolerance);
        writer.key("cases").whole_number(check.cases).key("sentence").begin_object();
        for (const scenario::Language language : base::all_of<scenario::Language>()) {
            if (words[language].texts().empty()) continue;
            writer.member(id_of(language), scenario::check_sentence(check, words[language], language));
        }
        writer.end_object().end_object();
    }
    writer.end_array();
    return writer.take();
}

} // namespace app::data
