#pragma once
// Where the project stands, for tests that read its files. In a unit of its own, so that no other test depends on the
// folder that it is built in.

#include <string>

namespace app::test {

/// Absolute path without a slash at its end.
[[nodiscard]] std::string source_dir();

} // namespace app::test
