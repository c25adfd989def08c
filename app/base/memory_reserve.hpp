#pragma once
// Memory that is kept back for the end of an operation. The page is built without exceptions: there a failed operator
// new is the end of the program. With the reserve the first failure is not: operator new gets the reserve, the
// operation sees that memory is low, gives back what it has built and refuses. Between two looks an operation may take
// less than the reserve holds; tests/memory shows that for each.

#include "base/result.hpp"

#include <cstddef>

namespace app::base {

/// More than any reader takes between two looks, by its limits of bytes and values: 8 MiB in the browser, where values
/// are half as large.
inline constexpr std::size_t kMemoryReserve_bytes = sizeof(void*) * 2 * 1024 * 1024;

/// Keeps the reserve back, unless it is; from the first call on operator new may use it. False where there is no memory
/// for it: then no operation may begin.
[[nodiscard]] bool fill_memory_reserve();

/// Whether the reserve is in use: what is under way must end. False for programs that never filled it.
[[nodiscard]] bool memory_is_low();

/// What an operation says that ended, or did not begin, because memory is low.
[[nodiscard]] Error not_enough_memory();

/// Gives the reserve back and lets operator new fail as it always does.
void drop_memory_reserve();

/// Carries out an operation that gives a Result or an optional Error, when the reserve is full.
template <class Operation> auto with_memory_reserve(Operation operation) -> decltype(operation())
{
    if (!fill_memory_reserve()) return not_enough_memory();
    auto outcome = operation();
    (void)fill_memory_reserve(); // for the next one, which looks itself
    return outcome;
}

} // namespace app::base
