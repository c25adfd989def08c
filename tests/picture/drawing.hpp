#pragma once
// Pictures of the real region, drawn and read back.

#include "picture/picture.hpp"
#include "tests/picture/svg_document.hpp"

#include <set>

namespace app::test {

/// The words in Dutch.
[[nodiscard]] const scenario::Words& words();

/// The whole region in a window of a size.
[[nodiscard]] picture::Style usual_style(glm::dvec2 size_px = {1200, 900});

[[nodiscard]] std::string draw(const picture::Style& style, const model::Inputs& inputs = {},
                               const std::optional<picture::Reference>& reference = std::nullopt,
                               std::span<const double> needed_shares = {});

/// Fails the test when the text is not well-formed.
[[nodiscard]] Element parsed(const std::string& text);

[[nodiscard]] std::vector<const Element*> elements_named(const Element& root, const std::string& name);
[[nodiscard]] std::set<std::string> texts_of(const Element& root);

} // namespace app::test
