#pragma once
// What happens to a site and why, in sentences of one language.

#include "scenario/site_facts.hpp"
#include "scenario/state.hpp"
#include "scenario/words.hpp"

#include <string>

namespace app::scenario {

/// What the sentences about sites are made from.
struct SiteTexts {
    const model::Region& region;
    const model::Inputs& inputs;
    const model::Results& results;
    const Words& words;
    Language language{};
};

/// "1.200 van 1.950 woningen", "0 van 58 ha": what is used until 2040 of a class of the site.
[[nodiscard]] std::string amount_words(const SiteTexts& texts, model::SiteClass site_class, double used,
                                       double capacity);

/// Why the site got its decision, with a warning where homes or land stay short although it is dropped.
[[nodiscard]] std::string reason_words(const SiteTexts& texts, std::size_t site);

/// The site that this one competes with and its score; empty without one.
[[nodiscard]] std::string competitor_words(const SiteTexts& texts, std::size_t site);

} // namespace app::scenario
