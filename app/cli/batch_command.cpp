#include "cli/batch.hpp"
#include "cli/command.hpp"
#include "cli/files.hpp"
#include "cli/report.hpp"
#include "cli/workers.hpp"
#include "data/json_text.hpp"

namespace app::cli {

namespace {

/// Answers the whole stream.
ExitCode answer_all(Batch& batch, std::FILE* stream, std::string_view source)
{
    LineReader reader(stream, data::kScenarioLimits.size_bytes);
    std::string answers;
    while (batch.answer_window(reader, answers)) {
        if (const ExitCode written = write(answers); written != ExitCode::Ok) return written;
        answers.clear();
    }
    if (reader.failed()) {
        return report({.message = "the file could not be read", .source = std::string(source)}, ExitCode::BadInput);
    }
    return batch.errors() == 0 ? ExitCode::Ok : ExitCode::BadInput;
}

} // namespace

ExitCode batch(const model::Region& region, const Arguments& arguments)
{
    const base::Result<std::uint64_t> jobs = whole_number_of(arguments, "--jobs", 1, kMaxJobs, 1);
    if (!jobs.ok()) return report(jobs.error(), ExitCode::Usage);
    const std::string_view path = arguments.words.empty() ? "-" : arguments.words[0];
    const File file = open_file(path);
    if (!file) {
        return report({.message = "the file could not be opened", .source = std::string(source_name(path))},
                      ExitCode::BadInput);
    }
    const BatchForm form = arguments.find("--summary") ? BatchForm::Headline : BatchForm::Results;
    Batch batch(region, form, static_cast<std::size_t>(jobs.value()), source_name(path));
    return answer_all(batch, file.get(), source_name(path));
}

} // namespace app::cli
