#pragma once
// Counts what is taken from the heap: the program's operator new is replaced. A program of its own, so that no other
// test runs on it.

#include <cstddef>

namespace app::test {

/// How often memory was taken since the start of the program.
[[nodiscard]] std::size_t heap_requests();

} // namespace app::test
