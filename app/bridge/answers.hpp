#pragma once
// What the exported functions answer and where their commands go. Shared by the files that export functions.

#include "base/result.hpp"
#include "bridge/host.hpp"
#include "scenario/command.hpp"

#include <string_view>

namespace app::bridge {

/// Keeps the error for app_last_error() and returns 1, the code of a refusal.
int fail(base::Error error);

/// 0, or fail() with the error if there is one.
int outcome(std::optional<base::Error> failure);

/// Puts a command into the inbox, wakes the app and returns 0.
int accept(scenario::Command command);

/// "unknown site 'x'"
base::Error unknown(std::string_view what, std::string_view id);

/// What the shell has attached.
const Host& app_host();

} // namespace app::bridge
