#include "cli/words_source.hpp"

#include "cli/built_in_texts.hpp"
#include "data/words_file.hpp"

#include <string>

namespace app::cli {

base::Result<WordsOfLanguages> load_built_in_words()
{
    constexpr base::EnumArray<scenario::Language, std::string_view (*)()> kTexts{
        {built_in_words_nl, built_in_words_en, built_in_words_de}};
    WordsOfLanguages words;
    for (const scenario::Language language : base::all_of<scenario::Language>()) {
        base::Result<scenario::Words> read =
            data::parse_words(kTexts[language](), std::string(id_of(language)) + ".json");
        if (!read.ok()) return read.error();
        words[language] = std::move(read.value());
    }
    return words;
}

} // namespace app::cli
