#pragma once
// Where the parameters come from, in the words of the reader: the catalogue names each source once, in English.

#include "scenario/parameters.hpp"

#include <string_view>

namespace app::scenario {

/// Id of the source of a parameter; its words stand in assets/i18n/ as "source.<id>".
[[nodiscard]] std::string_view source_id(const Parameter& parameter);

} // namespace app::scenario
