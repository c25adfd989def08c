#pragma once
// The files of assets/ that the program reads, as they were when the program was built. The definitions are made
// from the files by cmake/embed_texts.cmake.

#include <string_view>

namespace app::cli {

[[nodiscard]] std::string_view built_in_demand();
[[nodiscard]] std::string_view built_in_sites();
[[nodiscard]] std::string_view built_in_network();
[[nodiscard]] std::string_view built_in_backtest();

/// assets/i18n/: the words of each language.
[[nodiscard]] std::string_view built_in_words_nl();
[[nodiscard]] std::string_view built_in_words_en();
[[nodiscard]] std::string_view built_in_words_de();

} // namespace app::cli
