#pragma once
// Counts what is taken from the heap, and can let it run out: the program's operator new is replaced. A program of its
// own, so that no other test runs on it.

#include <cstddef>

namespace app::test {

/// How often memory was taken since the start of the program.
[[nodiscard]] std::size_t heap_requests();

/// How many blocks are taken and not given back, and their bytes.
[[nodiscard]] std::size_t heap_blocks();
[[nodiscard]] std::size_t heap_bytes();

/// The most bytes that were taken at once since the last call of start_heap_peak().
void start_heap_peak();
[[nodiscard]] std::size_t heap_peak_bytes();

/// How memory runs out: one request fails and the next one works, or from that one on there is no more than there was.
enum class Shortage { Once, ForGood };

/// While it lives the heap is short from the request-th request on (1 is the next one).
class HeapShortage {
public:
    HeapShortage(Shortage shortage, std::size_t request);
    ~HeapShortage();
    HeapShortage(const HeapShortage&) = delete;
    HeapShortage& operator=(const HeapShortage&) = delete;

    /// Whether a request has failed.
    [[nodiscard]] bool met() const;
};

} // namespace app::test
