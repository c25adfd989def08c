#pragma once
// The same work on many items, on several threads.

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace app::cli {

#ifdef __EMSCRIPTEN__
inline constexpr std::size_t kMaxJobs = 1; ///< the web build has no threads
#else
inline constexpr std::size_t kMaxJobs = 256;
#endif

/// Calls work(job, item) once for every item below `count`, on `jobs` threads, and returns when all is done. `job` is
/// below `jobs`: what belongs to it is used by one thread at a time.
template <class Work> void work_in_parallel(std::size_t jobs, std::size_t count, const Work& work)
{
    std::atomic<std::size_t> next{0};
    const auto take_items = [&](std::size_t job) {
        for (std::size_t item = next++; item < count; item = next++) work(job, item);
    };
    std::vector<std::thread> threads;
    if constexpr (kMaxJobs > 1) {
        for (std::size_t job = 1; job < jobs; ++job) threads.emplace_back(take_items, job);
    }
    take_items(0);
    for (std::thread& thread : threads) thread.join();
}

} // namespace app::cli
