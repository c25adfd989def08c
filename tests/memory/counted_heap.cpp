#include "tests/memory/counted_heap.hpp"

#include <algorithm>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

/// These programs have one thread.
struct Heap {
    std::size_t requests = 0;
    std::size_t blocks = 0;
    std::size_t bytes = 0;
    std::size_t peak_bytes = 0;
    bool is_short = false;
    bool met = false;
    app::test::Shortage shortage{};
    std::size_t failing_request = 0;
    std::size_t limit_bytes = 0; ///< once a request has failed for good
};

Heap heap;

bool fails(std::size_t bytes)
{
    if (!heap.is_short) return false;
    if (heap.requests == heap.failing_request) {
        heap.met = true;
        heap.limit_bytes = heap.bytes;
        return true;
    }
    return heap.met && heap.shortage == app::test::Shortage::ForGood && heap.bytes + bytes > heap.limit_bytes;
}

void* take(std::size_t bytes)
{
    ++heap.requests;
    if (fails(bytes)) return nullptr;
    void* memory = std::malloc(std::max<std::size_t>(bytes, 1));
    if (!memory) return nullptr;
    ++heap.blocks;
    heap.bytes += malloc_usable_size(memory);
    heap.peak_bytes = std::max(heap.peak_bytes, heap.bytes);
    return memory;
}

void give(void* memory) noexcept
{
    if (!memory) return;
    --heap.blocks;
    heap.bytes -= malloc_usable_size(memory);
    std::free(memory);
}

} // namespace

namespace app::test {

std::size_t heap_requests()
{
    return heap.requests;
}

std::size_t heap_blocks()
{
    return heap.blocks;
}

std::size_t heap_bytes()
{
    return heap.bytes;
}

void start_heap_peak()
{
    heap.peak_bytes = heap.bytes;
}

std::size_t heap_peak_bytes()
{
    return heap.peak_bytes;
}

HeapShortage::HeapShortage(Shortage shortage, std::size_t request)
{
    heap.met = false;
    heap.shortage = shortage;
    heap.failing_request = heap.requests + request;
    heap.is_short = true;
}

HeapShortage::~HeapShortage()
{
    heap.is_short = false;
}

bool HeapShortage::met() const
{
    return heap.met;
}

} // namespace app::test

// The other forms of the standard library end in these.
void* operator new(std::size_t bytes)
{
    for (;;) {
        if (void* memory = take(bytes)) return memory;
        const std::new_handler handler = std::get_new_handler();
        if (!handler) throw std::bad_alloc();
        handler();
    }
}

void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept
{
    for (;;) {
        if (void* memory = take(bytes)) return memory;
        const std::new_handler handler = std::get_new_handler();
        if (!handler) return nullptr;
        handler();
    }
}

void operator delete(void* memory) noexcept
{
    give(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    give(memory);
}
