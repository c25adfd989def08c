#pragma once
// A scenario with its view as the fragment of an address: short, readable, and for years. It names ids and never
// positions in a list, so that parameters, sites and layers may come; it names model and data, so that whoever opens it
// with others hears of it. Its form is in data/link_parts.hpp.

#include "base/result.hpp"
#include "data/scenario_file.hpp"
#include "model/region.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app::data {

inline constexpr std::size_t kMaxLinkBytes = 32 * 1024; ///< twenty added sites with the longest names take 24 KB

/// By which model, on which data (link_parts' fingerprint of the files of the region).
struct LinkStamp {
    std::string model;
    std::string data;

    friend bool operator==(const LinkStamp&, const LinkStamp&) = default;
};

struct OpenedLink {
    ScenarioFile scenario;                          ///< always with a view
    std::optional<scenario::Comparison> comparison; ///< what the scenario was compared with
    LinkStamp made_with;
    std::vector<std::string> left_out; ///< ids that another model or data had and that there are none of here
};

/// What differs from the defaults. The camera is rounded to metres and tenths of a degree, a place to 0.00001 degree.
/// The theme stays with the reader.
///   comparison   what the scenario is compared with; null for nothing
[[nodiscard]] std::string write_link(const ScenarioFile& scenario, const model::Region& region, const LinkStamp& stamp,
                                     const scenario::Comparison* comparison = nullptr);

/// Reads the fragment of an address, without its '#'. Errors point with "/<letter of the field>" at what is wrong, or
/// into the scenario file of the same content: "/v" a later version, "/x" a link that was cut or changed on its way;
/// what is wrong in the reference of the comparison begins with "/b".
/// Settings of a link that was made with another model or data are left out where they have no meaning any more.
[[nodiscard]] base::Result<OpenedLink> read_link(std::string_view fragment, const model::Region& region,
                                                 const LinkStamp& stamp);

} // namespace app::data
