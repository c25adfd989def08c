#include "tests/memory/counted_heap.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> requests{0};

} // namespace

std::size_t app::test::heap_requests()
{
    return requests;
}

// The other forms of the standard library end in these.
void* operator new(std::size_t bytes)
{
    ++requests;
    if (void* memory = std::malloc(bytes > 0 ? bytes : 1)) return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
