#pragma once
// Takes an SVG apart, strictly: anything that is not well-formed is refused. Only for tests.

#include "picture/path_data.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app::test {

struct Element {
    std::string name;
    std::map<std::string, std::string> attributes; ///< with their entities resolved
    std::string text;                              ///< of the element alone, without that of its children
    std::vector<Element> children;

    [[nodiscard]] std::string attribute(const std::string& key) const
    {
        const auto found = attributes.find(key);
        return found == attributes.end() ? std::string() : found->second;
    }
};

/// The root element; nothing when the text is not well-formed XML of elements, attributes, texts and entities.
[[nodiscard]] std::optional<Element> parse_svg(std::string_view text);

/// All elements in document order.
[[nodiscard]] std::vector<const Element*> all_elements(const Element& root);

/// The points of a path of m, l, h, v and z, in the coordinates of the path.
[[nodiscard]] std::vector<picture::GridPoint> points_of_path(std::string_view data);

} // namespace app::test
