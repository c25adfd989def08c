// The program twente2040-model: the model on the command line.

#include "cli/command.hpp"
#include "cli/region_source.hpp"
#include "cli/report.hpp"

#include <cctype>
#include <optional>
#include <string>

namespace app::cli {

namespace {

constexpr Command kCommands[] = {
    {"run", "[FILE|-]", "results of a scenario file as JSON; without a file, of all defaults", 0, 1, {}, run},
    {"describe", "", "the catalogue of sliders as JSON", 0, 0, {}, describe},
    {"ensemble", "[FILE|-]", "what uncertain sliders do to a scenario: bands, decisions, rank correlations", 0, 1,
     kEnsembleOptions, ensemble},
    {"explain", "A B", "what each change from scenario A to scenario B does to an outcome", 2, 2, kExplainOptions,
     explain},
    {"flip", "SITE [FILE|-]", "the smallest change of one weight that changes the decision of a site", 1, 2, {}, flip},
    {"batch", "[FILE|-]", "one scenario per line in, one line of results per scenario out, in the same order", 0, 1,
     kBatchOptions, batch},
    {"check", "", "the model's own checks on the shipped data, each with its outcome and a sentence", 0, 0, {}, check},
    {"picture", "[FILE|-]", "the map of a scenario as SVG, of its own size or as the poster of the page", 0, 1,
     kPictureOptions, picture},
    {"schema", "", "the JSON Schema (2020-12) of a scenario file", 0, 0, {}, schema},
};

std::string usage_of(const Command& command)
{
    std::string text(command.name);
    for (const Option& option : command.options) {
        text += " [" + std::string(option.name) + (option.value.empty() ? "" : " ");
        for (const char letter : option.value) text += static_cast<char>(std::toupper(letter));
        text += ']';
    }
    if (!command.words.empty()) text += ' ' + std::string(command.words);
    return text;
}

std::string help_text()
{
    std::string text = "usage: twente2040-model [--data DIR] COMMAND [ARGUMENTS]\n\ncommands\n";
    for (const Command& command : kCommands) {
        text += "  " + usage_of(command) + "\n      " + std::string(command.summary) + '\n';
    }
    return text +
           "\noptions\n"
           "  --data DIR        read demand.json, sites.json and network.json from DIR instead of the built-in\n"
           "                    ones\n"
           "  --help            this text\n"
           "\n- as a file is standard input. Errors come on standard error, each one JSON object\n"
           "{message, source, pointer, line, column}. Exit codes: 0 done, 1 bad input or a check that failed,\n"
           "2 wrong use, 3 broken data files.\n"
           "\nbatch answers a bad line with {\"error\": {...}} that names the number of the line, goes on, and ends\n"
           "with 1. Lines of blanks only are numbered and have no answer. --summary gives the headline figures\n"
           "only; --jobs uses as many threads, with the same output.";
}

const Command* find_command(std::string_view name)
{
    for (const Command& command : kCommands) {
        if (command.name == name) return &command;
    }
    return nullptr;
}

const Option* find_option(std::span<const Option> options, std::string_view name)
{
    for (const Option& option : options) {
        if (option.name == name) return &option;
    }
    return nullptr;
}

struct CommandLine {
    bool help = false;
    std::optional<std::string_view> data_folder;
    const Command* command = nullptr; ///< null when none is named
    Arguments arguments;
};

constexpr Option kGlobalOptions[] = {{"--help", ""}, {"-h", ""}, {"--data", "folder"}};

base::Error unusable(std::string_view what, std::string_view which)
{
    return {.message = std::string(what) + " '" + std::string(which) + '\''};
}

/// Takes the words after the program's name apart. An option of a command stands after the command.
base::Result<CommandLine> read_command_line(std::span<const char* const> arguments)
{
    CommandLine line;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        if (word.size() > 1 && word[0] == '-') {
            const Option* option = find_option(kGlobalOptions, word);
            const bool global = option != nullptr;
            if (!global && line.command != nullptr) option = find_option(line.command->options, word);
            if (option == nullptr) return unusable("unknown option", word);
            const bool takes_value = !option->value.empty();
            if (takes_value && i + 1 == arguments.size()) {
                return base::Error{.message = std::string(word) + " expects a " + std::string(option->value)};
            }
            const std::string_view value = takes_value ? arguments[++i] : "";
            if (!global) line.arguments.options.emplace_back(word, value);
            if (global && takes_value) line.data_folder = value;
            if (global && !takes_value) line.help = true;
        } else if (line.command != nullptr) {
            line.arguments.words.push_back(word);
        } else if (line.command = find_command(word); line.command == nullptr) {
            return unusable("unknown command", word);
        }
    }
    return line;
}

ExitCode run_command(const CommandLine& line)
{
    const Command& command = *line.command;
    const std::size_t count = line.arguments.words.size();
    if (count < command.min_words) return wrong_use("expected more arguments for '" + std::string(command.name) + '\'');
    if (count > command.max_words) return wrong_use("too many arguments for '" + std::string(command.name) + '\'');
    const base::Result<model::Region> region =
        line.data_folder ? load_region_from(*line.data_folder) : load_built_in_region();
    if (!region.ok()) return report(region.error(), ExitCode::BrokenData);
    return command.run(region.value(), line.arguments);
}

ExitCode run_program(std::span<const char* const> arguments)
{
    const base::Result<CommandLine> line = read_command_line(arguments);
    if (!line.ok()) return wrong_use(line.error().message);
    if (line.value().help) return print(help_text());
    if (line.value().command == nullptr) return wrong_use("expected a command");
    return run_command(line.value());
}

} // namespace

} // namespace app::cli

int main(int argc, char** argv)
{
    const std::span<const char* const> arguments(argv, static_cast<std::size_t>(argc));
    return static_cast<int>(app::cli::run_program(arguments.subspan(arguments.empty() ? 0 : 1)));
}
