#pragma once
// Baked maps made by hand, byte by byte: for what the real one never has.

#include "data/map_file.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace app::test {

/// Appends what data/map_file.cpp reads, in its forms.
class MapBytes {
public:
    MapBytes& u8(unsigned value)
    {
        bytes_.push_back(static_cast<std::byte>(value));
        return *this;
    }
    MapBytes& u16(unsigned value) { return u8(value & 255U).u8(value >> 8U); }
    MapBytes& u32(unsigned value) { return u16(value & 65535U).u16(value >> 16U); }
    /// Small ones only: one byte.
    MapBytes& varint(unsigned value) { return u8(value); }
    MapBytes& text(std::string_view text)
    {
        varint(static_cast<unsigned>(text.size()));
        for (const char letter : text) u8(static_cast<unsigned char>(letter));
        return *this;
    }
    /// So many points, all on one spot.
    MapBytes& points(unsigned count)
    {
        varint(count);
        return zeros(2 * count);
    }
    /// Points with these steps in metres from one to the next, the first from the origin: -64 to 63.
    MapBytes& path(const std::vector<std::pair<int, int>>& steps)
    {
        varint(static_cast<unsigned>(steps.size()));
        for (const auto& [x, y] : steps) signed_varint(x).signed_varint(y);
        return *this;
    }
    MapBytes& signed_varint(int value) { return u8(static_cast<unsigned>(value < 0 ? -2 * value - 1 : 2 * value)); }
    MapBytes& zeros(std::size_t count)
    {
        bytes_.resize(bytes_.size() + count);
        return *this;
    }
    MapBytes& append(const MapBytes& other)
    {
        bytes_.insert(bytes_.end(), other.bytes_.begin(), other.bytes_.end());
        return *this;
    }
    [[nodiscard]] const std::vector<std::byte>& bytes() const { return bytes_; }

private:
    std::vector<std::byte> bytes_;
};

} // namespace app::test
