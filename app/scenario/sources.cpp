#include "scenario/sources.hpp"

#include <algorithm>
#include <array>

namespace app::scenario {

namespace {

struct Source {
    std::string_view ending; ///< with which the source of the catalogue ends
    std::string_view id;
};

// The first that fits: what ends as another one does stands before it.
constexpr std::array<Source, 12> kSources{{
    {"section 2.2", "document_22"},
    {"section 3.2 i", "document_32i"},
    {"section 3.2 ii", "document_32ii"},
    {"(2013), section 3.2 iii", "document_32iii"},
    {"section 3.3", "document_33"},
    {"section 3.3 i", "document_33i"},
    {"section 3.3 ii", "document_33ii"},
    {"section 3.4", "document_34"},
    {"its present level: our assumption", "measure_32iii"},
    {"without weights", "own_weights"},
    {"(BBV)", "accounting_rule"},
    {"our assumption", "own"},
}};

} // namespace

std::string_view source_id(const Parameter& parameter)
{
    const auto* found = std::find_if(kSources.begin(), kSources.end(), [&](const Source& source) {
        return parameter.source.ends_with(source.ending);
    });
    return found == kSources.end() ? std::string_view() : found->id;
}

} // namespace app::scenario
