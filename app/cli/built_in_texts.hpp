#pragma once
// The files of assets/data/ that the model reads, as they were when the program was built. The definitions are made
// from the files by cmake/embed_texts.cmake.

#include <string_view>

namespace app::cli {

[[nodiscard]] std::string_view built_in_demand();
[[nodiscard]] std::string_view built_in_sites();
[[nodiscard]] std::string_view built_in_network();

} // namespace app::cli
