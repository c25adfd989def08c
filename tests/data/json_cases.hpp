#pragma once
// The classes of cases of a JSON reader: texts that every reader must accept (y_), that every reader must refuse (n_),
// and on which the standard leaves a choice (i_). One file each in tests/data/json_cases, and texts that are too large
// for a file.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::test {

struct JsonCase {
    std::string name; ///< begins with y_, n_ or i_
    std::string text;
};

/// Of the folder, in the order of their names, and those that are made.
[[nodiscard]] std::vector<JsonCase> json_cases();

/// How our reader decides otherwise than the name of a case says, or where the standard leaves the choice.
struct JsonDecision {
    std::string_view name;
    bool accepted;
    std::string_view reason;
};
[[nodiscard]] std::span<const JsonDecision> json_decisions();

/// What our reader is to do with a case.
[[nodiscard]] bool is_to_be_accepted(const JsonCase& json_case);

/// What our reader does with it.
[[nodiscard]] bool is_accepted(const JsonCase& json_case);

struct JsonVerdicts {
    std::size_t accepted = 0;  ///< y_ that are accepted
    std::size_t refused = 0;   ///< n_ that are refused
    std::size_t pinned = 0;    ///< i_ that are decided as written down
    std::size_t different = 0; ///< y_ that are refused by intent
    std::vector<std::string> wrong;
};
[[nodiscard]] JsonVerdicts judge_json_cases();

} // namespace app::test
