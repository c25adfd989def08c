#pragma once
// Scenario files of earlier versions, brought up to the present one before they are read: links and files that people
// kept must open for years. The reader itself knows only the present version.

#include "data/json_text.hpp"

#include <optional>
#include <span>

namespace app::data {

/// Turns the content of a file of one version into that of the next. Pure; must keep the offsets of values that it
/// moves and give new ones the offset of what they come from, so that errors still name a place in the person's file.
/// What is not as expected is left as it is: the reader says what is wrong with it.
using Migration = void (*)(JsonValue& root);

/// The steps in order: the first turns version 1 into 2. Version 1 is the first, so there are none yet.
[[nodiscard]] std::span<const Migration> scenario_migrations();

/// The version that is written: one more than there are steps.
[[nodiscard]] int scenario_version(std::span<const Migration> migrations = scenario_migrations());

/// Brings a document up to the present version; its "version" then says so. What is no scenario, or has no whole number
/// from 1 as its version, is left as it is: the reader says what is wrong with it. Error: a later version than the
/// present one.
[[nodiscard]] std::optional<base::Error> migrate(JsonDocument& document,
                                                 std::span<const Migration> migrations = scenario_migrations());

} // namespace app::data
