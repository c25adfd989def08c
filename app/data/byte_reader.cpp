#include "data/byte_reader.hpp"

namespace app::data {

void ByteReader::fail(std::string_view why)
{
    if (failed()) return;
    failure_ = "the part '" + part_ + "' " + std::string(why) + " at byte " + std::to_string(position_);
}

std::uint8_t ByteReader::u8()
{
    if (left() == 0) fail("ends too early");
    if (failed()) return 0;
    return static_cast<std::uint8_t>(bytes_[position_++]);
}

std::uint16_t ByteReader::u16()
{
    const unsigned low = u8();
    const unsigned high = u8();
    return static_cast<std::uint16_t>(low | (high << 8U));
}

std::uint32_t ByteReader::u32()
{
    const std::uint32_t low = u16();
    const std::uint32_t high = u16();
    return low | (high << 16U);
}

std::uint32_t ByteReader::varint()
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
        const std::uint8_t byte = u8();
        value |= static_cast<std::uint64_t>(byte & 127U) << shift;
        if ((byte & 128U) != 0) continue;
        if (value > UINT32_MAX) break;
        return failed() ? 0 : static_cast<std::uint32_t>(value);
    }
    fail("holds a number of more than 32 bits");
    return 0;
}

std::int32_t ByteReader::signed_varint()
{
    const std::uint32_t value = varint();
    const auto half = static_cast<std::int32_t>(value >> 1U);
    return (value & 1U) != 0 ? -half - 1 : half;
}

std::size_t ByteReader::count(std::size_t item_bytes)
{
    const std::size_t items = varint();
    if (items > left() / item_bytes) fail("counts more than the file holds");
    return failed() ? 0 : items;
}

std::string ByteReader::text()
{
    const std::size_t length = count(1);
    std::string text;
    text.reserve(length);
    for (std::size_t i = 0; i < length; ++i) text.push_back(static_cast<char>(u8()));
    return text;
}

} // namespace app::data
