#pragma once
// An array that only its own enum can index: homes[Municipality::Borne], never homes[1].
// The enum lists its values from 0 and ends with kCount.

#include <array>
#include <cstddef>

namespace app::base {

template <class Enum> inline constexpr std::size_t kEnumSize = static_cast<std::size_t>(Enum::kCount);

template <class Enum> [[nodiscard]] constexpr std::size_t index_of(Enum value)
{
    return static_cast<std::size_t>(value);
}

/// All values of an enum in order: for (Municipality m : all_of<Municipality>()).
template <class Enum> [[nodiscard]] constexpr std::array<Enum, kEnumSize<Enum>> all_of()
{
    std::array<Enum, kEnumSize<Enum>> values{};
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<Enum>(i);
    return values;
}

template <class Enum, class T> struct EnumArray {
    std::array<T, kEnumSize<Enum>> values{};

    [[nodiscard]] constexpr T& operator[](Enum key) { return values[index_of(key)]; }
    [[nodiscard]] constexpr const T& operator[](Enum key) const { return values[index_of(key)]; }
    [[nodiscard]] constexpr auto begin() { return values.begin(); }
    [[nodiscard]] constexpr auto end() { return values.end(); }
    [[nodiscard]] constexpr auto begin() const { return values.begin(); }
    [[nodiscard]] constexpr auto end() const { return values.end(); }

    friend constexpr bool operator==(const EnumArray&, const EnumArray&) = default;
};

} // namespace app::base
