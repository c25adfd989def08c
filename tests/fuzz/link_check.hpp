#pragma once
// What holds for any text that is opened as a link.

#include <string>

namespace app::tests {

/// Reads the text as a link of the real region; what can be read can be written and read again, and is the same.
/// Stops the program where that is not so. Returns whether it was read.
bool check_link(const std::string& link);

} // namespace app::tests
