#pragma once
// What scenario/site_words.hpp needs of a frame.

#include "scenario/site_words.hpp"
#include "ui/context.hpp"

namespace app::ui {

[[nodiscard]] inline scenario::SiteTexts site_texts(const Context& context)
{
    return {context.region, context.state.inputs, context.results, context.words, context.language()};
}

} // namespace app::ui
