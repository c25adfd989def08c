#pragma once
// The files that the page downloaded, one by one, and what they become when all are there.

#include "base/result.hpp"
#include "map/map_data.hpp"
#include "model/region.hpp"
#include "scenario/backtest.hpp"
#include "scenario/state.hpp"
#include "scenario/words.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app::shell {

/// Facts that never change after the start.
struct Content {
    model::Region region;
    map::MapData map;
};

class Files {
public:
    /// Keeps a file under its name, such as "sites.json" or "fonts/inter-400.ttf". Words ("i18n/nl.json") are read at
    /// once, so that a broken language file is refused here and a language can be added later.
    std::optional<base::Error> add(std::string_view name, std::span<const std::byte> bytes);

    /// Reads the facts; the Error names the file that is missing or wrong, and where.
    [[nodiscard]] base::Result<Content> read_content() const;

    /// Reads the counts that the forecast is compared with; they may be added later than the facts.
    [[nodiscard]] base::Result<scenario::Backtest> read_backtest() const;

    /// What tells the facts of the model from other facts: eight hexadecimal digits.
    [[nodiscard]] std::string fingerprint() const;

    [[nodiscard]] const scenario::Words& words(scenario::Language language) const { return words_[language]; }
    [[nodiscard]] const base::EnumArray<scenario::Language, scenario::Words>& all_words() const { return words_; }
    [[nodiscard]] bool has_words(scenario::Language language) const { return !words_[language].texts().empty(); }

    /// The bytes of a file; empty when it was not added.
    [[nodiscard]] std::span<const std::byte> bytes(std::string_view name) const;

private:
    [[nodiscard]] base::Result<std::string_view> text(std::string_view name) const;

    std::map<std::string, std::vector<std::byte>, std::less<>> files_;
    base::EnumArray<scenario::Language, scenario::Words> words_;
};

} // namespace app::shell
