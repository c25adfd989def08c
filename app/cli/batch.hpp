#pragma once
// Many scenarios, one per line, answered one per line in the same order, in constant memory.

#include "cli/line_reader.hpp"
#include "model/model.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace app::cli {

enum class BatchForm { Results, Headline };

class Batch {
public:
    /// The region must outlive the batch.
    ///   jobs    threads, 1..kMaxJobs; the output is the same for any number
    ///   source  how errors name the stream
    Batch(const model::Region& region, BatchForm form, std::size_t jobs, std::string_view source);

    /// Reads lines until the stream ends or a window of them is full, and appends an answer with its line end for each:
    /// the results, or {"error": {message, source, pointer, line, column}} with the number of the line in the stream.
    /// Lines of blanks only have no answer, but a number. False when there was nothing left to read.
    bool answer_window(LineReader& reader, std::string& answers);

    /// How many lines were answered with an error so far.
    [[nodiscard]] std::size_t errors() const { return errors_; }

private:
    struct Item {
        Line line;
        std::string answer;
        bool failed = false;
    };

    void answer(model::Model& model, Item& item) const;
    [[nodiscard]] std::size_t read_window(LineReader& reader);

    const model::Region& region_;
    BatchForm form_;
    std::string source_;
    std::deque<model::Model> models_; ///< one per thread: what a model remembers of its last run saves most of the next
    std::vector<Item> window_;
    std::size_t errors_ = 0;
};

} // namespace app::cli
