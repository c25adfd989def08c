#include "base/memory_reserve.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace app::base {

namespace {

std::atomic<void*> reserve{nullptr};
std::atomic<bool> is_low{false}; ///< readers look from several threads on the command line

/// A block or null; while there is no handler.
void* take_block()
{
#if defined(__cpp_exceptions)
    return ::operator new(kMemoryReserve_bytes, std::nothrow);
#else
    return std::malloc(kMemoryReserve_bytes); // without exceptions operator new ends the program
#endif
}

void give_block(void* block)
{
#if defined(__cpp_exceptions)
    ::operator delete(block);
#else
    std::free(block);
#endif
}

/// Called by operator new when there is no memory, again and again until there is or there is no handler.
void give_up_reserve()
{
    if (void* block = reserve.exchange(nullptr)) {
        is_low = true;
        give_block(block);
    } else {
        std::set_new_handler(nullptr);
    }
}

} // namespace

bool fill_memory_reserve()
{
    std::set_new_handler(nullptr);
    if (reserve == nullptr) reserve = take_block();
    is_low = reserve == nullptr;
    std::set_new_handler(&give_up_reserve);
    return !is_low;
}

bool memory_is_low()
{
    return is_low;
}

Error not_enough_memory()
{
    return {.message = "there is not enough memory for this; nothing was changed"};
}

void drop_memory_reserve()
{
    std::set_new_handler(nullptr);
    if (void* block = reserve.exchange(nullptr)) give_block(block);
    is_low = false;
}

} // namespace app::base
