#include "cli/batch.hpp"

#include "cli/workers.hpp"
#include "data/error_json.hpp"
#include "data/headline_json.hpp"
#include "data/json_text.hpp"
#include "data/results_json.hpp"
#include "data/scenario_file.hpp"

namespace app::cli {

namespace {

constexpr std::size_t kLinesPerJob = 64; ///< in a window: enough that no thread waits long for the last one

bool is_blank(const Line& line)
{
    return line.text.find_first_not_of(" \t") == std::string::npos;
}

base::Result<data::ScenarioFile> parse_line(const Line& line, std::string_view source, const model::Region& region)
{
    // The reader cut off what is far too long, so that the parser would see a wrong number of bytes.
    if (line.bytes > line.text.size()) return data::too_large(line.bytes, source, data::kScenarioLimits);
    return data::parse_scenario(line.text, source, region);
}

} // namespace

Batch::Batch(const model::Region& region, BatchForm form, std::size_t jobs, std::string_view source)
    : region_(region), form_(form), source_(source), window_(jobs * kLinesPerJob)
{
    for (std::size_t job = 0; job < jobs; ++job) models_.emplace_back(region);
}

std::size_t Batch::read_window(LineReader& reader)
{
    std::size_t count = 0;
    while (count < window_.size() && reader.read(window_[count].line)) {
        if (!is_blank(window_[count].line)) ++count;
    }
    return count;
}

void Batch::answer(model::Model& model, Item& item) const
{
    const base::Result<data::ScenarioFile> scenario = parse_line(item.line, source_, region_);
    item.failed = !scenario.ok();
    if (item.failed) {
        base::Error error = scenario.error();
        error.line = static_cast<int>(item.line.number);
        item.answer = "{\"error\":" + data::error_json(error) + "}\n";
        return;
    }
    const model::Results& results = model.run(scenario.value().inputs);
    item.answer = form_ == BatchForm::Headline ? data::headline_json(scenario.value().name, results)
                                               : data::results_json(region_, results);
    item.answer += '\n';
}

bool Batch::answer_window(LineReader& reader, std::string& answers)
{
    const std::size_t count = read_window(reader);
    work_in_parallel(models_.size(), count, [&](std::size_t job, std::size_t i) { answer(models_[job], window_[i]); });
    for (std::size_t i = 0; i < count; ++i) {
        answers += window_[i].answer;
        if (window_[i].failed) ++errors_;
    }
    return count > 0;
}

} // namespace app::cli
