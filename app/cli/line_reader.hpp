#pragma once
// Lines of a stream of any length, in constant memory.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace app::cli {

struct Line {
    std::uint64_t number = 0; ///< 1-based
    std::size_t bytes = 0;    ///< of the line in the stream, without its end
    std::string text;         ///< without its end (LF or CR LF); cut off after the reader's limit
};

class LineReader {
public:
    /// Reads from an open stream, which stays open. Keeps at most max_bytes + 1 bytes of a line: enough for the parser
    /// to see that it is too long.
    LineReader(std::FILE* stream, std::size_t max_bytes);

    /// The next line, also one that is empty or that the stream ends without closing; false at the end of the stream.
    bool read(Line& line);

    /// Whether reading stopped because of a failure.
    [[nodiscard]] bool failed() const { return std::ferror(stream_) != 0; }

private:
    bool refill();

    std::FILE* stream_;
    std::size_t max_bytes_;
    std::uint64_t count_ = 0;
    std::vector<char> buffer_;
    std::size_t begin_ = 0; ///< of what is in the buffer and not read yet
    std::size_t end_ = 0;
};

} // namespace app::cli
