#include "cli/line_reader.hpp"

#include <algorithm>
#include <cstring>

namespace app::cli {

namespace {

constexpr std::size_t kBufferBytes = 64 * 1024;

} // namespace

LineReader::LineReader(std::FILE* stream, std::size_t max_bytes)
    : stream_(stream), max_bytes_(max_bytes), buffer_(kBufferBytes)
{
}

bool LineReader::refill()
{
    begin_ = 0;
    end_ = std::fread(buffer_.data(), 1, buffer_.size(), stream_);
    return end_ > 0;
}

bool LineReader::read(Line& line)
{
    if (begin_ == end_ && !refill()) return false;
    line.number = ++count_;
    line.bytes = 0;
    line.text.clear();
    do {
        const char* const start = buffer_.data() + begin_;
        const std::size_t available = end_ - begin_;
        const auto* const stop = static_cast<const char*>(std::memchr(start, '\n', available));
        const std::size_t length = stop != nullptr ? static_cast<std::size_t>(stop - start) : available;
        line.text.append(start, std::min(length, max_bytes_ + 1 - line.text.size()));
        line.bytes += length;
        begin_ += length;
        if (stop == nullptr) continue;
        ++begin_;
        break;
    } while (refill());
    if (line.text.size() == line.bytes && !line.text.empty() && line.text.back() == '\r') {
        line.text.pop_back();
        --line.bytes;
    }
    return true;
}

} // namespace app::cli
