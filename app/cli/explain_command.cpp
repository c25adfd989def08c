#include "cli/command.hpp"
#include "cli/report.hpp"
#include "cli/scenario_source.hpp"
#include "cli/words_source.hpp"
#include "data/explain_json.hpp"
#include "scenario/explain_sentence.hpp"

#include <string>

namespace app::cli {

namespace {

base::Result<scenario::Outcome> outcome_option(const Arguments& arguments)
{
    const std::optional<std::string_view> id = arguments.find("--outcome");
    if (!id) return scenario::Outcome::Result;
    std::string known;
    for (const scenario::Outcome outcome : base::all_of<scenario::Outcome>()) {
        if (id_of(outcome) == *id) return outcome;
        known += (known.empty() ? "" : ", ") + std::string(id_of(outcome));
    }
    return base::Error{.message = "--outcome expects one of " + known + ", found '" + std::string(*id) + '\'',
                       .source = "command line"};
}

} // namespace

ExitCode explain(const model::Region& region, const Arguments& arguments)
{
    const base::Result<scenario::Outcome> outcome = outcome_option(arguments);
    if (!outcome.ok()) return report(outcome.error(), ExitCode::Usage);
    if (arguments.words[0] == "-" && arguments.words[1] == "-") return wrong_use("only one of A and B can be '-'");

    const base::Result<data::ScenarioFile> a = load_scenario(region, arguments.words[0]);
    if (!a.ok()) return report(a.error(), ExitCode::BadInput);
    const base::Result<data::ScenarioFile> b = load_scenario(region, arguments.words[1]);
    if (!b.ok()) return report(b.error(), ExitCode::BadInput);
    const base::Result<WordsOfLanguages> words = load_built_in_words();
    if (!words.ok()) return report(words.error(), ExitCode::BrokenData);

    const scenario::Explanation explanation =
        scenario::explain(region, a.value().inputs, b.value().inputs, outcome.value());
    data::Sentences sentences;
    for (const scenario::Language language : base::all_of<scenario::Language>()) {
        sentences[language] = scenario::explain_sentence(explanation, words.value()[language], language);
    }
    return print(data::explain_json(explanation, sentences));
}

} // namespace app::cli
