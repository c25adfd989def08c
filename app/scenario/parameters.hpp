#pragma once
// The catalogue: the one list of sliders that workbench, HTML panel, link, file, command line, docs and tests all walk.
// A new slider is one row here, its default in model/inputs.hpp, its words in assets/i18n/ and its use in the model.

#include "base/result.hpp"
#include "model/inputs.hpp"
#include "model/region.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace app::scenario {

enum class Kind { Number, Toggle };

/// Groups in the order in which the panels show them; ids are the first part of the parameter ids, except that work
/// and offices and retail stand together.
enum class Group { Housing, Land, Offices, Principles, Programme, Finance, Access, City, kCount };

struct Parameter {
    std::string_view id; ///< such as "housing.growth"
    Group group{};
    Kind kind = Kind::Number;
    std::string_view unit; ///< unit id, words in assets/i18n/ as "unit.<id>"; empty for a toggle
    model::ParameterField field = nullptr;
    double min = 0;
    double max = 0;
    double step = 1;
    double uncertainty = 0; ///< half-width of the band of section 10, 0 where there is none
    model::Basis basis = model::Basis::Assumption;
    std::string_view source; ///< document section or publication

    [[nodiscard]] constexpr double default_value() const { return model::Parameters{}.*field; }
};

/// The part of the range of a parameter that the document and its sources speak of: what the futures of an ensemble are
/// drawn from (section 10 of the model). Without an uncertainty of its own it is the whole range.
struct ValueRange {
    double low = 0;
    double high = 0;

    friend bool operator==(const ValueRange&, const ValueRange&) = default;
};
[[nodiscard]] ValueRange sourced_range(const Parameter& parameter);

/// All parameters in catalogue order (it decides the order of random numbers and of explanations).
[[nodiscard]] std::span<const Parameter> parameters();

[[nodiscard]] const Parameter* find_parameter(std::string_view id);
[[nodiscard]] const Parameter* find_parameter(model::ParameterField field);

/// Nothing when the value may be set; otherwise the Error that names the id and the range.
[[nodiscard]] std::optional<base::Error> check_value(const Parameter& parameter, double value);

[[nodiscard]] std::string_view id_of(Group group);

} // namespace app::scenario
