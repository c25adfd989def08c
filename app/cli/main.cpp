// The program twente2040-model: the model on the command line.

#include "cli/command.hpp"
#include "cli/region_source.hpp"
#include "cli/report.hpp"

#include <cstdio>
#include <optional>
#include <string>
#include <vector>

namespace app::cli {

namespace {

constexpr Command kCommands[] = {
    {"run", "[FILE|-]", "results of a scenario file as JSON; without a file, of all defaults", 1, run},
    {"describe", "", "the catalogue of sliders as JSON", 0, describe},
};

std::string help_text()
{
    std::string text = "usage: twente2040-model [--data DIR] COMMAND [ARGUMENTS]\n\ncommands\n";
    for (const Command& command : kCommands) {
        std::string line = "  " + std::string(command.name) + ' ' + std::string(command.arguments);
        line.resize(20, ' ');
        text += line + std::string(command.summary) + '\n';
    }
    return text + "\noptions\n"
                  "  --data DIR        read demand.json, sites.json and network.json from DIR instead of the built-in\n"
                  "                    ones\n"
                  "  --help            this text\n"
                  "\n- as a file is standard input. Errors come on standard error, each one JSON object\n"
                  "{message, source, pointer, line, column}. Exit codes: 0 done, 1 bad input, 2 wrong use, 3 broken\n"
                  "data files.";
}

ExitCode wrong_use(std::string message)
{
    return report({.message = std::move(message) + "; see twente2040-model --help", .source = "command line"},
                  ExitCode::Usage);
}

struct CommandLine {
    std::optional<std::string_view> data_folder;
    std::optional<std::string_view> unknown_option;
    bool help = false;
    bool data_without_folder = false;
    std::vector<std::string_view> words; ///< the command and its arguments
};

CommandLine split(std::span<const char* const> arguments)
{
    CommandLine line;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            line.help = true;
        } else if (argument == "--data") {
            line.data_without_folder = i + 1 == arguments.size();
            if (!line.data_without_folder) line.data_folder = arguments[++i];
        } else if (argument.size() > 1 && argument[0] == '-') {
            line.unknown_option = argument;
        } else {
            line.words.push_back(argument);
        }
    }
    return line;
}

const Command* find_command(std::string_view name)
{
    for (const Command& command : kCommands) {
        if (command.name == name) return &command;
    }
    return nullptr;
}

ExitCode run_program(std::span<const char* const> arguments)
{
    const CommandLine line = split(arguments);
    if (line.help) return print(help_text());
    if (line.data_without_folder) return wrong_use("--data expects a folder");
    if (line.unknown_option) return wrong_use("unknown option '" + std::string(*line.unknown_option) + '\'');
    if (line.words.empty()) return wrong_use("expected a command");
    const Command* command = find_command(line.words[0]);
    if (command == nullptr) return wrong_use("unknown command '" + std::string(line.words[0]) + '\'');
    const std::span<const std::string_view> rest = std::span(line.words).subspan(1);
    if (rest.size() > command->max_arguments) {
        return wrong_use("too many arguments for '" + std::string(command->name) + '\'');
    }
    const base::Result<model::Region> region =
        line.data_folder ? load_region_from(*line.data_folder) : load_built_in_region();
    if (!region.ok()) return report(region.error(), ExitCode::BrokenData);
    return command->run(region.value(), rest);
}

} // namespace

} // namespace app::cli

int main(int argc, char** argv)
{
    const std::span<const char* const> arguments(argv, static_cast<std::size_t>(argc));
    return static_cast<int>(app::cli::run_program(arguments.subspan(arguments.empty() ? 0 : 1)));
}
