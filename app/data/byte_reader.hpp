#pragma once
// Reads numbers out of bytes. The first thing that does not fit is kept as failure, and later reads give zero, so that
// a reader can be written straight down and ask once at the end.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace app::data {

class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes) : bytes_(bytes) {}

    [[nodiscard]] std::uint8_t u8();
    [[nodiscard]] std::uint16_t u16();
    [[nodiscard]] std::uint32_t u32();
    /// 7 bits per byte, lowest first, at most 32 bits.
    [[nodiscard]] std::uint32_t varint();
    /// A varint as 0, -1, 1, -2, ...
    [[nodiscard]] std::int32_t signed_varint();
    /// A varint that counts items of at least item_bytes each: more than fit into the rest is a failure.
    [[nodiscard]] std::size_t count(std::size_t item_bytes);
    /// As many bytes as a varint says, as text.
    [[nodiscard]] std::string text();
    /// Enumerator by its number.
    template <class Enum> [[nodiscard]] Enum code()
    {
        const std::uint8_t value = u8();
        if (value >= static_cast<std::uint8_t>(Enum::kCount)) fail("holds an unknown code");
        return failed() ? Enum{} : static_cast<Enum>(value);
    }

    void fail(std::string_view why);
    [[nodiscard]] bool failed() const { return !failure_.empty(); }
    [[nodiscard]] const std::string& failure() const { return failure_; }
    [[nodiscard]] std::size_t left() const { return bytes_.size() - position_; }
    /// Names the part that is read, for the failure.
    void enter(std::string_view part) { part_ = part; }

private:
    std::span<const std::byte> bytes_;
    std::size_t position_ = 0;
    std::string part_ = "header";
    std::string failure_;
};

} // namespace app::data
