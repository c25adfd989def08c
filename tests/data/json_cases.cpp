#include "tests/data/json_cases.hpp"

#include "data/json_text.hpp"
#include "tests/support/source_dir.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace app::test {

namespace {

/// Large enough for every case: here the standard is asked for, not our limits. But the depth is ours.
constexpr data::JsonLimits kLimits{.size_bytes = 8 * 1024 * 1024, .values = 1024 * 1024};

constexpr std::string_view kAmbiguous = "whoever reads the other value sees another scenario";
constexpr std::string_view kNul = "what ends a text in C must not end a name in the middle";
constexpr std::string_view kUtf8 = "not UTF-8, which RFC 8259 asks for between systems";
constexpr std::string_view kSurrogate = "half a pair is no character and cannot be written as UTF-8";
constexpr std::string_view kRange = "no double holds it, and infinity is no value of a scenario";
constexpr std::string_view kNearest = "the nearest double";
constexpr std::string_view kMark = "some editors write a byte order mark; RFC 8259 lets a reader skip it";
constexpr std::string_view kDepth = "deeper than 32 levels: nothing of ours is, and a stack is small";

constexpr JsonDecision kDecisions[] = {
    {"y_object_duplicate_key", false, kAmbiguous},
    {"y_object_duplicate_key_and_value", false, kAmbiguous},
    {"y_object_duplicate_key_written_with_escape", false, kAmbiguous},
    {"y_object_escaped_nul_in_key", false, kNul},
    {"y_string_escaped_nul", false, kNul},
    {"y_made_array_of_1000_levels", false, kDepth},
    {"y_made_object_of_100000_levels", false, kDepth},
    {"y_made_array_of_1000000_levels", false, kDepth},

    {"i_utf8_overlong_slash", false, kUtf8},
    {"i_utf8_overlong_nul", false, kUtf8},
    {"i_utf8_overlong_three_bytes", false, kUtf8},
    {"i_utf8_overlong_four_bytes", false, kUtf8},
    {"i_utf8_overlong_five_bytes", false, kUtf8},
    {"i_utf8_overlong_six_bytes", false, kUtf8},
    {"i_utf8_surrogate_high", false, kUtf8},
    {"i_utf8_surrogate_low", false, kUtf8},
    {"i_utf8_surrogate_pair", false, kUtf8},
    {"i_utf8_above_last_code_point", false, kUtf8},
    {"i_utf8_truncated_two_bytes", false, kUtf8},
    {"i_utf8_truncated_three_bytes", false, kUtf8},
    {"i_utf8_truncated_four_bytes", false, kUtf8},
    {"i_utf8_lone_continuation", false, kUtf8},
    {"i_utf8_latin_1", false, kUtf8},
    {"i_utf8_invalid_byte", false, kUtf8},
    {"i_utf8_truncated_key", false, kUtf8},
    {"i_structure_utf16_little_endian", false, kUtf8},
    {"i_structure_utf16_big_endian", false, kUtf8},
    {"i_structure_utf16_with_mark", false, kUtf8},
    {"i_string_lone_high_surrogate", false, kSurrogate},
    {"i_string_lone_low_surrogate", false, kSurrogate},
    {"i_string_surrogates_swapped", false, kSurrogate},
    {"i_string_two_high_surrogates", false, kSurrogate},
    {"i_string_high_surrogate_then_letter", false, kSurrogate},
    {"i_string_high_surrogate_then_line_break", false, kSurrogate},
    {"i_object_lone_surrogate_in_key", false, kSurrogate},
    {"i_structure_byte_order_mark_object", true, kMark},
    {"i_structure_byte_order_mark_and_space", true, kMark},
    {"i_structure_forty_levels", false, kDepth},
    {"i_number_overflow", false, kRange},
    {"i_number_negative_overflow", false, kRange},
    {"i_number_huge_exponent", false, kRange},
    {"i_number_whole_overflow", false, kRange},
    {"i_number_underflow", true, kNearest},
    {"i_number_huge_negative_exponent", true, kNearest},
    {"i_number_subnormal", true, kNearest},
    {"i_number_more_digits_than_a_double", true, kNearest},
};

std::string repeated(std::string_view part, std::size_t count)
{
    std::string text;
    text.reserve(part.size() * count);
    for (std::size_t i = 0; i < count; ++i) text += part;
    return text;
}

void add_made_cases(std::vector<JsonCase>& cases)
{
    for (const std::size_t levels : {1000U, 10'000U, 100'000U, 1'000'000U}) {
        const std::string many = std::to_string(levels);
        cases.push_back({"n_made_open_array_of_" + many + "_levels", repeated("[", levels)});
        cases.push_back({"n_made_open_object_of_" + many + "_levels", repeated("{\"\":", levels)});
        cases.push_back({"n_made_close_array_of_" + many + "_levels", repeated("]", levels)});
    }
    cases.push_back({"y_made_array_of_1000_levels", repeated("[", 1000) + repeated("]", 1000)});
    cases.push_back({"y_made_object_of_100000_levels", repeated("{\"a\":", 100'000) + "1" + repeated("}", 100'000)});
    cases.push_back({"y_made_array_of_1000000_levels", repeated("[", 1'000'000) + repeated("]", 1'000'000)});
    cases.push_back({"y_made_array_of_100000_items", '[' + repeated("0,", 100'000) + "0]"});
    cases.push_back({"y_made_text_of_a_megabyte", '"' + repeated("x", 1024 * 1024) + '"'});
    cases.push_back({"n_made_text_of_a_megabyte_unclosed", '"' + repeated("x", 1024 * 1024)});
    cases.push_back({"n_made_megabyte_of_space", repeated(" ", 1024 * 1024)});
}

const JsonDecision* find_decision(std::string_view name)
{
    const auto found = std::find_if(std::begin(kDecisions), std::end(kDecisions),
                                    [&](const JsonDecision& decision) { return decision.name == name; });
    return found == std::end(kDecisions) ? nullptr : &*found;
}

} // namespace

std::vector<JsonCase> json_cases()
{
    std::vector<JsonCase> cases;
    for (const auto& entry : std::filesystem::directory_iterator(source_dir() + "/tests/data/json_cases")) {
        std::ifstream file(entry.path(), std::ios::binary);
        cases.push_back({entry.path().stem().string(), {std::istreambuf_iterator<char>(file), {}}});
    }
    std::sort(cases.begin(), cases.end(), [](const JsonCase& a, const JsonCase& b) { return a.name < b.name; });
    add_made_cases(cases);
    return cases;
}

std::span<const JsonDecision> json_decisions()
{
    return kDecisions;
}

bool is_to_be_accepted(const JsonCase& json_case)
{
    const JsonDecision* decision = find_decision(json_case.name);
    return decision ? decision->accepted : json_case.name.starts_with("y_");
}

bool is_accepted(const JsonCase& json_case)
{
    return data::parse_json(json_case.text, json_case.name, kLimits).ok();
}

JsonVerdicts judge_json_cases()
{
    JsonVerdicts verdicts;
    for (const JsonCase& json_case : json_cases()) {
        const bool accepted = is_accepted(json_case);
        const bool undecided = json_case.name.starts_with("i_") && !find_decision(json_case.name);
        if (undecided || accepted != is_to_be_accepted(json_case)) {
            verdicts.wrong.push_back(json_case.name);
        } else if (json_case.name.starts_with("i_")) {
            ++verdicts.pinned;
        } else if (json_case.name.starts_with("n_")) {
            ++verdicts.refused;
        } else {
            ++(accepted ? verdicts.accepted : verdicts.different);
        }
    }
    return verdicts;
}

} // namespace app::test
