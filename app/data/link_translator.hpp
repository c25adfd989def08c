#pragma once
// From the fields of a link to the texts of scenario files, which the reader of those files then judges: there is one
// set of rules.

#include "base/enum_array.hpp"
#include "base/result.hpp"
#include "data/link_parts.hpp"
#include "model/region.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app::data {

using LinkFields = base::EnumArray<LinkField, std::optional<std::string_view>>;

struct TranslatedLink {
    std::string scenario;                 ///< the text of a scenario file, with its view
    std::optional<std::string> reference; ///< the same of what it is compared with
    std::vector<std::string> left_out;    ///< ids without a meaning here
};

/// Errors point with "/<letter of the field>" at what is wrong with the form of the link itself.
///   lenient   made with another model or data: what has no meaning any more is left out
[[nodiscard]] base::Result<TranslatedLink> translate_link(const LinkFields& fields, const model::Region& region,
                                                          bool lenient);

/// A text from a link as a message shows it: in quotes, and not at any length.
[[nodiscard]] std::string shown_in_message(std::string_view text);

} // namespace app::data
