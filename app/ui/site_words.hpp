#pragma once
// What happens to a site and why, in a sentence of the language of the interface.

#include "ui/context.hpp"
#include "ui/site_facts.hpp"

#include <string>

namespace app::ui {

/// "1.200 van 1.950 woningen", "0 van 58 ha": what is used until 2040 of a class of the site.
[[nodiscard]] std::string amount_words(const Context& context, model::SiteClass site_class, double used,
                                       double capacity);

/// Why the site got its decision, with a warning where homes or land stay short although it is dropped.
[[nodiscard]] std::string reason_words(const Context& context, std::size_t site, const SiteFacts& facts);

} // namespace app::ui
