#include "shell/consequences.hpp"

#include "data/explain_json.hpp"
#include "scenario/explain_sentence.hpp"

namespace app::shell {

std::string consequences_json(const model::Region& region, const model::Inputs& from, const model::Inputs& to,
                              const Files& files)
{
    const std::vector<scenario::Explanation> largest = scenario::largest_consequences(region, from, to);
    std::vector<data::Sentences> sentences(largest.size());
    for (const scenario::Language language : base::all_of<scenario::Language>()) {
        if (!files.has_words(language)) continue;
        const auto told = scenario::explain_sentences(largest, files.words(language), language);
        for (std::size_t i = 0; i < told.size(); ++i) sentences[i][language] = told[i];
    }
    return data::explanations_json(largest, sentences);
}

} // namespace app::shell
