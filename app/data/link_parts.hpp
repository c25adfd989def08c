#pragma once
// The letters and small forms of a link (data/link.hpp), shared by its writer and its reader.
//
//   v=1 & m=<model> & d=<data> & w=<values> & s=<choices> & a=<added site>;... & y=<year> & t=<language> & l=<layers>
//   & c=<camera> & r=<travel times> & o=<selected> & b=<name> & bw=<values> & bs=<choices> & ba=<added site>;...
//   & x=<seal>
//
// Only v, m, d and x are always there; b, even without a name, says that the scenario is compared with that of bw, bs
// and ba. Lists are divided by commas; texts are percent-encoded, so that no sign of the
// form stands in them.

#include "base/enum_array.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app::data {

inline constexpr int kLinkVersion = 1;

/// The fields in the order in which they are written.
enum class LinkField {
    Version,
    Model,
    Data,
    Values,
    Choices,
    Added,
    Year,
    Language,
    Layers,
    Camera,
    TravelTimes,
    Selected,
    Reference,
    ReferenceValues,
    ReferenceChoices,
    ReferenceAdded,
    Seal,
    kCount
};
[[nodiscard]] std::string_view id_of(LinkField value);

/// Where the inputs of a scenario stand in a link.
struct LinkInputFields {
    LinkField values;
    LinkField choices;
    LinkField added;
};
inline constexpr LinkInputFields kOwnInputs{LinkField::Values, LinkField::Choices, LinkField::Added};
inline constexpr LinkInputFields kReferenceInputs{LinkField::ReferenceValues, LinkField::ReferenceChoices,
                                                  LinkField::ReferenceAdded};

/// Everything but letters, digits and "-._~" as %XX.
[[nodiscard]] std::string percent_encoded(std::string_view text);
/// Nothing for a % without two hexadecimal digits.
[[nodiscard]] std::optional<std::string> percent_decoded(std::string_view text);

/// The parts between the signs, empty ones too; one empty part for an empty text.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char sign);

/// The beginning of an id up to and with its last dot, or empty: a link names it once for what follows.
[[nodiscard]] std::string_view group_of(std::string_view id);

/// A decimal number that fills the text.
[[nodiscard]] std::optional<double> decimal_number(std::string_view text);

/// Six hexadecimal digits that are others when the text was cut or changed on its way.
[[nodiscard]] std::string seal_of(std::string_view text);

/// Eight hexadecimal digits that are others when any of the texts is.
[[nodiscard]] std::string fingerprint(const std::vector<std::string_view>& texts);

} // namespace app::data
