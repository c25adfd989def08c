#pragma once
// The "view" of a scenario file: year, language, theme, layers, camera, travel times and selection. Each may be left
// out.

#include "data/json_reader.hpp"
#include "data/json_writer.hpp"
#include "scenario/state.hpp"

namespace app::data {

/// The default view with what the file says put over it.
[[nodiscard]] scenario::View read_view(const JsonPlace& object);

/// Writes the key "view" and an object of what differs from the default view (possibly empty).
void write_view(JsonWriter& writer, const scenario::View& view);

} // namespace app::data
