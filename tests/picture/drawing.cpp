#include "tests/picture/drawing.hpp"

#include "data/words_file.hpp"
#include "model/run.hpp"
#include "tests/map/baked_map.hpp"
#include "tests/picture/font_files.hpp"
#include "tests/support/asset_files.hpp"
#include "tests/support/real_region.hpp"

#include <gtest/gtest.h>

namespace app::test {

const scenario::Words& words()
{
    static const scenario::Words read = data::parse_words(tests::read_source("assets/i18n/nl.json"), "nl.json").value();
    return read;
}

picture::Style usual_style(glm::dvec2 size_px)
{
    picture::Style style;
    style.viewport = {.size_px = size_px, .free_min_px = {0, 0}, .free_max_px = size_px};
    style.view.camera = map::fit_region({}, style.viewport);
    return style;
}

std::string draw(const picture::Style& style, const model::Inputs& inputs,
                 const std::optional<picture::Reference>& reference, std::span<const double> needed_shares)
{
    static const std::vector<picture::OutlineLayer> outlines = picture::make_outlines(baked_map().ground);
    const model::Results results = model::run(real_region(), inputs);
    return picture::make_picture({.map = baked_map(),
                                  .outlines = outlines,
                                  .region = real_region(),
                                  .inputs = inputs,
                                  .results = results,
                                  .faces = baked_faces(),
                                  .words = words(),
                                  .reference = reference,
                                  .needed_shares = needed_shares},
                                 style);
}

Element parsed(const std::string& text)
{
    const auto root = parse_svg(text);
    EXPECT_TRUE(root) << "not well-formed";
    return root.value_or(Element{});
}

std::vector<const Element*> elements_named(const Element& root, const std::string& name)
{
    std::vector<const Element*> found = all_elements(root);
    std::erase_if(found, [&](const Element* element) { return element->name != name; });
    return found;
}

std::set<std::string> texts_of(const Element& root)
{
    std::set<std::string> texts;
    for (const Element* element : elements_named(root, "text")) texts.insert(element->text);
    return texts;
}

} // namespace app::test
