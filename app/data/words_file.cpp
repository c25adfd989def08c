#include "data/words_file.hpp"

#include "data/json_reader.hpp"

namespace app::data {

base::Result<scenario::Words> parse_words(std::string_view text, std::string_view source)
{
    constexpr std::size_t kMaxWordsBytes = 4000;
    const base::Result<JsonDocument> document = parse_json(text, source, kDataFileLimits);
    if (!document.ok()) return document.error();

    std::optional<base::Error> failure;
    const JsonPlace root(document.value(), failure);
    std::map<std::string, std::string, std::less<>> texts;
    for (const auto& [key, place] : root.members()) texts.emplace(key, place.text(kMaxWordsBytes));
    if (!root.failed() && texts.empty()) root.fail("expected at least one text");
    if (failure) return *std::move(failure);
    return scenario::Words(std::move(texts));
}

} // namespace app::data
